import type { FoundClaim } from "../extract.ts";
import { namesDocument } from "./documents.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { QuotedWords, Reading, Sentence } from "./reading.ts";
import { isNumberedPart, issuedDocuments } from "./word-lists.ts";
import type { Word } from "./words.ts";

/**
 * *A decree banning all that “kindles hatred”*, *Under it ships must “stay dry”*: quotations that no claim holds, each
 * with the document before it; null is for the one named last.
 */
export function writtenIn(
  reading: Reading,
  { from, to }: Sentence,
  found: readonly FoundClaim[],
): [QuotedWords, NounPhrase | null][] {
  const { words, phrases, quotations } = reading;
  const held: [QuotedWords, NounPhrase | null][] = [];
  for (const quoted of quotations) {
    if (quoted.from <= from || quoted.to > to || quoted.to - quoted.from < 3) continue;
    if (found.some(({ exact, cue }) => exact.end > quoted.start || cue.end > quoted.start))
      continue;
    const said = Math.max(0, ...found.map(({ exact }) => exact.end));
    let at = quoted.from - 1;
    while (at > from && !endsText(reading, at)) at--;
    const phrase = phrases[at];
    if (phrase && at > from && (words[at] as Word).start >= said && namesDocument(reading, phrase))
      held.push([quoted, phrase]);
    else if (pointsBack(reading, from, quoted.from)) held.push([quoted, null]);
  }
  return held;
}

/** *in it*, *under it*, *pledge there to*: whether a word before a quotation points to a text. */
function pointsBack({ words }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i] as Word;
    if (/^(in|under)$/.test(lower) && words[i + 1]?.lower === "it") return true;
    if (lower === "there" && words[i - 1]?.tag !== "AUX" && words[i + 1]?.lower === "to")
      return true;
  }
  return false;
}

/** Whether a phrase that names a document ends with a word: *the law*, *Article 6*. */
function endsText({ words, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at];
  if (phrase?.to !== at + 1) return false;
  const numbered = words[at]?.tag === "NUM" && isNumberedPart(words[at - 1]?.lower ?? "");
  return numbered || lasting((words[at] as Word).lower);
}

/** Whether a noun is for a document and nothing else, as an appeal to citizens or the release of prisoners may be. */
function lasting(word: string): boolean {
  return issuedDocuments.has(word) && !/^(appeal|release|message|order|concept|draft)$/.test(word);
}
