import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { prepositions } from "./word-lists.ts";

/** *the mayor, Petro Hora*: whether a phrase after a comma may name the one before it once more. */
export function namesAnew(reading: Reading, head: NounPhrase, next: NounPhrase): boolean {
  if (reading.words[next.from]?.lower === "whose") return false;
  return !statesSomething(reading, next) && !namesAnother(reading, head, next);
}

/** According to Vestnik, *a diplomat in Riga said* it: whether a phrase is no name for the one before but has a verb. */
function statesSomething({ words, phrases }: Reading, phrase: NounPhrase): boolean {
  let { to } = phrase;
  while (prepositions.has(words[to]?.lower ?? "") && phrases[to + 1]?.from === to + 1)
    to = phrases[to + 1]?.to ?? to + 2;
  const verb = words[to];
  return (
    to > phrase.to &&
    (verb?.tag === "AUX" || (verb?.tag === "VERB" && !/(ing|ed)$/.test(verb.lower)))
  );
}

/** According to *Vestnik, Petro Hora*, the mayor, left: whether a person is named, who is none of an outlet’s names. */
function namesAnother({ words, mentionAt }: Reading, head: NounPhrase, next: NounPhrase): boolean {
  const isMedia = (at: number) => mentionAt[at]?.actors.every(({ kind }) => kind === "MEDIA");
  if (!isMedia(head.to - 1) || isMedia(next.to - 1)) return false;
  return words.slice(next.from, next.to).every(({ tag }) => tag === "PROPN");
}
