import { type SQL, sql } from "drizzle-orm";
import type { Listing } from "./listing.ts";

/** What a list of claims can be counted by. */
export const facetNames = ["actors", "sources", "acts", "forms", "framings", "months"] as const;
export type FacetName = (typeof facetNames)[number];

/** Rows of a `facet`: a list's `parent`, a `value`, the `count` of claims that have it, and its `place` in the facet. */
type Counting = (listing: Listing, first: number) => SQL;

const by =
  (facet: FacetName): Counting =>
  () =>
    sql.raw(
      `select '${facet}' as facet, parent, value, count,
        row_number() over (partition by parent order by count desc, value collate "C") as place
      from tallied_${facet}`,
    );

/**
 * Those most often found, and by name where they are found as often; names are read of no more than can be among them,
 * one by one: Postgres expects thousands, and would rather read all.
 */
const top =
  (facet: "actors" | "sources"): Counting =>
  ({ most }, first) =>
    sql`select facet, parent, value, count, place from (
      select ${sql.raw(`'${facet}'`)} as facet, parent, value::text as value, count,
        row_number() over (partition by parent order by count desc, name_key) as place
      from (${most(facet, first)}) most
      cross join lateral (select name_key from ${sql.raw(facet)} where id = value limit 1) named
    ) placed where place <= ${sql.raw(String(first))}`;

/** How each facet is counted in a listing; of actors and sources, the `first` so many. */
export const countings: Record<FacetName, Counting> = {
  actors: top("actors"),
  sources: top("sources"),
  acts: by("acts"),
  forms: by("forms"),
  framings: by("framings"),
  // Without a time zone, which would make a month begin at another hour.
  months: () =>
    sql.raw(`select 'months' as facet, every.parent, month as value, coalesce(count, 0) as count, place
    from (select parent, to_char(day, 'YYYY-MM-DD') as month, place from (
      select parent, min(value)::timestamp as first, max(value)::timestamp as last
      from (select parent, value from tallied_months union all select parent, value from asked_months) either group by parent
    ) ends, generate_series(first, last, '1 month') with ordinality each(day, place)) every
    left join tallied_months on tallied_months.parent = every.parent and value = month`),
};
