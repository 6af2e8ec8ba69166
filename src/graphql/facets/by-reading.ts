import { and, inArray, type SQL, sql } from "drizzle-orm";
import { claims } from "../../../schema/index.ts";
import type { Columns, Listed } from "../connection.ts";
import { askedMonths, type Listing, mostTallied, type Parents } from "./listing.ts";

/** Lists by reading every claim of the lists, with what it is counted by, and whom and what it names. */
export const byReading = (list: Listed, parents: Parents | null): Listing => ({
  parts: () =>
    sql`${reading(list, parents)}, ${tallies}, ${askedMonths(list.publishedOn, parents)}`,
  most: mostTallied(parents),
});

/** For naming actors and sources no list is needed where all claims there are are read. */
function reading({ table, where }: Listed, parents: Parents | null): SQL {
  const condition = where?.(table as unknown as Columns);
  const all = !parents && !condition;
  const met = and(parents ? inArray(parents.of, [...parents.ids]) : undefined, condition);
  const { claimId } = table as unknown as Columns;
  const claim = sql`select ${parents ? sql`${parents.of}::text` : sql`''::text`} as parent, ${claims.id} as id,
    ${claims.act} as act, ${claims.form} as form, ${claims.framing} as framing, ${claims.publishedOn} as published_on
    from ${table}`;
  const claimed =
    table === claims ? claim : sql`${claim} join ${claims} on ${claims.id} = ${claimId}`;
  const namesIn = (joining: string) =>
    all
      ? sql.raw(`select ''::text as parent, * from ${joining}`)
      : sql.raw(`select parent, ${joining}.* from listed join ${joining} on claim_id = listed.id`);
  return sql`listed as materialized (${claimed} where ${met ?? sql`true`}),
    naming_actors as (${namesIn("claim_actors")}),
    naming_sources as (${namesIn("claim_sources")})`;
}

const naming = (facet: string, id: string, own: string) =>
  `tallied_${facet} as (
    select parent, ${id} as value, count(*)::int as count from naming_${facet} where ${own} group by parent, ${id}
  )`;

const tallied = (facet: string, value: string) =>
  `tallied_${facet} as (
    select parent, ${value} as value, sum(count)::int as count from alike where ${value} is not null group by 1, 2
  )`;

/** Claims with the same single values, of which there are few, are counted once for all facets that count by one of them. */
const tallies = sql.raw(
  [
    "told as (select true as told)",
    naming("actors", "actor_id", "position is not null"),
    naming("sources", "source_id", "true"),
    `alike as (
      select parent, act, form, framing, published_on, count(*) as count from listed group by 1, 2, 3, 4, 5
    )`,
    tallied("acts", "act::text"),
    tallied("forms", "form::text"),
    tallied("framings", "framing::text"),
    tallied("months", "to_char(published_on, 'YYYY-MM-01')"),
    "total as (select count(*)::int as count from listed)",
  ].join(", "),
);
