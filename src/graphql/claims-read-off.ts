import { and, type Column, isNotNull, type SQL, sql, type Table } from "drizzle-orm";
import {
  actors,
  claimActors,
  claimSources,
  claimSubjects,
  relays,
  sources,
} from "../../schema/index.ts";
import { type ClaimFilter, claimOfRow } from "./claim-filter.ts";
import { oneOf } from "./conditions.ts";
import type { Columns, Joining, Where } from "./connection.ts";

/** Of those by which an actor passes one claim on more than once, the relay nearest to the claim. */
export const nearest: Where = (row) =>
  sql`${row.position} = (select min(nearer.position) from ${relays} nearer where nearer.claim_id = ${row.claimId} and nearer.actor_id = ${row.actorId})`;

/**
 * Where a filter asks for the claims of one actor, about one, passed on by one or found in one source, they are a range
 * of the index of the table that joins them, in order. Read off `claims` they would all be looked up for one page.
 */
export function claimsReadOff(filter: ClaimFilter | null | undefined): Joining | null {
  for (const { key, table, owner, owners, where } of joins) {
    const [slug, ...others] = filter?.[key] ?? [];
    if (slug === undefined || others.length > 0) continue;
    const rest = { ...filter, [key]: null };
    const named = oneOf(owners.slug, [slug]);
    const condition = (row: Columns): SQL | undefined =>
      and(
        sql`${row[owner]} = (select ${owners.id} from ${owners} where ${named})`,
        where(row, rest),
        claimOfRow(rest, row),
      );
    return { table, id: "claimId", where: condition };
  }
  return null;
}

interface Join {
  key: "relayedBy" | "about" | "actor" | "source";
  table: Table;
  owner: string;
  owners: typeof actors | typeof sources;
  where: (row: Columns, filter: ClaimFilter) => SQL | undefined;
}

/** The rarer sort first. */
const joins: Join[] = [
  { key: "relayedBy", table: relays, owner: "actorId", owners: actors, where: nearest },
  {
    key: "about",
    table: claimSubjects,
    owner: "actorId",
    owners: actors,
    where: () => undefined,
  },
  {
    key: "actor",
    table: claimActors,
    owner: "actorId",
    owners: actors,
    where: (row, { withParts }) => (withParts ? undefined : isNotNull(row.position as Column)),
  },
  {
    key: "source",
    table: claimSources,
    owner: "sourceId",
    owners: sources,
    where: () => undefined,
  },
];
