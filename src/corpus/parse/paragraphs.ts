import { isNextHeadline } from "./headlines.ts";
import type { Line } from "./lines.ts";

/** A paragraph's words, and the lines they came from. */
export interface Block {
  text: string;
  /** Where each line's words begin in `text`. */
  pieces: { offset: number; line: number; column: number }[];
}

const sentenceEnd = /[.!?…:][\s"”’'»)\]]*$|\)[\s.]*$/;
const endsSentence = (line: string) => sentenceEnd.test(line.slice(-40));
const goesOn = /^[\p{Ll},;)]/u;

/**
 * Parts lines into paragraphs. A blank line always parts them. A single line end parts them too, as the
 * corpus has it now and then, unless the sentence goes on over it (headlines end without a stop), or the whole block is hard-wrapped:
 * its lines are short, of like length, and mostly end within a sentence. Wrapped lines join by a space.
 */
export function paragraphsOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (/\S/.test(line.text)) run.push(line);
    else if (run.length > 0) {
      for (const block of blocksOf(run)) blocks.push(block);
      run = [];
    }
  }
  return run.length > 0 ? blocks.concat(blocksOf(run)) : blocks;
}

function blocksOf(run: readonly Line[]): Block[] {
  const width = wrapWidth(run);
  const blocks: Block[] = [];
  let pieces: { text: string; line: number; column: number }[] = [];
  for (const [index, line] of run.entries()) {
    const text = line.text.trim();
    const column = line.column + line.text.indexOf(text);
    const before = run[index - 1]?.text.trim();
    if (before !== undefined && !isWrapped(before, text, width)) {
      blocks.push(blockOf(pieces));
      pieces = [];
    }
    pieces.push({ text, line: line.number, column });
  }
  blocks.push(blockOf(pieces));
  return blocks;
}

/** The width a run of lines was wrapped at, or null where it wasn't. */
function wrapWidth(run: readonly Line[]): number | null {
  const lengths = run.map((line) => line.text.trim().length);
  const width = Math.max(...lengths.slice(0, 200));
  if (run.length < 3 || width > 120 || width < 30) return null;
  const inner = run.slice(0, -1);
  const full = lengths.slice(0, -1).filter((length) => length >= width * 0.7).length;
  const ended = inner.filter((line) => endsSentence(line.text.trim())).length;
  return full >= inner.length * 0.6 && ended <= inner.length * 0.5 ? width : null;
}

function isWrapped(before: string, after: string, width: number | null): boolean {
  const ended = endsSentence(before);
  if (width !== null) return !(ended && (before.length < width * 0.7 || !/\p{Ll}/u.test(after)));
  if (goesOn.test(after)) return true;
  return !ended && !isNextHeadline(before) && !isNextHeadline(after);
}

function blockOf(lines: readonly { text: string; line: number; column: number }[]): Block {
  const texts: string[] = [];
  const pieces: Block["pieces"] = [];
  let offset = 0;
  for (const { text, line, column } of lines) {
    pieces.push({ offset, line, column });
    texts.push(text);
    offset += text.length + 1;
  }
  return { text: texts.join(" "), pieces };
}

/** Where in the file a character of a paragraph stands. */
export function placeInFile(block: Block, index: number): { line: number; column: number } {
  let piece = block.pieces[0];
  // A paragraph of thousands of wrapped lines may have something to report on each.
  for (let low = 0, high = block.pieces.length; low < high; ) {
    const middle = (low + high) >> 1;
    const candidate = block.pieces[middle];
    if (candidate && candidate.offset <= index) {
      piece = candidate;
      low = middle + 1;
    } else high = middle;
  }
  if (!piece) return { line: 1, column: 1 };
  return { line: piece.line, column: piece.column + index - piece.offset };
}
