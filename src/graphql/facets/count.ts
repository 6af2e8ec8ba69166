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
  const of = first.parent && ((first.table as unknown as Columns)[first.parent.column] as Column);
  const parent = of && { of, condition: inArray(of, parents) };
  const counts = facetNames.filter((name) => asked.has(name)).map((name) => countings[name]);
  if (counts.length === 0) return wholes.map(() => ({ facets: noCounts(), rows: new Map() }));
  const people = asked.has("actors") ? rowsOf("actors", infos, context) : sql`null`;
  const outlets = asked.has("sources") ? rowsOf("sources", infos, context) : sql`null`;
  const [found] = await context.db.execute<Found>(sql`
    with ${listing(first, parent)},
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

const conditionOf = ({ table, where }: Pick<Whole, "table" | "where">) =>
  where?.(table as unknown as Columns);

/**
 * What is counted, as named parts of a statement: every claim of the lists with what it is counted by, and whom and what
 * they name. For naming them no list is needed where all claims there are are counted.
 */
export function listing(
  whole: Pick<Whole, "table" | "where">,
  parent: { of: Column; condition: SQL } | null,
): SQL {
  const { table } = whole;
  const condition = conditionOf(whole);
  const all = !parent && !condition;
  const met = and(parent?.condition, condition) ?? sql`true`;
  const { claimId } = table as unknown as Columns;
  const claim = sql`select ${parent ? sql`${parent.of}::text` : sql`''::text`} as parent, ${claims.id} as id,
    ${claims.act} as act, ${claims.form} as form, ${claims.framing} as framing, ${claims.publishedOn} as published_on
    from ${table}`;
  const claimed =
    table === claims ? claim : sql`${claim} join ${claims} on ${claims.id} = ${claimId}`;
  const naming = (joining: string) =>
    all
      ? sql.raw(`select ''::text as parent, * from ${joining}`)
      : sql.raw(`select parent, ${joining}.* from listed join ${joining} on claim_id = listed.id`);
  return sql`listed as materialized (${claimed} where ${met}),
    naming_actors as (${naming("claim_actors")}),
    naming_sources as (${naming("claim_sources")})`;
}

const by = (facet: FacetName, column: string) =>
  sql.raw(
    `select '${facet}' as facet, parent, ${column}::text as value, count(*)::int as count,
      row_number() over (partition by parent order by count(*) desc, ${column}::text collate "C") as place
    from listed group by parent, ${column}`,
  );

/** Those most often found, and by name where they are found as often. */
const top = (facet: "actors" | "sources", named: string, own: string) =>
  sql.raw(`select facet, parent, value, count, place from (
    select '${facet}' as facet, parent, named.id::text as value, count,
      row_number() over (partition by parent order by count desc, name_key) as place
    from (
      select parent, ${named}, count(*)::int as count
      from naming_${facet} where ${own} group by parent, ${named}
    ) each join ${facet} named on named.id = each.${named}
  ) ranked where place <= ${maximumCounts}`);

/** Without a time zone, which would make a month begin at another hour. */
const month = "date_trunc('month', published_on::timestamp)";

/** How each facet is counted, in what `listing` names. */
export const countings: Record<FacetName, SQL> = {
  actors: top("actors", "actor_id", "position is not null"),
  sources: top("sources", "source_id", "true"),
  acts: by("acts", "act"),
  forms: by("forms", "form"),
  framings: by("framings", "framing"),
  months:
    sql.raw(`select 'months' as facet, parent, month::date::text as value, coalesce(count, 0)::int as count,
      row_number() over (partition by parent order by month) as place
    from (
      select parent, generate_series(min(${month}), max(${month}), '1 month') as month from listed group by parent
    ) each left join (
      select parent, ${month} as month, count(*) as count from listed group by 1, 2
    ) counted using (parent, month)`),
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
