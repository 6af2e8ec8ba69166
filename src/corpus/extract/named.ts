import type { KnownActor, Mention, Names } from "../names.ts";
import { stateOf } from "./demonyms.ts";
import type { Figures } from "./figures.ts";
import { loneName, otherwise, outletNamed, outletWithin, personNamed, textOf } from "./naming.ts";
import { natureOfKind } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import { isRole } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What people keep of names, and what the article has said so far. */
export interface Known {
  names: Names;
  figures: Figures;
}

/** A known name, or a person's name, that a phrase ends with. */
export function named(
  reading: Reading,
  phrase: NounPhrase,
  { names, figures }: Known,
  personOnly = false,
): string | null {
  const { words, mentionAt } = reading;
  const mention = mentionAt[phrase.to - 1];
  const last = words[phrase.to - 1] as Word;
  if (mention) {
    const introduced = introducedAs(mention, last, figures);
    if (introduced) {
      figures.enter(reading, phrase, introduced, null, "person");
      return introduced;
    }
    const actor = oneOf(mention.actors, figures);
    // the weekly Novaya Versia is no Versia
    const longer = actor?.kind === "MEDIA" ? outletNamed(reading, phrase) : null;
    if (longer && actor && names.lookup(longer).length === 0 && longer.endsWith(actor.name)) {
      figures.enter(reading, phrase, longer, null, "outlet");
      return longer;
    }
    const other = actor && otherwise(reading, phrase, mention.start, actor.kind, mention.metonym);
    if (other && !(actor && spelled(other) === spelled(actor.name))) {
      figures.enter(reading, phrase, other, null, actor.kind === "PERSON" ? "person" : "body");
      return other;
    }
    if (actor) {
      // Russia’s Foreign Ministry is not the Foreign Ministry of anybody else.
      if (!personOnly || actor.kind === "PERSON") {
        figures.enter(reading, phrase, actor.name, actor, natureOfKind(actor));
        return actor.name;
      }
    }
  }
  const whole = names.lookup(textOf(reading, phrase.from, phrase.to));
  // the economist is not The Economist
  const proper = words
    .slice(phrase.from, phrase.to)
    .some(({ text, lower }) => lower !== "the" && /^\p{Lu}/u.test(text));
  if (whole.length === 1 && proper) return (whole[0] as KnownActor).name;
  const within = personOnly ? null : outletWithin(reading, phrase);
  if (within) {
    figures.enter(reading, phrase, within.name, within, "outlet");
    return within.name;
  }
  const outlet = outletNamed(reading, phrase);
  if (outlet) {
    figures.enter(reading, phrase, outlet, null, "outlet");
    return outlet;
  }
  if (phrase.to - phrase.from <= 2 && /^\p{Lu}/u.test(last.text) && !mention) {
    // Russian assertions: the adjective holds the noun.
    const the = words[phrase.from]?.lower === "the" ? 1 : 0;
    const state = stateOf(textOf(reading, phrase.from + the, phrase.to), names);
    if (state) return state.name;
  }
  const person = personNamed(reading, phrase, figures.surnames);
  if (person) {
    figures.enter(reading, phrase, person, null, "person");
    return person;
  }
  if (last.tag === "PROPN" && phrase.to - phrase.from <= 2) {
    const full = figures.surnames.get(last.lower) ?? figures.misspelt(last.lower);
    if (full && words[phrase.from]?.lower !== "the") {
      figures.enter(reading, phrase, full, null, "person");
      return full;
    }
  }
  return null;
}

/** *Yury Smirnov spoke*: what Smirnov said is his, not the known one’s of whom nobody spoke. */
export function introducedAs(mention: Mention, last: Word, figures: Figures): string | null {
  if (mention.end !== last.end || mention.start !== last.start) return null;
  const other = mention.actors.every(({ kind, name }) => kind === "PERSON" && !figures.has(name));
  return (other && figures.surnames.get(last.lower)) || null;
}

/** Whom an apposition names: a person, or a body by one word. */
export function namedBeside(reading: Reading, phrase: NounPhrase, known: Known): string | null {
  return named(reading, phrase, known, true) ?? loneName(reading, phrase);
}

/** A name as it sounds, however it was put into Latin letters: *Viacheslav* and *Vyacheslav*. */
export function spelled(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(ye|e)/g, "e")
    .replace(/ks|x/g, "x")
    .replace(/ander\b/g, "andr")
    .replace(/(iy|yi|ii|yy|ij|y|j)/g, "i")
    .replace(/ei\b/g, "e")
    .replace(/(.)\1/g, "$1");
}

/** *The two, Petrushkevich and Sluchak*: those whom an apposition lists. */
export function listedBeside(
  reading: Reading,
  { head, apposition }: Party,
  known: Known,
): string[] | null {
  const { words, phrases } = reading;
  if (!apposition || !severalOf(words[head.to - 1]?.lower ?? "")) return null;
  const found: string[] = [];
  for (let phrase: NounPhrase | null = apposition; phrase; ) {
    const name = named(reading, phrase, known);
    if (!name) return null;
    found.push(name);
    const link: Word | undefined = words[phrase.to];
    phrase = link && /^(,|and)$/.test(link.lower) ? (phrases[phrase.to + 1] ?? null) : null;
    if (link?.text === "," && words[phrase?.to ?? 0]?.lower !== "and") break;
  }
  return found.length > 1 ? found : null;
}

/** Whether a noun is for several people: *the two*, *both deputies*. */
function severalOf(noun: string): boolean {
  return (
    /^(two|three|both|men|women)$/.test(noun) ||
    (noun.endsWith("s") && isRole(noun)) ||
    those.test(noun)
  );
}

/** Those who are named one by one beside their noun: *the sponsors, Riga and Kyiv*. */
const those =
  /(ers|ors|ists|ians|ants|ents|parties|states|countries|nations|republics|capitals|firms|companies|dailies|papers|agencies|allies|sides|brothers)$/;

/** The one whom a shared name means: the only one, or the only one named before. */
export function oneOf(actors: readonly KnownActor[], figures: Figures): KnownActor | null {
  if (actors.length === 1) return actors[0] as KnownActor;
  const seen = actors.filter((actor) => figures.has(actor.name));
  return seen.length === 1 ? (seen[0] as KnownActor) : null;
}
