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
    const id = idOf("actor", person.slug);
    if (this.seen.has(id)) return id;
    this.seen.add(id);
    const { slug, name, kind, wikidataId } = person;
    if (person.met) this.rows.met.add(id);
    const partOfId = person.partOf && this.actor(person.partOf);
    this.rows.actors.push({ id, slug, name, kind, wikidataId, partOfId, nameKey: key(name, slug) });
    const metonyms = new Set(person.metonyms);
    for (const written of new Set([name, ...person.names, ...person.metonyms]))
      this.rows.actorNames.push({
        actorId: id,
        name: written,
        folded: fold(written),
        metonym: metonyms.has(written),
      });
    return id;
  }

  /** The source's id; its row and names are there afterwards. */
  source(outlet: Outlet): string {
    const id = idOf("source", outlet.slug);
    if (this.seen.has(id)) return id;
    this.seen.add(id);
    if (outlet.met) this.rows.met.add(id);
    const { slug, name, kind, wikidataId } = outlet;
    this.rows.sources.push({ id, slug, name, kind, wikidataId, nameKey: key(name, slug) });
    for (const written of new Set([name, ...outlet.names]))
      this.rows.sourceNames.push({ sourceId: id, name: written, folded: fold(written) });
    return id;
  }
}

/**
 * Sorts by name as people read it; the address makes it unique. Two spaces, which no folded name
 * holds, so that Norland comes before the Norland Navy.
 */
const key = (name: string, slug: string) => `${fold(name)}  ${slug}`;
