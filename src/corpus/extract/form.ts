import type { Span } from "../article.ts";
import type { FoundQuote } from "../extract.ts";
import type { ClaimForm } from "../vocabulary.ts";
import type { WordRange } from "./content.ts";
import { heldOff } from "./held-off.ts";
import { markedKind } from "./marked-words.ts";
import { quotationsIn, type Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** How much of some content stands between quotation marks, and the words themselves. */
export function formOf(
  reading: Reading,
  content: WordRange,
  speakers: string[],
  document: boolean,
  rule: string,
): { form: ClaimForm; exact: Span; quotes: FoundQuote[] } {
  const { words, paragraph } = reading;
  const exact = {
    start: (words[content.from] as Word).start,
    end: (words[content.to - 1] as Word).end,
  };
  const quotes: FoundQuote[] = [];
  let form: ClaimForm = "INDIRECT";
  for (const quoted of quotationsIn(reading, content)) {
    if (quoted.end <= exact.start || quoted.start >= exact.end) continue;
    const whole = quoted.start <= exact.start + 1 && quoted.end >= exact.end - 2;
    const kind = markedKind(reading, quoted);
    // What somebody denies is in the words of another.
    if (rule === "charge-denied") continue;
    if (!whole && (kind !== null || heldOff(reading, quoted, rule, content.from))) continue;
    quotes.push({
      paragraph: paragraph.ordinal,
      start: quoted.start,
      end: quoted.end,
      kind: document ? "document" : "speech",
      speakers,
    });
    if (whole) {
      form = "DIRECT";
      let { start, end } = quoted;
      while (end > start && /[,\s]/.test(paragraph.text.charAt(end - 1))) end--;
      if (paragraph.text.charAt(end - 1) === "." && paragraph.text.charAt(end - 2) !== ".") end--;
      exact.start = start;
      exact.end = end;
      break;
    }
    form = "MIXED";
  }
  return { form, exact, quotes };
}
