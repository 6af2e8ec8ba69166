import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import { type Column, type SQL, sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import type { Execution } from "../batch.ts";
import { builder } from "../builder.ts";
import type { Columns, Whole } from "../connection.ts";
import type { Context } from "../context.ts";
import { listing, maximumCounts } from "./listing.ts";

/** What a list of claims can be counted by. */
export const facetNames = ["actors", "sources", "acts", "forms", "framings", "months"] as const;
export type FacetName = (typeof facetNames)[number];

/** A value and how many claims of the list have it. */
export interface Count {
  value: string;
  count: number;
}

/** The counts of one list, and the actors and sources among them as the query asks for them. */
export interface Counts {
  facets: Record<FacetName, Count[]>;
  rows: Map<string, object>;
}

/** Counts lists that differ only in their parent: one statement for all of them, whatever is asked. */
export async function countClaims(
  executions: readonly Execution<Whole>[],
  asked: ReadonlySet<FacetName>,
  context: Context,
): Promise<Counts[]> {
  const wholes = executions.map(({ item }) => item);
  const infos = executions.map(({ info }) => info);
  const [first] = wholes as [Whole];
  // The same parent may be met in several places.
  const met = new Set(wholes.flatMap(({ parent }) => (parent ? [parent.id] : [])));
  const ids = [...met].map((id) => sql`${id}::uuid`);
  const of = first.parent && ((first.table as unknown as Columns)[first.parent.column] as Column);
  const parents = of && { of, ids };
  const counts = facetNames.filter((name) => asked.has(name)).map((name) => countings[name](all));
  if (counts.length === 0) return wholes.map(() => ({ facets: noCounts(), rows: new Map() }));
  const people = asked.has("actors") ? rowsOf("actors", infos, context) : sql`null`;
  const outlets = asked.has("sources") ? rowsOf("sources", infos, context) : sql`null`;
  const [found] = await context.db.execute<Found>(sql`
    with ${listing(first, parents)},
    found as materialized (${sql.join(counts, sql` union all `)})
    select (select json_agg(found order by place) from found) as counts, ${people} as actors, ${outlets} as sources`);
  const rows = new Map(
    [...(found?.actors ?? []), ...(found?.sources ?? [])].map((row) => [row.id, row]),
  );
  return wholes.map(({ parent }) => {
    const facets = noCounts();
    for (const { facet, parent: of, value, count } of found?.counts ?? [])
      if (of === (parent?.id ?? "")) facets[facet].push({ value, count });
    return { facets, rows };
  });
}

interface Found extends Record<string, unknown> {
  counts: (Count & { facet: FacetName; parent: string })[] | null;
  actors: { id: string }[] | null;
  sources: { id: string }[] | null;
}

const noCounts = () =>
  Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Counts["facets"];

/** As many of the most frequent as are counted. */
const all = sql.raw(String(maximumCounts));

const by = (facet: FacetName) => () =>
  sql.raw(
    `select '${facet}' as facet, parent, value, count,
      row_number() over (partition by parent order by count desc, value collate "C") as place
    from tallied_${facet}`,
  );

/**
 * Those most often found, and by name where they are found as often; names are read of no more than can be among them,
 * one by one: Postgres expects thousands, and would rather read all.
 */
const top = (facet: "actors" | "sources") => (most: SQL) =>
  sql`select facet, parent, value, count, place from (
    select ${sql.raw(`'${facet}'`)} as facet, parent, value::text as value, count,
      row_number() over (partition by parent order by count desc, name_key) as place
    from (
      select *, rank() over (partition by parent order by count desc) as rank from ${sql.raw(`tallied_${facet}`)}
    ) ranked
    cross join lateral (select name_key from ${sql.raw(facet)} where id = value limit 1) named where rank <= ${most}
  ) placed where place <= ${most}`;

/** How each facet is counted, in what `listing` names; of actors and sources so many of the most frequent. */
export const countings: Record<FacetName, (most: SQL) => SQL> = {
  actors: top("actors"),
  sources: top("sources"),
  acts: by("acts"),
  forms: by("forms"),
  framings: by("framings"),
  // Without a time zone, which would make a month begin at another hour.
  months: () =>
    sql.raw(`select 'months' as facet, parent, to_char(month, 'YYYY-MM-DD') as value, sum(count)::int as count,
      row_number() over (partition by parent order by month) as place
    from (
      select parent, value::timestamp as month, count from tallied_months
      union all
      select parent, generate_series(min(value)::timestamp, max(value)::timestamp, '1 month'), 0
      from (select parent, value from tallied_months union all select * from asked_months) either group by parent
    ) each group by parent, month`),
};

/** The counted actors or sources, with what the query asks of them, as a part of the same statement. */
function rowsOf(
  table: "actors" | "sources",
  infos: readonly GraphQLResolveInfo[],
  context: Context,
): SQL {
  const field = table === "actors" ? "actor" : "source";
  // Planned for each list, so that the plugin knows in all of them what has been loaded.
  const [query] = infos.map((info) =>
    queryFromInfo({
      config: getSchemaConfig(builder),
      context,
      info,
      typeName: table === "actors" ? "Actor" : "Source",
      paths: [[table, field]],
      columns: { id: true },
      where: {
        RAW: (row: Columns) =>
          sql`${row.id} in (select value::uuid from found where facet = ${sql.raw(`'${table}'`)})`,
      },
    } as never),
  );
  const read = context.db.query[table] as unknown as { findMany(query: object): { getSQL(): SQL } };
  const rows = read.findMany(query as object);
  return sql`(select json_agg(row_to_json(found)) from (${rows.getSQL()}) found)`;
}
