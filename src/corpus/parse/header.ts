import { CorpusError } from "../error.ts";
import type { Line } from "./lines.ts";

/** The line an article opens with: `Publication: Monitor Volume: 6 Issue: 142`. */
export interface Header {
  publication: string;
  volume: number;
  number: number;
  text: string;
  line: number;
}

/** The expected header, for messages. */
export const expectedHeader = "`Publication: NAME Volume: 6 Issue: 142`";

const opening = /publication\s{0,9}:/i;
const header =
  /publication\s{0,9}:\s{0,9}([^:\s][^:\n]{0,99}?)[\s,;.]{0,9}\bvolume\s{0,9}:\s{0,9}(\d{1,6})[\s,;.]{0,9}\bissue\s{0,9}:\s{0,9}(\d{1,6})(?!\d)/i;

/** What stands before a header on its lines, the header, and what stands after it. */
export interface HeaderAt {
  header: Header;
  before: Line | null;
  after: Line | null;
  /** How many lines it takes; more than one where each field has its own. */
  lines: number;
}

/**
 * The header that begins on this line, or null where none does.
 * Throws a CorpusError for a line that opens like a header and isn't one.
 */
export function headerAt(lines: readonly Line[], index: number): HeaderAt | null {
  const line = lines[index];
  if (!line || !opening.test(line.text)) return null;
  for (let count = 1; count <= 5; count++) {
    const joined = lines.slice(index, index + count).map((each) => each.text);
    const text = joined.join("\n");
    const match = header.exec(text);
    if (match) return { ...read(match, line, text), lines: Math.min(count, lines.length - index) };
  }
  if (/^\W*publication\s*:/i.test(line.text)) {
    const column = line.column + line.text.search(/\S/);
    throw new CorpusError(
      `“${line.text.trim().slice(0, 80)}” can't be read as a header; expected ${expectedHeader}.`,
      line.number,
      column,
    );
  }
  return null;
}

function read(match: RegExpExecArray, line: Line, text: string): Omit<HeaderAt, "lines"> {
  const [raw, publication = "", volume, number] = match;
  const column = line.column + match.index;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + raw.length);
  const lastLine = line.number + raw.split("\n").length - 1;
  return {
    header: {
      publication: publication.replace(/\s+/g, " ").trim(),
      volume: within(Number(volume), 999, "volume", line.number, column),
      number: within(Number(number), 9999, "issue", line.number, column),
      text: raw,
      line: line.number,
    },
    before: /\S/.test(before) ? { ...line, text: before } : null,
    after: /[\p{L}\p{N}]/u.test(after)
      ? { text: after, number: lastLine, column: raw.includes("\n") ? 1 : column + raw.length }
      : null,
  };
}

function within(value: number, limit: number, what: string, line: number, column: number): number {
  if (value >= 1 && value <= limit) return value;
  throw new CorpusError(`The ${what} is ${value}; expected 1 to ${limit}.`, line, column);
}
