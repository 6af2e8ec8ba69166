import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import { type Column, type SQL, sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import type { Execution } from "../batch.ts";
import { builder } from "../builder.ts";
import type { Columns, Listed, Whole } from "../connection.ts";
import type { Context } from "../context.ts";
import { byReading } from "./by-reading.ts";
import { countings, type FacetName, facetNames } from "./countings.ts";
import { fromCounts } from "./from-counts.ts";
import { type Listing, maximumCounts, type Parents } from "./listing.ts";

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
  const names = facetNames.filter((name) => asked.has(name));
  if (names.length === 0) return wholes.map(() => ({ facets: noCounts(), rows: new Map() }));
  const people = asked.has("actors") ? rowsOf("actors", infos, context) : sql`null`;
  const outlets = asked.has("sources") ? rowsOf("sources", infos, context) : sql`null`;
  let found: Found | undefined;
  for (const listingOf of listings(first)) {
    const listing = listingOf(parents);
    const counts = names.map((name) => countings[name](listing, maximumCounts));
    [found] = await context.db.execute<Found>(sql`
      with ${listing.parts()},
      found as materialized (${sql.join(counts, sql` union all `)})
      select told, (select json_agg(found order by place) from found where told) as counts,
        ${people} as actors, ${outlets} as sources from told`);
    if (found?.told) break;
  }
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

/** The ways to list what is counted over a list, the cheapest first; the last always tells. */
export function listings(list: Listed): ((parents: Parents | null) => Listing)[] {
  const { counted, publishedOn } = list;
  const reading = (parents: Parents | null) => byReading(list, parents);
  return counted ? [(parents) => fromCounts(counted, publishedOn, parents), reading] : [reading];
}

interface Found extends Record<string, unknown> {
  told: boolean;
  counts: (Count & { facet: FacetName; parent: string })[] | null;
  actors: { id: string }[] | null;
  sources: { id: string }[] | null;
}

const noCounts = () =>
  Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Counts["facets"];

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
