import type { Reading } from "./reading.ts";
import { closeMarks, days, openMarks } from "./word-lists.ts";
import type { Word } from "./words.ts";

const clauseOpeners = new Set([
  "that",
  "and",
  "but",
  "or",
  "while",
  "although",
  "though",
  "because",
  "as",
  "when",
  "where",
  "whereas",
  "since",
  "yet",
  "so",
  "for",
  "nor",
  "after",
  "before",
  "how",
  "why",
  "what",
  "whether",
  "whom",
  "which",
]);

/** *In a letter read out to them*: whether nothing but where or how it was said stands between two words. */
function placed(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { tag, lower } = words[i] as Word;
    if (/^(PUNCT|AUX|CCONJ|SCONJ)$/.test(tag) || /^(who|whom|which|that)$/.test(lower))
      return false;
    if (tag === "VERB" && !/(ed|en|wn|read|ing)$/.test(lower)) return false;
  }
  return true;
}

/** Whether a subject can begin at a word: nothing, a comma, a mark or a conjunction stands before it. */
export function leadsTo({ words, phrases }: Reading, floor: number, at: number): boolean {
  if (at <= floor) return true;
  const before = words[at - 1] as Word;
  if (before.tag === "ADV" || before.lower === "both") return true;
  const beside = phrases[at - 1]?.to === at ? phrases[at - 1] : null;
  if (beside) {
    let start = at;
    while (start > floor && !/^[:;]$/.test(words[start - 1]?.text ?? "")) start--;
    // The relief group Revival, meanwhile, …
    if (beside.from === start && words[at]?.tag === "PROPN") return true;
    // In her report the representative, … To this the mayor, …
    const where = words[start]?.tag === "ADP" || words[start]?.lower === "to";
    if (where && placed(words, start, at)) return true;
  }
  if (before.lower === "of" || before.lower === "for") {
    // leaders of Russia and Ukraine said: still one head before it.
    return false;
  }
  return (
    before.text === "," ||
    before.text === ";" ||
    before.text === ":" ||
    before.text === "–" ||
    openMarks.has(before.text) ||
    closeMarks.has(before.text) ||
    clauseOpeners.has(before.lower) ||
    (phrases[at - 1] !== null && days.has(before.lower))
  );
}
