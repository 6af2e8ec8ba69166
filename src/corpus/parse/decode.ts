import type { Warning } from "../article.ts";
import { CorpusError } from "../error.ts";
import { normaliseLineEnds, placeOf } from "./lines.ts";
import { fromWindows1252 } from "./windows-1252.ts";

// What UTF-8 looks like after it was read as Windows-1252 or Latin 1 and saved as UTF-8 once more.
const twiceEncoded =
  /â[€\u0080][\u0080-\u009f\u0152-\u2122¦œ˜]|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ]|Â[\u00a0-\u00bf]/;

/**
 * A file's bytes as text with single line ends and no byte order mark. UTF-8, or else Windows-1252 with
 * a warning. Throws a CorpusError for UTF-16 and for a NUL byte.
 */
export function decode(bytes: Uint8Array): { text: string; warnings: Warning[] } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new CorpusError("The file is UTF-16; expected UTF-8. Save it as UTF-8.", 1, 1);
  }
  const warnings: Warning[] = [];
  const text = normaliseLineEnds(utf8(bytes) ?? mended(bytes, warnings));
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const { line, column } = placeOf(text, nul);
    throw new CorpusError("A NUL byte; expected plain text.", line, column);
  }
  warnAt(
    text,
    text.search(twiceEncoded),
    "Twice-encoded UTF-8; the text is kept as it came.",
    warnings,
  );
  warnAt(text, text.indexOf("\ufffd"), "A character was lost (U+FFFD) before.", warnings);
  return { text, warnings };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text that isn't all UTF-8. Where no sequence of it is, all of it is Windows-1252; a file of UTF-8
 * with a stray byte keeps what is right and reads that byte alone as Windows-1252.
 */
function mended(bytes: Uint8Array, warnings: Warning[]): string {
  const parts: string[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let plainFrom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let firstStray = -1;
  let sequences = 0;
  let length = 0;
  const flush = (to: number) => {
    if (to > plainFrom) parts.push(decoder.decode(bytes.subarray(plainFrom, to)));
    length += to > plainFrom ? (parts.at(-1)?.length ?? 0) : 0;
  };
  for (let at = plainFrom; at < bytes.length; ) {
    const size = sequenceAt(bytes, at);
    if (size === 0) {
      flush(at);
      if (firstStray < 0) firstStray = length;
      parts.push(fromWindows1252(bytes[at] ?? 0));
      length += 1;
      plainFrom = at + 1;
    } else if (size > 1) sequences += 1;
    at += Math.max(size, 1);
  }
  flush(bytes.length);
  const text = parts.join("");
  const message =
    sequences === 0
      ? "The file is not UTF-8; read as Windows-1252."
      : "A byte that is not UTF-8 in a file of UTF-8; read as Windows-1252.";
  const before = normaliseLineEnds(text.slice(0, firstStray));
  warnings.push({ ...placeOf(before, before.length), message });
  return text;
}

/** How many bytes the UTF-8 sequence here has; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let next = 1; next < size; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates, and what lies beyond Unicode.
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return size;
}

function warnAt(text: string, index: number, message: string, warnings: Warning[]): void {
  if (index >= 0) warnings.push({ ...placeOf(text, index), message });
}
