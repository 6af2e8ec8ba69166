import type { Names } from "../names.ts";
import { issuersIn } from "./documents.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";

/** *the declaration | of the OSCE’s Istanbul summit*: whose summit a document is of, empty where it is of none. */
export function metFor(reading: Reading, { to }: NounPhrase, names: Names): string[] {
  const { words, phrases } = reading;
  const summit = words[to]?.lower === "of" ? phrases[to + 1] : null;
  return summit?.from === to + 1 ? whoMet(reading, summit, names) : [];
}

/** *the NATO summit in Madrid, | whose declaration*: who met where a document’s *whose* stands. */
export function metBefore(reading: Reading, at: number, names: Names): string[] {
  const { words, phrases } = reading;
  const place = phrases[words[at - 1]?.text === "," ? at - 2 : at - 1];
  if (!place) return [];
  const hung = /^(in|at|of)$/.test(words[place.from - 1]?.lower ?? "");
  const summit = hung ? phrases[place.from - 2] : place;
  return summit ? whoMet(reading, summit, names) : [];
}

/** *the OSCE’s 1999 Istanbul summit* is the OSCE’s, *the Russian-Latvian summit* that of both. */
function whoMet(reading: Reading, phrase: NounPhrase, names: Names): string[] {
  if (!/^(summit|meeting|session|conference)$/.test(reading.words[phrase.to - 1]?.lower ?? ""))
    return [];
  const all = issuersIn(reading, phrase, names);
  const bodies = all.filter((name) => names.lookup(name)[0]?.kind === "ORGANIZATION");
  // the Russia-EU summit: a state and a body met
  const both = reading.words
    .slice(phrase.from, phrase.to)
    .some(({ text }) => /\p{L}[-–]\p{L}/u.test(text));
  return bodies.length > 0 && !both ? bodies.slice(0, 1) : all;
}
