import type { TransactionSql } from "postgres";
import type { IssueRows } from "../rows.ts";

/**
 * The rows without those of actors and sources that only this text names and the corpus knows
 * already: an issue that names somebody in passing takes nothing from what another tells of them.
 */
export async function withoutKnown(tx: TransactionSql, rows: IssueRows): Promise<IssueRows> {
  if (rows.met.size === 0) return rows;
  const met = `{${[...rows.met].join(",")}}`;
  const there = await tx<{ id: string }[]>`
    select id from actors where id = any(${met}::uuid[])
    union all select id from sources where id = any(${met}::uuid[])`;
  const known = new Set(there.map(({ id }) => id));
  return {
    ...rows,
    actors: rows.actors.filter(({ id }) => !known.has(id)),
    actorNames: rows.actorNames.filter(({ actorId }) => !known.has(actorId)),
    sources: rows.sources.filter(({ id }) => !known.has(id)),
    sourceNames: rows.sourceNames.filter(({ sourceId }) => !known.has(sourceId)),
  };
}
