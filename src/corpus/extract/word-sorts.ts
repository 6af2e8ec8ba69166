import { nounForms } from "./noun-cues.ts";
import type { Reading } from "./reading.ts";
import { type Frame, verbCues, verbForms } from "./verb-cues.ts";
import { bodyNouns, documentNouns, outletNouns, partsOfText, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** A word as it tells what words beside it are: not whom it names, but that it names somebody. */
export interface SortedWord {
  /** In small letters; of names and numbers the sort. */
  word: string;
  /** What it is: *office*, *text*, *says*, *PERSON name*; for others the part of speech with the ending, or the word. */
  sort: string;
  /** Whether it speaks, is spoken from, or speaks of speaking. */
  tells: boolean;
}

const made = new WeakMap<Reading, SortedWord[]>();

/** A word of a paragraph with its sort, made when first asked for. */
export function sortedWord(reading: Reading, at: number): SortedWord {
  let sorted = made.get(reading);
  if (!sorted) {
    sorted = [];
    made.set(reading, sorted);
  }
  sorted[at] ??= sortedOf(reading, at);
  return sorted[at];
}

function sortedOf(reading: Reading, at: number): SortedWord {
  const word = reading.words[at] as Word;
  const sort = sortOf(reading, word, at);
  const name = sort.endsWith("name");
  const tells = name || telling.has(sort);
  return { word: name || sort === "number" ? sort : word.lower, sort, tells };
}

/** Whether a word is for a text or a part of one. */
export function isText(word: string): boolean {
  const sort = nouns.get(word);
  return sort === "text" || sort === "part";
}

function sortOf({ mentionAt }: Reading, { text, lower, tag }: Word, at: number): string {
  if (tag === "PUNCT") return lower;
  const mention = mentionAt[at];
  if (mention && tag === "PROPN" && /^[\p{Lu}\d]/u.test(text))
    return `${mention.actors[0]?.kind ?? "MEDIA"} name`;
  if (tag === "VERB" || tag === "AUX") {
    const sort = verbs.get(lower);
    if (sort) return sort;
  }
  const sort = nouns.get(lower);
  if (sort) return sort;
  if (tag === "PROPN") return "name";
  if (tag === "NUM") return "number";
  if (tag === "NOUN" || tag === "VERB" || tag === "ADJ" || tag === "ADV")
    return `${tag} ${endings.exec(lower)?.[0] ?? ""}`;
  return lower;
}

const endings = /(ing|ed|ly|s|ist|er|or|tion|ment|ism|ity)$/;

const telling = new Set("says holds calls acts text part outlet office body utterance".split(" "));

/** Verbs by what can follow them; what a word is as the first of several counts. */
const verbs = new Map<string, string>();
for (const form of verbForms()) {
  const takes = (frame: Frame) => verbCues(form)?.some(({ frames }) => frames.has(frame));
  if (takes("quote")) verbs.set(form, "says");
  else if (takes("that")) verbs.set(form, "holds");
  else verbs.set(form, takes("named") ? "calls" : "acts");
}

/** Nouns, one and several; the first list that has a noun counts. */
const nouns = new Map<string, string>();
const several = (noun: string) =>
  noun.endsWith("man") ? `${noun.slice(0, -3)}men` : noun.endsWith("s") ? noun : `${noun}s`;
for (const [sort, list] of [
  ["text", documentNouns],
  ["part", partsOfText],
  ["outlet", outletNouns],
  ["office", roles],
  ["body", bodyNouns],
  ["utterance", nounForms()],
] as const)
  for (const noun of list)
    for (const form of [noun, several(noun)]) if (!nouns.has(form)) nouns.set(form, sort);
