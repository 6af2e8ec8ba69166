import { fold } from "../../schema/fold.ts";
import type { ActorEntry, SourceEntry } from "./annotation/shape.ts";
import { slugOf } from "./identity.ts";
import { kindOf } from "./kind-of.ts";
import { misspellingsOf, nearest } from "./nearest.ts";
import type { EntryError } from "./people/entry-error.ts";
import { listOutlets } from "./people/outlets.ts";
import { listPersons } from "./people/persons.ts";
import { wholeOf } from "./people/whole.ts";
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
  /** True where only a text names it, and nobody has written down what it is. */
  met: boolean;
}

/** An outlet that the corpus knows or has just met. */
export interface Outlet {
  slug: string;
  name: string;
  kind: SourceKind;
  names: string[];
  wikidataId: string | null;
  /** True where only a text names it, and nobody has written down what it is. */
  met: boolean;
}

/** Everybody by the names that people keep, and whoever else turns up. */
export interface People {
  /** Those who bear the name, or have the slug. */
  actors(name: string): Person[];
  /** The one who bears the name; where nobody does or several do, somebody met in the text. */
  actor(name: string): Person;
  /** The outlet so called; where nobody listed it, one met in the text. */
  outlet(name: string): Outlet;
  /** The known name that somebody may have meant who wrote another; null where none is near. */
  nearest(name: string): string | null;
  /** The known name that another is most likely misspelt for; null where none is. */
  misspeltFor(name: string): string | null;
  /**
   * The same people, and those that one file adds, which only it knows. Throws an AggregateError
   * of EntryErrors.
   */
  with(entries: readonly ActorEntry[]): People;
  /** Those whom nobody listed, by slug, in the order in which they turned up. */
  met: { actors: Map<string, Person>; outlets: Map<string, Outlet> };
}

/** Whom a folded name or a slug means. */
export type ByName = Map<string, Person[]>;

/**
 * Makes everybody ready to be looked up. Throws an AggregateError of EntryErrors where a `partOf`
 * names nobody or goes in a circle, two entries share a slug, or two outlets share a name.
 */
export function createPeople(
  actorEntries: readonly ActorEntry[],
  sourceEntries: readonly SourceEntry[],
): People {
  const errors: EntryError[] = [];
  const outlets = listOutlets(sourceEntries, errors);
  const met = { actors: new Map(), outlets: new Map() };
  const people = build(actorEntries, null, outlets, errors, met);
  if (errors.length > 0) throw new AggregateError(errors);
  return people;
}

function build(
  entries: readonly ActorEntry[],
  before: { own: ByName; actors: People["actors"] } | null,
  outlets: ReadonlyMap<string, Outlet>,
  errors: EntryError[],
  met: People["met"],
): People {
  const own: ByName = new Map();
  const base: ByName = before?.own ?? new Map();
  const voices = new Map<Outlet, Person[]>();
  /** An outlet that speaks is an actor too, under the same name and address. */
  const speaking = (outlet: Outlet | undefined): Person[] => {
    if (!outlet) return [];
    const voice = voices.get(outlet) ?? [{ ...outlet, kind: "MEDIA", metonyms: [], partOf: null }];
    voices.set(outlet, voice);
    return voice;
  };
  const bearers = (key: string) => own.get(key) ?? base.get(key) ?? speaking(outlets.get(key));
  const actors = (name: string) => {
    const found = bearers(fold(name));
    if (found.length > 0) return found;
    // Names that differ only in their stops and hyphens have one address, and are one actor.
    const slug = slugOf(name);
    return bearers(slug).filter((person) => person.slug === slug);
  };
  let misspelt: ReturnType<typeof misspellingsOf> | undefined;
  let names: Set<string> | undefined;
  const known = () => {
    if (names) return names;
    const persons = [...own.values(), ...base.values()].flat();
    const borne = persons.flatMap((person) => [person.name, ...person.names, ...person.metonyms]);
    const called = [...outlets.values()].flatMap((outlet) => [outlet.name, ...outlet.names]);
    names = new Set([...borne, ...called]);
    return names;
  };
  const listed = (slug: string) => before?.actors(slug).find((person) => person.slug === slug);
  listPersons(entries, own, { actors, listed }, errors);

  return {
    met,
    actors,
    actor(name) {
      const found = actors(name);
      const slug = slugOf(name);
      // Of several, the one whose address it is: somebody new could not have the same.
      const known = found.length === 1 ? found[0] : found.find((person) => person.slug === slug);
      if (known) return known;
      const person = met.actors.get(slug) ?? {
        slug,
        name,
        kind: kindOf(name),
        names: [],
        metonyms: [],
        partOf: wholeOf(name, actors),
        wikidataId: null,
        met: true,
      };
      met.actors.set(slug, person);
      return person;
    },
    outlet(name) {
      const slug = slugOf(name);
      const known = outlets.get(fold(name)) ?? outlets.get(slug);
      if (known) return known;
      const outlet = met.outlets.get(slug) ?? {
        slug,
        name,
        kind: "UNKNOWN" as const,
        names: [],
        wikidataId: null,
        met: true,
      };
      met.outlets.set(slug, outlet);
      return outlet;
    },
    nearest: (name) => nearest(name, known()),
    misspeltFor(name) {
      misspelt ??= misspellingsOf(known());
      return misspelt(name);
    },
    with(more) {
      const wrong: EntryError[] = [];
      const people = build(more, { own: new Map([...base, ...own]), actors }, outlets, wrong, met);
      if (wrong.length > 0) throw new AggregateError(wrong);
      return people;
    },
  };
}
