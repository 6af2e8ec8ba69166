import type { Reading, Sentence } from "./reading.ts";
import { timeAt } from "./times.ts";
import { prepositions } from "./word-lists.ts";

/** Where the group of a verb begins, with the auxiliaries and adverbs before it: *has never said*. */
export function groupFrom({ words }: Reading, { from: floor }: Sentence, verb: number): number {
  let from = verb;
  while (from > floor && /^(AUX|ADV)$/.test(words[from - 1]?.tag ?? "")) from--;
  return from;
}

/** The auxiliary before an aside that ends at a comma: *has, according to her, said*; -1 where there is none. */
export function helperBefore(
  { words, quotedAt }: Reading,
  { from }: Sentence,
  close: number,
): number {
  for (let i = close - 1; i > Math.max(from, close - 12); i--) {
    if (words[i]?.text !== ",") continue;
    return words[i - 1]?.tag === "AUX" && !quotedAt[i] ? i - 1 : -1;
  }
  return -1;
}

/**
 * The first word of where and when that stands between an auxiliary and its verb: *had in a note of May 2 said*, *had
 * earlier this month called*; -1 for none.
 */
export function placeBefore(reading: Reading, last: number): number {
  const { words, phrases } = reading;
  let first = -1;
  for (let i = last; phrases[i]?.to === i + 1; ) {
    const at = (phrases[i]?.from ?? 0) - 1;
    if (words[at]?.tag === "ADP" || prepositions.has(words[at]?.lower ?? "")) first = at;
    else if (timeAt(reading, i)) first = words[at]?.tag === "ADV" ? at : at + 1;
    else break;
    i = first - 1;
  }
  return first;
}
