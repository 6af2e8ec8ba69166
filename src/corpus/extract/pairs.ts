import { stateOf } from "./demonyms.ts";
import { type Figure, type Figures, TOGETHER } from "./figures.ts";
import { listedBefore } from "./lists.ts";
import { type Known, oneOf } from "./named.ts";
import { personNamed } from "./naming.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { acts } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import { isRole } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *Solana and Robertson were in Kyiv*, *Riga, Minsk and Astana signed it*: they will be those two or three. */
export function notePair(reading: Reading, last: NounPhrase, figures: Figures): void {
  const { words, phrases } = reading;
  if (words[last.from - 1]?.lower !== "and") return;
  const first = phrases[last.from - 2];
  if (!first || first.to !== last.from - 1) return;
  // the ministers, Ivanov and Belov, met
  const aside = words[first.from - 1]?.text === "," && words[last.to]?.text === ",";
  if (!aside && !acts(reading, last)) return;
  const named = (phrase: NounPhrase) => {
    const mention = reading.mentionAt[phrase.to - 1];
    const known = mention && oneOf(mention.actors, figures);
    return known?.name ?? personNamed(reading, phrase, figures.surnames);
  };
  const together = [first, last].map(named);
  for (let next = listedBefore(reading, first); next; next = listedBefore(reading, next)) {
    const name = named(next);
    if (!name) break;
    together.unshift(name);
  }
  const all = together.filter((name) => name !== null);
  if (all.length === together.length && new Set(all).size === all.length) figures.together(all);
}

/** *Both men*, *the latter*, *the Norwegian*: whom a phrase means by those named before. */
export function meantBefore(reading: Reading, party: Party, known: Known): Figure | null {
  return (
    pairMeant(reading, party, known.figures) ??
    latterOf(reading, party, known.figures) ??
    compatriot(reading, party, known)
  );
}

/** How many were named together: two and more. */
const counts = ["two", "three", "four", "five", "six", "seven"];

/** *The two men said*, *both sides*, *the two of them*: those who were last named together. */
function pairMeant(
  { words }: Reading,
  { head, to, apposition }: Party,
  figures: Figures,
): Figure | null {
  const first = (words[head.from] as Word).lower;
  const both =
    /^(both|neither|either)$/.test(first) ||
    (first === "two" && head.to - head.from === 1) ||
    (first === "the" && counts.includes(words[head.from + 1]?.lower ?? ""));
  if (!both || apposition || to !== head.to || words[head.to - 1]?.tag === "PROPN") return null;
  const several = (figure: Figure) => figure.name.includes(TOGETHER);
  const noun = words[head.to - 1]?.lower ?? "";
  // Russia, Latvia and Ukraine agreed on it. The three undertake
  const count = counts.indexOf(words[head.from + 1]?.lower ?? "") + 2;
  if (count > 3) return figures.latest((one) => one.name.split(TOGETHER).length === count);
  if (/^(states|countries|nations)$/.test(noun)) {
    const theirs = statesOf(figures.latest(several), figures);
    if (theirs) return theirs;
  }
  if (!/^(men|women)$/.test(noun))
    return holders(noun, figures) ?? figures.latest(several) ?? lastTwo(figures);
  const two = (figure: Figure) => figure.name.split(TOGETHER).length === 2;
  const near = figures.latest((figure) => two(figure) && figures.since(figure.seen) <= 1);
  return near ?? lastTwo(figures) ?? figures.latest(several);
}

/** *Putin and Jiang signed a treaty. The two states declare*: the states of those who were named together. */
function statesOf(figure: Figure | null, figures: Figures): Figure | null {
  const people = figure?.name.split(TOGETHER) ?? [];
  const states = people.map((name) => {
    const known = figures.get(name)?.known;
    return known?.kind === "PERSON" ? known.partOf : null;
  });
  if (states.length === 0 || new Set(states).size < states.length) return null;
  const names = states.filter((state) => state !== null && state !== undefined);
  if (names.length < states.length) return null;
  figures.together(names);
  return figures.get(names.join(TOGETHER)) ?? null;
}

