import { longestSentence } from "./bounds.ts";
import { issued } from "./documents.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Subject } from "./subjects.ts";
import type { Word } from "./words.ts";

/** *The accord is long, and in it Riga asserts*, *printed an instruction. It demands in it that*: in the text named last. */
export function inIt(
  { words, quotedAt }: Reading,
  { from: start }: Sentence,
  at: number,
  who: Subject | null,
): boolean {
  const by = who?.from ?? 0;
  const names = (k: number) => words[k]?.lower === "in" && words[k + 1]?.lower === "it";
  // there Riga pledges, Riga pledges there; said there could be no doubt
  const there = (k: number) => words[k]?.lower === "there" && words[k + 1]?.tag !== "AUX";
  const first = [start, by - 2, at + 1].find(names) ?? [by - 1, at + 1].find(there);
  if (first === undefined) return false;
  // Where it is all that the sentence has of the text, that was named in the one before.
  // “Who lives by the decree,” he remarked there: a place, and his own words
  const same = words
    .slice(start, first)
    .some(({ lower }, k) => issued(lower) && !quotedAt[start + k]);
  let i = same ? first - 1 : start - 2;
  // No farther than a sentence goes: of words without any stop each would be read by all after it.
  const floor = Math.max(0, start - longestSentence);
  while (i >= floor && !/^[.?!]$/.test(words[i]?.text ?? "") && !issued(words[i]?.lower ?? "")) i--;
  return issued(words[i]?.lower ?? "") && !spokenOf(words, i);
}

/** *The interview made more noise than any accord*: what comes first in the sentence was spoken. */
function spokenOf(words: readonly Word[], at: number): boolean {
  const floor = Math.max(0, at - longestSentence);
  for (let i = at - 1; i >= floor && !/^[.?!]$/.test(words[i]?.text ?? ""); i--)
    if (/^(interview|speech|broadcast|sermon|toast|conference)$/.test(words[i]?.lower ?? ""))
      return true;
  return false;
}
