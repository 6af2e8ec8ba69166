import { fold } from "../../../schema/fold.ts";
import type { ActorEntry } from "../annotation/shape.ts";
import { slugOf } from "../identity.ts";
import { nearest } from "../nearest.ts";
import type { ByName, Person } from "../people.ts";
import { EntryError } from "./entry-error.ts";

/**
 * Adds the actors of a list by their folded names and slugs, and joins them to the bodies that
 * they are part of. What is wrong with the entries is added to `errors`.
 */
export function listPersons(
  entries: readonly ActorEntry[],
  own: ByName,
  known: { actors(name: string): Person[]; listed(slug: string): Person | undefined },
  errors: EntryError[],
): void {
  const complain = (index: number, key: string, message: string) =>
    errors.push(new EntryError("actors", index, key, message));
  const slugs = new Map<string, Person>();
  const persons = entries.map((entry, index) => {
    const { slug = slugOf(entry.name) } = entry;
    const twin = slugs.get(slug);
    if (twin) complain(index, "name", `"${twin.name}" has the slug ${slug} already`);
    // Somebody listed for all files is the same in each, whatever one of them adds.
    const person = known.listed(slug) ?? personOf(entry, slug);
    slugs.set(slug, person);
    for (const name of [slug, entry.name, ...entry.names, ...entry.metonyms]) {
      const bearers = own.get(fold(name)) ?? [];
      if (!bearers.includes(person)) own.set(fold(name), [...bearers, person]);
    }
    return person;
  });
  for (const [index, { name, partOf }] of entries.entries()) {
    const person = persons[index] as Person;
    if (partOf === undefined || known.listed(person.slug)) continue;
    const [whole, ...others] = known.actors(partOf);
    if (!whole) {
      const close = nearest(partOf, new Set(persons.map((person) => person.name)));
      const hint = close ? `; did you mean "${close}"?` : "";
      complain(index, "partOf", `${name} is part of "${partOf}", whom nobody has listed${hint}`);
    } else if (others.length > 0) {
      const meant = [whole, ...others].map(({ slug }) => slug).join(", ");
      complain(index, "partOf", `"${partOf}" means several; expected one of ${meant}`);
    } else if (leadsTo(whole, person)) complain(index, "partOf", `${name} would be part of itself`);
    else person.partOf = whole;
  }
}

function leadsTo(from: Person, to: Person): boolean {
  for (let up: Person | null = from; up; up = up.partOf) if (up === to) return true;
  return false;
}

const personOf = (entry: ActorEntry, slug: string): Person => ({
  slug,
  name: entry.name,
  kind: entry.kind,
  names: entry.names,
  metonyms: entry.metonyms,
  partOf: null,
  wikidataId: entry.wikidataId ?? null,
  met: false,
});
