import { fold } from "../../schema/fold.ts";
import type { ActorEntry, SourceEntry } from "./annotation/shape.ts";
import { slugOf } from "./identity.ts";
import { kindOf } from "./kind-of.ts";
import type { ActorKind, SourceKind } from "./vocabulary.ts";

/** An actor that the corpus knows or has just met. */
export interface Person {
  slug: string;
  name: string;
  kind: ActorKind;
  names: string[];
  metonyms: string[];
  partOf: Person | null;
  wikidataId: string | null;
}

/** An outlet that the corpus knows or has just met. */
export interface Outlet {
  slug: string;
  name: string;
  kind: SourceKind;
  names: string[];
  wikidataId: string | null;
}

/** Everybody by the names that people keep, and whoever else turns up. */
export interface People {
  /** Those who bear the name, or have the slug. */
  actors(name: string): Person[];
  /** The one who bears the name; where nobody does or several do, somebody met in the text. */
  actor(name: string): Person;
  /** The outlet so called; where nobody listed it, one met in the text. */
  outlet(name: string): Outlet;
  /** The same people, and those that one file adds, which only it knows. */
  with(entries: readonly ActorEntry[]): People;
  /** Those whom nobody listed, by slug, in the order in which they turned up. */
  met: { actors: Map<string, Person>; outlets: Map<string, Outlet> };
}

/**
 * Makes everybody ready to be looked up. Throws where a `partOf` names nobody or goes in a circle,
 * or where two entries share a slug.
 */
export function createPeople(
  actorEntries: readonly ActorEntry[],
  sourceEntries: readonly SourceEntry[],
): People {
  const outlets = new Map<string, Outlet>();
  for (const entry of sourceEntries) {
    const outlet = outletOf(entry);
    for (const name of [outlet.slug, outlet.name, ...outlet.names])
      if (!outlets.has(fold(name))) outlets.set(fold(name), outlet);
  }
  return build(actorEntries, null, outlets, { actors: new Map(), outlets: new Map() });
}

type ByName = Map<string, Person[]>;

function build(
  entries: readonly ActorEntry[],
  base: ByName | null,
  outlets: Map<string, Outlet>,
  met: People["met"],
): People {
  const own: ByName = new Map();
  const slugs = new Map<string, string>();
  const add = (person: Person) => {
    for (const name of [person.slug, person.name, ...person.names, ...person.metonyms]) {
      const bearers = own.get(fold(name)) ?? [];
      if (!bearers.includes(person)) own.set(fold(name), [...bearers, person]);
    }
  };
  for (const entry of entries) {
    const person = personOf(entry);
    const other = slugs.get(person.slug);
    if (other !== undefined)
      throw new Error(`two actors have the slug "${person.slug}": ${other} and ${person.name}`);
    slugs.set(person.slug, person.name);
    add(person);
  }

  const actors = (name: string) => own.get(fold(name)) ?? base?.get(fold(name)) ?? speaking(name);
  /** An outlet that speaks is an actor too, under the same name and address. */
  const speaking = (name: string): Person[] => {
    const outlet = outlets.get(fold(name));
    if (!outlet) return [];
    const person: Person = { ...outlet, kind: "MEDIA", metonyms: [], partOf: null };
    add(person);
    return [person];
  };
  for (const entry of entries) {
    if (entry.partOf === undefined) continue;
    const [whole, ...others] = actors(entry.partOf);
    if (!whole || others.length > 0)
      throw new Error(`${entry.name}: \`partOf\` has to name one actor, not "${entry.partOf}"`);
    const person = actors(entry.slug ?? slugOf(entry.name))[0] as Person;
    person.partOf = whole;
    for (let up: Person | null = whole; up; up = up.partOf)
      if (up === person) throw new Error(`${entry.name}: \`partOf\` goes in a circle`);
  }

  return {
    met,
    actors,
    actor(name) {
      const [known, ...others] = actors(name);
      if (known && others.length === 0) return known;
      const slug = slugOf(name);
      const person =
        met.actors.get(slug) ?? personOf({ name, kind: kindOf(name), names: [], metonyms: [] });
      met.actors.set(slug, person);
      return person;
    },
    outlet(name) {
      const known = outlets.get(fold(name));
      if (known) return known;
      const slug = slugOf(name);
      const outlet = met.outlets.get(slug) ?? outletOf({ name, kind: "UNKNOWN", names: [] });
      met.outlets.set(slug, outlet);
      return outlet;
    },
    with: (more) => build(more, merged(base, own), outlets, met),
  };
}

function merged(base: ByName | null, own: ByName): ByName {
  return base ? new Map([...base, ...own]) : own;
}

function personOf(entry: ActorEntry): Person {
  return {
    slug: entry.slug ?? slugOf(entry.name),
    name: entry.name,
    kind: entry.kind,
    names: entry.names,
    metonyms: entry.metonyms,
    partOf: null,
    wikidataId: entry.wikidataId ?? null,
  };
}

function outletOf(entry: SourceEntry): Outlet {
  return {
    slug: entry.slug ?? slugOf(entry.name),
    name: entry.name,
    kind: entry.kind,
    names: entry.names,
    wikidataId: entry.wikidataId ?? null,
  };
}
