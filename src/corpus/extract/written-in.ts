import type { FoundClaim } from "../extract.ts";
import { namesDocument, namesIssued, nounOf } from "./documents.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { type QuotedWords, quotationsIn, type Reading, type Sentence } from "./reading.ts";
import { isNumberedPart, issuedDocuments } from "./word-lists.ts";
import type { Word } from "./words.ts";

/**
 * *A decree banning all that “kindles hatred”*, *Under it ships must “stay dry”*: quotations that no claim holds, each
 * with the document before it; null is for the one named last.
 */
export function writtenIn(
  reading: Reading,
  sentence: Sentence,
  found: readonly FoundClaim[],
): [QuotedWords, NounPhrase | null][] {
  const { words, phrases } = reading;
  const { from, to } = sentence;
  const held: [QuotedWords, NounPhrase | null][] = [];
  for (const quoted of quotationsIn(reading, sentence)) {
    if (quoted.from <= from || quoted.to > to || quoted.to - quoted.from < 3) continue;
    // obliges them to sail “by night,” a phrase that Belov called rash: his claim is another
    if (found.some(({ exact }) => exact.end > quoted.start && exact.start < quoted.end)) continue;
    const before = found.filter(({ cue }) => cue.start < quoted.start);
    const said = Math.max(0, ...before.map(({ exact }) => exact.end));
    let at = quoted.from - 1;
    while (at > from && !endsText(reading, at)) at--;
    const phrase = phrases[at];
    if (phrase && at > from && (words[at] as Word).start >= said && namesDocument(reading, phrase))
      held.push([quoted, phrase]);
    else if (pointsBack(reading, from, quoted.from)) held.push([quoted, null]);
    else {
      const text = opening(reading, from);
      if (text) held.push([quoted, text]);
    }
  }
  return held;
}

/** *In Article 5 | Riga recognizes it as*, *The order, signed in May, | requires that*: the text that a sentence begins with. */
function opening(reading: Reading, from: number): NounPhrase | null {
  const { words, phrases } = reading;
  const held = /^(in|under|by|with)$/.test(words[from]?.lower ?? "");
  const text = phrases[held ? from + 1 : from];
  if (text?.from !== (held ? from + 1 : from)) return null;
  const numbered = words[text.to - 1]?.tag === "NUM";
  return (numbered || lasting(nounOf({ words }, text))) && namesIssued(reading, text) ? text : null;
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
  // Article 6, Order No. 80
  const numbered = words[at]?.tag === "NUM" && isNumberedPart(words[at - 1]?.lower ?? "");
  return numbered || lasting(nounOf({ words }, phrase));
}

/** Whether a noun is for a document and nothing else, as an appeal to citizens or the release of prisoners may be. */
function lasting(word: string): boolean {
  return issuedDocuments.has(word) && !/^(appeal|release|message|order|concept|draft)$/.test(word);
}
