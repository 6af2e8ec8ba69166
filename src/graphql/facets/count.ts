import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import { and, type Column, inArray, type SQL, sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { claims } from "../../../schema/index.ts";
import type { Execution } from "../batch.ts";
import { builder } from "../builder.ts";
import type { Columns, Whole } from "../connection.ts";
import type { Context } from "../context.ts";

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

/** So many of the most frequent actors and sources are counted. */
export const maximumCounts = 100;

/** Counts lists that differ only in their parent: one statement for all of them, whatever is asked. */
export async function countClaims(
  executions: readonly Execution<Whole>[],
  asked: ReadonlySet<FacetName>,
  context: Context,
): Promise<Counts[]> {
  const wholes = executions.map(({ item }) => item);
  const infos = executions.map(({ info }) => info);
  const [first] = wholes as [Whole];
  const parents = wholes.flatMap(({ parent }) => parent?.id ?? []);
  const counts = facetNames.filter((name) => asked.has(name)).map((name) => countings[name]);
  if (counts.length === 0) return wholes.map(() => ({ facets: noCounts(), rows: new Map() }));
  const people = asked.has("actors") ? rowsOf("actors", infos, context) : sql`null`;
  const outlets = asked.has("sources") ? rowsOf("sources", infos, context) : sql`null`;
  const [found] = await context.db.execute<Found>(sql`
    with listed as materialized (${listed(first, parents)}),
    counted as materialized (${sql.join(counts, sql` union all `)})
    select (select json_agg(counted order by place) from counted) as counts, ${people} as actors, ${outlets} as sources`);
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

/** Every claim of the lists with what it is counted by. */
function listed({ table, parent, where }: Whole, parents: string[]): SQL {
  const row = table as unknown as Columns;
  const of = parent ? (row[parent.column] as Column) : null;
  const condition = and(of ? inArray(of, parents) : undefined, where?.(row)) ?? sql`true`;
  const claim = sql`${claims.act} as act, ${claims.form} as form, ${claims.framing} as framing, ${claims.publishedOn} as published_on`;
  const parentId = of ? sql`${of}::text` : sql`''::text`;
  if (table === claims)
    return sql`select ${parentId} as parent, ${claims.id} as id, ${claim} from ${claims} where ${condition}`;
  return sql`select ${parentId} as parent, ${claims.id} as id, ${claim} from ${table} join ${claims} on ${claims.id} = ${row.claimId} where ${condition}`;
}

const by = (facet: FacetName, column: string) =>
  sql.raw(
    `select '${facet}' as facet, parent, ${column}::text as value, count(*)::int as count,
      row_number() over (partition by parent order by count(*) desc, ${column}::text collate "C") as place
    from listed group by parent, ${column}`,
  );

/** Those most often found, and by name where they are found as often. */
const top = (facet: FacetName, joined: string, named: string) =>
  sql.raw(`select facet, parent, value, count, place from (
    select '${facet}' as facet, parent, value, count,
      row_number() over (partition by parent order by count desc, name_key) as place
    from (
      select listed.parent, named.id::text as value, named.name_key, count(*)::int as count
      from listed join ${joined} joined on joined.claim_id = listed.id
        join ${facet} named on named.id = joined.${named}
      ${facet === "actors" ? "where joined.position is not null" : ""}
      group by listed.parent, named.id
    ) each
  ) ranked where place <= ${maximumCounts}`);

const countings: Record<FacetName, SQL> = {
  actors: top("actors", "claim_actors", "actor_id"),
  sources: top("sources", "claim_sources", "source_id"),
  acts: by("acts", "act"),
  forms: by("forms", "form"),
  framings: by("framings", "framing"),
  months: sql.raw(`select 'months' as facet, parent, month::date::text as value, (
      select count(*)::int from listed
      where listed.parent = ends.parent and date_trunc('month', published_on) = month
    ) as count, row_number() over (partition by parent order by month) as place
    from (
      select parent, min(published_on) as first, max(published_on) as last from listed group by parent
    ) ends, generate_series(date_trunc('month', first), date_trunc('month', last), '1 month') month`),
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
          sql`${row.id} in (select value::uuid from counted where facet = ${sql.raw(`'${table}'`)})`,
      },
    } as never),
  );
  const read = context.db.query[table] as unknown as { findMany(query: object): { getSQL(): SQL } };
  const rows = read.findMany(query as object);
  return sql`(select json_agg(row_to_json(found)) from (${rows.getSQL()}) found)`;
}