/** *the two presidents*, of two who were called presidents, whoever else was named together since. */
function holders(noun: string, figures: Figures): Figure | null {
  const role = noun.replace(/s$/, "");
  if (role === noun || !isRole(role)) return null;
  const holds = (name: string) => {
    const { nature, described } = figures.get(name) ?? {};
    return nature === "person" && described?.has(role) === true;
  };
  const all = (figure: Figure) =>
    figure.name.includes(TOGETHER) && figure.name.split(TOGETHER).every(holds);
  const named = figures.latest(all);
  if (named) return named;
  const people = [...figures.all()].filter(({ name }) => holds(name)).map(({ name }) => name);
  if (people.length !== 2) return null;
  figures.together(people);
  return figures.get(people.join(TOGETHER)) ?? null;
}

/** *Ivanov said so. Belov agreed. Both men left*: the two who acted in the two sentences before. */
function lastTwo(figures: Figures): Figure | null {
  const people = [...figures.all()]
    .filter(
      ({ nature, seen, weight, name }) =>
        nature === "person" && weight > 1 && figures.since(seen) <= 2 && !name.includes(TOGETHER),
    )
    .map(({ name }) => name);
  if (people.length !== 2) return null;
  figures.together(people);
  return figures.get(people.join(TOGETHER)) ?? null;
}

/** *The latter*, *the former*: the last and the first of the people named in the sentence before. */
function latterOf({ words }: Reading, { head, to }: Party, figures: Figures): Figure | null {
  const which = (words[head.to - 1] as Word).lower;
  if (!/^(latter|former)$/.test(which) || to !== head.to) return null;
  let found: Figure | null = null;
  for (const figure of figures.all()) {
    const near = figure.nature === "person" || figure.nature === "body";
    if (!near || figure.name.includes(TOGETHER)) continue;
    const since = figures.since(figure.seen);
    if (since < (which === "former" ? 1 : 0) || since > 2) continue;
    const later = found && (figure.seen - found.seen || figure.word - found.word);
    if (later === null || (which === "latter" ? later > 0 : later < 0)) found = figure;
  }
  return found;
}

/** *his host*, *her rival*: the other one of those whom the article just named. */
export function otherThan(
  { words }: Reading,
  { head, to }: Party,
  owner: string,
  figures: Figures,
): Figure | null {
  const noun = (words[head.to - 1] as Word).lower;
  if (!/^(host|guest|interlocutor|visitor|counterpart|colleague)$/.test(noun) || to !== head.to)
    return null;
  return figures.latest(
    ({ nature, name, seen }) => nature === "person" && name !== owner && figures.since(seen) <= 3,
  );
}

/** *The Norwegian*: a person of that state, else the last person named of none that is known. */
function compatriot(
  { words }: Reading,
  { head, to }: Party,
  { figures, names }: Known,
): Figure | null {
  const last = words[head.to - 1] as Word;
  if (head.to - head.from !== 2 || (words[head.from] as Word).lower !== "the" || to !== head.to)
    return null;
  if (!/^\p{Lu}/u.test(last.text) || /(s|sh|ch|ese)$/.test(last.lower)) return null;
  const state = stateOf(last.text, names)?.name;
  // the Kremlin is the state itself
  if (state === undefined || names.lookup(last.text).length > 0) return null;
  const people = [...figures.all()].filter(
    ({ nature, seen }) => nature === "person" && figures.since(seen) <= 3,
  );
  const statesOf = ({ known, described }: Figure) => {
    const own = [...described].flatMap((word) => stateOf(word, names)?.name ?? []);
    return known?.partOf ? [...own, known.partOf] : own;
  };
  const stem = state.slice(0, 4);
  const of = people.filter((one) => statesOf(one).some((name) => name.startsWith(stem)));
  const none = people.filter((one) => statesOf(one).length === 0);
  // Landsbergis was the least serene: he, rather than his president of the paragraph before
  const near = (one: Figure) => figures.since(one.seen) <= 1;
  const lately = none.filter((one) => near(one) && one.weight > 1);
  const among = new Set([of.filter(near), lately, of, none].find((some) => some.length > 0));
  return figures.latest((figure) => among.has(figure));
}
