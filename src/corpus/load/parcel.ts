import type { IssueRows, TableName } from "../rows.ts";
import { type Destination, destinations } from "./destinations.ts";

/** Tables whose rows are not an issue's own: others may have written them already. */
const shared = new Set<TableName>(["actors", "actorNames", "sources", "sourceNames"]);

/** An issue's rows as they are sent to the database: a table's as one JSON array. */
export class Parcel {
  private readonly written = new Map<TableName, string>();

  constructor(readonly rows: IssueRows) {}

  json(name: TableName): string {
    let json = this.written.get(name);
    if (json === undefined) {
      json = jsonOf(destinationOf(name), this.rows[name]);
      this.written.set(name, json);
    }
    return json;
  }

  /** Writes ahead what will be sent whatever the database holds of others. */
  prepare(): void {
    for (const { name } of destinations) if (!shared.has(name)) this.json(name);
  }

  /** The parcel without these actors and sources: the corpus holds them, and shall go on to hold them as they are. */
  without(known: ReadonlySet<string>): Parcel {
    if (known.size === 0) return this;
    const { rows } = this;
    const parcel = new Parcel({
      ...rows,
      actors: rows.actors.filter(({ id }) => !known.has(id)),
      actorNames: rows.actorNames.filter(({ actorId }) => !known.has(actorId)),
      sources: rows.sources.filter(({ id }) => !known.has(id)),
      sourceNames: rows.sourceNames.filter(({ sourceId }) => !known.has(sourceId)),
    });
    for (const [name, json] of this.written) if (!shared.has(name)) parcel.written.set(name, json);
    return parcel;
  }
}

const destinationOf = (name: TableName) =>
  destinations.find((to) => to.name === name) as Destination;

function jsonOf(to: Destination, rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const written: Record<string, unknown> = {};
      for (const { property, column } of to.columns)
        written[column] = (row as Record<string, unknown>)[property] ?? null;
      return written;
    }),
  );
}
