import type { SetAside, Warning } from "../article.ts";
import { CorpusError } from "../error.ts";
import type { Header } from "./header.ts";
import { expectedHeader, headerAt } from "./header.ts";
import { inCapitals, isHeadline, isNextHeadline } from "./headlines.ts";
import { isLeftover } from "./leftovers.ts";
import type { Line } from "./lines.ts";
import type { Block } from "./paragraphs.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** An article's blocks of words, before anybody looked into them. */
export interface Outline {
  header: Header;
  headline: string | null;
  blocks: Block[];
  setAside: SetAside[];
}

/** Parts a file's lines into articles. Throws a CorpusError where there is no header or no text. */
export function articlesOf(lines: readonly Line[], warnings: Warning[]): Outline[] {
  const { sections, above } = sectionsOf(lines);
  if (sections.length === 0) {
    const line = lines.find(({ text }) => /\S/.test(text));
    const found = line
      ? `found: ${line.text.trim().slice(0, 60).replace(/\.$/, "")}`
      : "found an empty file";
    throw new CorpusError(`Expected ${expectedHeader}; ${found}.`, 1, 1);
  }
  const outlines: Outline[] = [];
  let opening = topOf(above, warnings);
  for (const [index, { header, lines: body }] of sections.entries()) {
    const isLast = index === sections.length - 1;
    const {
      rest,
      setAside: next,
      headline: nextAbove,
    } = isLast ? { rest: body, setAside: [], headline: null } : bottomOf(body);
    outlines.push(outlineOf(header, opening, rest));
    opening = { headline: nextAbove, setAside: next };
  }
  return outlines;
}

function sectionsOf(lines: readonly Line[]) {
  const above: Line[] = [];
  const sections: { header: Header; lines: Line[] }[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const into = sections.at(-1)?.lines ?? above;
    const found = headerAt(lines, index);
    if (!found) {
      into.push(line);
      continue;
    }
    if (found.before) into.push(found.before);
    sections.push({ header: found.header, lines: found.after ? [found.after] : [] });
    index += found.lines - 1;
  }
  return { sections, above };
}

interface Opening {
  headline: string | null;
  setAside: SetAside[];
}

/** What stands above the first header: leftovers, then the headline. */
function topOf(lines: readonly Line[], warnings: Warning[]): Opening {
  const { headline, from } = headlineAbove(lines, false);
  const setAside: SetAside[] = [];
  for (const line of lines.slice(0, from)) {
    const text = line.text.trim();
    if (text === "") continue;
    setAside.push({ kind: "leftover", text, line: line.number });
    // With a headline below it, a short line is what the page left, known or not.
    if (isLeftover(text) || (headline && text.length <= 60 && !/[.!?]$/.test(text))) continue;
    const message = "Text above the header that is no headline; set aside.";
    warnings.push({ line: line.number, column: line.column, message });
  }
  if (headline) setAside.push(headline);
  return { headline: headline ? oneLine(headline.text) : null, setAside };
}

/** What stands between an article's text and the next header: leftovers and that header's headline. */
function bottomOf(lines: readonly Line[]): Opening & { rest: readonly Line[] } {
  const { headline, from } = headlineAbove(lines, true);
  const setAside: SetAside[] = [];
  let end = from;
  for (; end > 0; end--) {
    const line = lines[end - 1];
    const text = line?.text.trim() ?? "";
    if (text === "") continue;
    if (!line || !isLeftover(text)) break;
    setAside.unshift({ kind: "leftover", text, line: line.number });
  }
  if (headline) setAside.push(headline);
  return {
    headline: headline ? oneLine(headline.text) : null,
    setAside,
    rest: lines.slice(0, end),
  };
}

/**
 * The headline that ends these lines, and the index of its first line. Below another article it must
 * touch its header or stand under a leftover: with a blank line between, it ends the article above.
 */
function headlineAbove(
  lines: readonly Line[],
  belowText: boolean,
): { headline: SetAside | null; from: number } {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.text.trim() === "") last -= 1;
  const line = lines[last];
  const adjacent = last === lines.length - 1;
  if (!line || isLeftover(line.text) || !isHeadline(line.text, adjacent && !belowText)) {
    return { headline: null, from: lines.length };
  }
  if (belowText && !adjacent) {
    const above = lines.slice(0, last).findLast(({ text }) => text.trim() !== "");
    if (!above || !isLeftover(above.text)) return { headline: null, from: lines.length };
  }
  let first = last;
  // A headline in capitals may run over several lines.
  while (first > 0 && inCapitals(line.text) && inCapitals(lines[first - 1]?.text ?? "")) first -= 1;
  const text = lines.slice(first, last + 1).map((each) => each.text.trim());
  return {
    headline: { kind: "headline", text: text.join("\n"), line: lines[first]?.number ?? 1 },
    from: first,
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");

function outlineOf(header: Header, opening: Opening, lines: readonly Line[]): Outline {
  const setAside: SetAside[] = [
    ...opening.setAside,
    { kind: "header", text: header.text, line: header.line },
  ];
  let headline = opening.headline;
  const kept: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() === "" || !isLeftover(line.text)) kept.push(line);
    else {
      setAside.push({ kind: "leftover", text: line.text.trim(), line: line.number });
      kept.push({ ...line, text: "" });
    }
  }
  const blocks = paragraphsOf(kept);
  const lineOf = (block: Block) => block.pieces[0]?.line ?? header.line;
  const first = blocks[0];
  // Now and then the headline stands below the header.
  if (
    !headline &&
    first &&
    blocks.length > 1 &&
    first.text.length <= 300 &&
    inCapitals(first.text)
  ) {
    blocks.shift();
    headline = first.text;
    setAside.push({ kind: "headline", text: first.text, line: lineOf(first) });
  }
  const last = blocks.at(-1);
  if (last && blocks.length > 1 && isNextHeadline(last.text)) {
    blocks.pop();
    setAside.push({ kind: "next-headline", text: last.text, line: lineOf(last) });
  }
  if (blocks.length === 0) {
    throw new CorpusError("A header without an article; expected its paragraphs.", header.line, 1);
  }
  setAside.sort((a, b) => a.line - b.line);
  return { header, headline, blocks, setAside };
}
