import { and, type Column, inArray, type SQL, sql } from "drizzle-orm";
import { claimCounts, claims, issues } from "../../../schema/index.ts";
import type { DateRange } from "../conditions.ts";
import type { Columns, Listed } from "../connection.ts";
import { type Counted, complete, countsOf } from "./counted.ts";

const { ofKind, ofValue, byKind, byValue, count } = claimCounts;

/** Whose lists they are: the column of the list's table that holds the parent's id, and the parents' ids. */
export interface Parents {
  of: Column;
  ids: readonly SQL[];
}

/** So many of the most frequent actors and sources are counted. */
export const maximumCounts = 100;

/**
 * How often each value is found in a list, as named parts of a statement: `tallied_acts` and so on with their `parent`,
 * `value` and `count`, the `total` of all, and `asked_months`. Taken from what seeding counted where it counted just
 * such lists and all is counted; else every claim of the list is read.
 */
export function listing(list: Listed, parents: Parents | null): SQL {
  const parts = [reading(list, parents)];
  if (list.counted) parts.unshift(counted(list.counted, parents));
  const known = (value: string, kind: string) =>
    list.counted
      ? `union all select parent, ${value}, count from counted where by_kind = '${kind}'`
      : "";
  const tallied = (facet: string, kind: string, value: string) =>
    `tallied_${facet} as (
      select parent, ${value} as value, sum(count)::int as count from alike
      where ${value} is not null group by 1, 2 ${known("value", kind)}
    )`;
  const naming = (facet: string, kind: string, id: string, own: string) =>
    `tallied_${facet} as (
      select parent, ${id} as value, count(*)::int as count from naming_${facet}
      where ${own} group by parent, ${id} ${known("value::uuid", kind)}
    )`;
  parts.push(
    sql.raw(
      [
        naming("actors", "ACTOR", "actor_id", "position is not null"),
        naming("sources", "SOURCE", "source_id", "true"),
        alike,
        tallied("acts", "ACT", "act::text"),
        tallied("forms", "FORM", "form::text"),
        tallied("framings", "FRAMING", "framing::text"),
        tallied("months", "MONTH", "to_char(published_on, 'YYYY-MM-01')"),
        `total as (
          select coalesce(sum(count), 0)::int as count
          from (select count(*) from listed ${list.counted ? "union all select count from counted where by_kind = 'ALL'" : ""}) each
        )`,
      ].join(", "),
    ),
  );
  parts.push(askedMonths(list.publishedOn, parents));
  return sql.join(parts, sql`, `);
}

/** Claims with the same single values, of which there are few, counted once for all facets that count by one of them. */
const alike = `alike as (
  select parent, act, form, framing, published_on, count(*) as count from listed group by 1, 2, 3, 4, 5
)`;

/**
 * The first and the last month of the days that the filter asks for, as far as the corpus goes, for each parent; none
 * where it asks for no days, or for days before or after all issues.
 */
function askedMonths(days: DateRange | null, parents: Parents | null): SQL {
  const ids = parents ? parents.ids.map((id) => sql`${id}::text`) : [sql`''::text`];
  return sql`asked_months as (
    select parent, to_char(day, 'YYYY-MM-01') as value
    from unnest(array[${sql.join(ids, sql`, `)}]) parent, (
      select greatest(min(published_on), ${days?.from ?? null}::date) as first,
        least(max(published_on), ${days?.to ?? null}::date) as last
      from ${issues}
    ) corpus, unnest(array[first, last]) day
    where ${days !== null} and first <= last
  )`;
}

/**
 * What seeding counted of the list; nothing unless it counted all. Of actors and sources, of which a list may have
 * thousands, no more than can be among the most frequent, where they need not be added up to be known.
 */
function counted(list: Counted, parents: Parents | null): SQL {
  if (list.among) {
    return sql`counted as materialized (
      select ''::text as parent, ${byKind} as by_kind, ${byValue} as value, sum(${count})::int as count
      from ${claimCounts} where ${complete} and ${countsOf(list, [])} group by 2, 3
    )`;
  }
  const ids = parents?.ids.map((id) => sql`${id}::text`) ?? [];
  const value = list.value ?? sql`parent`;
  const each = sql`(
    select parent, ${value} as value from unnest(array[${sql.join(parents ? ids : [sql`''::text`], sql`, `)}]) parent
    where ${complete}
  ) each`;
  const of = sql`${ofKind} = ${sql.raw(`'${list.kind}'`)} and ${ofValue} = each.value`;
  const many = ["ACTOR", "SOURCE"].map(
    (kind) => sql`select parent, most.* from ${each} cross join lateral (
      select ${byKind} as by_kind, ${byValue} as value, ${count} as count from ${claimCounts}
      where ${of} and ${byKind} = ${sql.raw(`'${kind}'`)}
      order by ${count} desc fetch first ${sql.raw(String(maximumCounts))} rows with ties
    ) most`,
  );
  return sql`counted as materialized (
    select parent, ${byKind} as by_kind, ${byValue} as value, ${count} as count from ${each} join ${claimCounts} on ${of}
    where ${byKind} in ('ALL', 'ACT', 'FORM', 'FRAMING', 'MONTH')
    union all ${sql.join(many, sql` union all `)}
  )`;
}

/**
 * Every claim of the lists with what it is counted by, and whom and what they name; nothing where all is counted. For
 * naming them no list is needed where all claims there are are read.
 */
function reading({ table, where, counted }: Listed, parents: Parents | null): SQL {
  const gate = counted ? sql`not ${complete}` : sql`true`;
  const condition = where?.(table as unknown as Columns);
  const all = !parents && !condition;
  const ofParents = parents ? inArray(parents.of, [...parents.ids]) : undefined;
  const met = and(gate, ofParents, condition);
  const { claimId } = table as unknown as Columns;
  const claim = sql`select ${parents ? sql`${parents.of}::text` : sql`''::text`} as parent, ${claims.id} as id,
    ${claims.act} as act, ${claims.form} as form, ${claims.framing} as framing, ${claims.publishedOn} as published_on
    from ${table}`;
  const claimed =
    table === claims ? claim : sql`${claim} join ${claims} on ${claims.id} = ${claimId}`;
  const naming = (joining: string) =>
    all
      ? sql`select ''::text as parent, * from ${sql.raw(joining)} where ${gate}`
      : sql.raw(`select parent, ${joining}.* from listed join ${joining} on claim_id = listed.id`);
  return sql`listed as materialized (${claimed} where ${met}),
    naming_actors as (${naming("claim_actors")}),
    naming_sources as (${naming("claim_sources")})`;
}
