import { fold } from "../../../schema/fold.ts";
import { idOf } from "../identity.ts";
import type { Outlet, Person } from "../people.ts";
import type { IssueRows } from "../rows.ts";

/** Collects the actors and sources that an issue needs, each once, as rows. */
export class Cast {
  private readonly seen = new Set<string>();

  constructor(private readonly rows: IssueRows) {}

  /** The actor's id; its row, names, and the bodies that it speaks for are there afterwards. */
  actor(person: Person): string {
    const made = once(actors, person, actorRows);
    const { id } = made.row;
    if (this.seen.has(id)) return id;
    this.seen.add(id);
    if (person.met) this.rows.met.add(id);
    if (person.partOf) this.actor(person.partOf);
    this.rows.actors.push(made.row);
    this.rows.actorNames.push(...made.names);
    return id;
  }

  /** The source's id; its row and names are there afterwards. */
  source(outlet: Outlet): string {
    const made = once(sources, outlet, sourceRows);
    const { id } = made.row;
    if (this.seen.has(id)) return id;
    this.seen.add(id);
    if (outlet.met) this.rows.met.add(id);
    this.rows.sources.push(made.row);
    this.rows.sourceNames.push(...made.names);
    return id;
  }
}

// Most issues name whom the one before has named: the same rows again.
const actors = new WeakMap<Person, ReturnType<typeof actorRows>>();
const sources = new WeakMap<Outlet, ReturnType<typeof sourceRows>>();

function once<Named extends object, Made>(
  made: WeakMap<Named, Made>,
  named: Named,
  make: (named: Named) => Made,
): Made {
  const before = made.get(named);
  if (before) return before;
  const now = make(named);
  made.set(named, now);
  return now;
}

function actorRows(person: Person) {
  const { slug, name, kind, wikidataId } = person;
  const id = idOf("actor", slug);
  const partOfId = person.partOf && idOf("actor", person.partOf.slug);
  const metonyms = new Set(person.metonyms);
  const names = [...new Set([name, ...person.names, ...person.metonyms])].map((written) => ({
    actorId: id,
    name: written,
    folded: fold(written),
    metonym: metonyms.has(written),
  }));
  return { row: { id, slug, name, kind, wikidataId, partOfId, nameKey: key(name, slug) }, names };
}

function sourceRows({ slug, name, kind, wikidataId, names: others }: Outlet) {
  const id = idOf("source", slug);
  const names = [...new Set([name, ...others])].map((written) => ({
    sourceId: id,
    name: written,
    folded: fold(written),
  }));
  return { row: { id, slug, name, kind, wikidataId, nameKey: key(name, slug) }, names };
}

/**
 * Sorts by name as people read it; the address makes it unique. Two spaces, which no folded name
 * holds, so that Norland comes before the Norland Navy.
 */
const key = (name: string, slug: string) => `${fold(name)}  ${slug}`;
