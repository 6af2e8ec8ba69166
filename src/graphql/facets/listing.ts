import { type Column, type SQL, sql } from "drizzle-orm";
import { issues } from "../../../schema/index.ts";
import type { DateRange } from "../conditions.ts";

/** What is counted over one list, or over the same list of several parents, in SQL. */
export interface Listing {
  /**
   * Parts of a statement: how often a list has each value, in `tallied_acts` and so on with their `parent`, `value` and
   * `count`; the `total` of all; `asked_months`; and `told`, which is false where the others tell nothing.
   */
  parts: () => SQL;
  /** The `parent`, `value` and `count` of so many actors or sources that are most frequent in a list, and of those that are as frequent as the last. */
  most: (facet: "actors" | "sources", first: number) => SQL;
}

/** Whose lists they are: the column of the list's table that holds the parent's id, and the parents' ids. */
export interface Parents {
  of: Column;
  ids: readonly SQL[];
}

/** So many of the most frequent actors and sources are counted. */
export const maximumCounts = 100;

/** The most frequent among what is tallied. Of one list, reading stops after them where an index has all in their order. */
export const mostTallied =
  (parents: Parents | null): Listing["most"] =>
  (facet, first) =>
    sql.raw(
      parents && parents.ids.length > 1
        ? `select * from (
            select *, rank() over (partition by parent order by count desc) as rank from tallied_${facet}
          ) ranked where rank <= ${first}`
        : `select * from tallied_${facet} order by count desc fetch first ${first} rows with ties`,
    );

/**
 * The first and the last month of the days that the filter asks for, as far as the corpus goes, for each parent; none
 * where it asks for no days, or for days before or after all issues.
 */
export function askedMonths(days: DateRange | null, parents: Parents | null): SQL {
  if (!days) return sql`asked_months as (select ''::text as parent, ''::text as value where false)`;
  const ids = parents ? parents.ids.map((id) => sql`${id}::text`) : [sql`''::text`];
  return sql`asked_months as (
    select parent, to_char(day, 'YYYY-MM-01') as value
    from unnest(array[${sql.join(ids, sql`, `)}]) parent, (
      select greatest(${publishedOn("asc")}, ${days.from ?? null}::date) as first,
        least(${publishedOn("desc")}, ${days.to ?? null}::date) as last
    ) corpus, unnest(array[first, last]) day
    where first <= last
  )`;
}

/** The day of the first or the last issue, which stands at that end of the order of printing. */
const publishedOn = (end: "asc" | "desc") => sql`(
  select ${issues.publishedOn} from ${issues} where ${issues.publishedOn} is not null
  order by ${issues.place} ${sql.raw(end)} limit 1
)`;
