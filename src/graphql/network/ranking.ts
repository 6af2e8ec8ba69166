import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import { type SQL, sql } from "drizzle-orm";
import type { Execution } from "../batch.ts";
import { builder } from "../builder.ts";
import type { Columns } from "../connection.ts";
import type { Context } from "../context.ts";
import type { Order, Page } from "../page.ts";

/** Groups of claims, the largest first; a group is known by the actors that it has in common. */
export interface Ranking {
  /**
   * SQL for the groups of the actor `parent.id`: `ids` uuid[], `count` int, and `data` for
   * what else is told of a group.
   */
  groups: SQL;
  /** Where a group's actors stand in a document, below the list. */
  paths: string[];
}

/** A group as it was found. */
export interface Group {
  key: string;
  ids: string[];
  count: number;
  data: unknown;
}

export interface Ranked {
  groups: Group[];
  total: number;
  /** The groups' actors by id, with what the query asks of them. */
  actors: Map<string, object>;
}

/** How rankings are ordered and paged: by number of claims, then by their actors. */
export const byCount = (list: string): Order => ({ list, column: "key", direction: "asc" });

/** A page of the ranking for each parent (null for the whole corpus), all in one statement. */
export async function rank(
  { groups, paths }: Ranking,
  page: Page,
  executions: readonly Execution<string | null>[],
  context: Context,
): Promise<Ranked[]> {
  const direction = sql.raw(page.direction);
  const bounds = page.bounds.map(({ side, key }) =>
    side === "above" ? sql`key > ${key}` : sql`key < ${key}`,
  );
  const within = bounds.length > 0 ? sql`where ${sql.join(bounds, sql` and `)}` : sql``;
  const parents = JSON.stringify(executions.map(({ item }) => item));
  const rows = await context.db.execute<Found>(sql`
    select found.* from json_array_elements_text(${parents}::text::json) with ordinality
      as asked (parent_id, place)
    cross join lateral (select asked.parent_id::uuid as id) parent
    cross join lateral (
      with ranked as materialized (
        select (lpad((2147483647 - count)::text, 10, '0') || ' ' || ids::text) collate "C" as key,
          ids, count, data
        from (${groups}) grouped
      ),
      page as (select * from ranked ${within} order by key ${direction} limit ${page.limit})
      select (select json_agg(page order by key ${direction}) from page) as groups,
        (select count(*)::int from ranked) as total,
        ${actorRows(paths, executions, context)} as actors
    ) found
    order by asked.place`);
  return rows.map(({ groups, total, actors }) => ({
    groups: groups ?? [],
    total,
    actors: new Map((actors ?? []).map((actor) => [actor.id, actor])),
  }));
}

interface Found extends Record<string, unknown> {
  groups: Group[] | null;
  total: number;
  actors: { id: string }[] | null;
}

/** The actors of a page with what the query asks of them, as a part of the same statement. */
function actorRows(
  paths: string[],
  executions: readonly Execution<unknown>[],
  context: Context,
): SQL {
  // Planned for each parent, so that the plugin knows in all of them what has been loaded.
  const [query] = executions.map(({ info }) =>
    queryFromInfo({
      config: getSchemaConfig(builder),
      context,
      info,
      typeName: "Actor",
      paths: paths.flatMap((path) => [
        ["nodes", path],
        ["edges", "node", path],
      ]),
      columns: { id: true },
      where: { RAW: (actor: Columns) => sql`${actor.id} in (select unnest(ids) from page)` },
    } as never),
  );
  const read = context.db.query.actors as unknown as { findMany(query: object): { getSQL(): SQL } };
  const rows = read.findMany(query as object);
  return sql`(select json_agg(row_to_json(each)) from (${rows.getSQL()}) each)`;
}
