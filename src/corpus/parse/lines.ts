/** A line of the file, without its line end; `column` is above 1 where a line was cut in two. */
export interface Line {
  text: string;
  number: number;
  column: number;
}

/** Makes CRLF, CR and LF one, so that the same words give the same rows. */
export function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Cuts a file into lines that know their place in it. */
export function linesOf(text: string): Line[] {
  return text.split("\n").map((line, index) => ({ text: line, number: index + 1, column: 1 }));
}

/** Where a character stands in a text whose line ends are single: line and column from 1. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < index; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}

/** The same text, code unit by code unit, with every kind of blank as a plain space: for matching only. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\t\v\f\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/g, " ");
}
