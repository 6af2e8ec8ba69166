import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import {
  aliasedTable,
  and,
  asc,
  type Column,
  desc,
  eq,
  gt,
  lt,
  type SQL,
  sql,
  type Table,
} from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "./asked.ts";
import { builder } from "./builder.ts";
import type { DateRange } from "./conditions.ts";
import type { Context } from "./context.ts";
import type { Counted } from "./facets/counted.ts";
import { inSql } from "./in-sql.ts";
import { type Order, type Page, type PageArgs, type Paged, paged, pageOf } from "./page.ts";

/**
 * Lists that are paged. The plugin's own connections page by the columns of the listed table;
 * here a list may be read off a joining table that repeats its order's column, so that a page of
 * a long list is one range of an index. Cursors are checked before SQL sees them.
 */

type Row = Record<string, unknown>;
export type Columns = Record<string, Column>;
/** Narrows a list: a condition on the columns of its table, under whatever alias it is read. */
export type Where = (row: Columns) => SQL | undefined;

export interface Connection extends Paged<Row> {
  totalCount: () => number | Promise<number>;
  /** The whole filtered list, for what is counted over it. */
  whole: Whole;
}

/** A list, filtered but not paged. */
export interface Listed {
  /** The table it is read off. */
  table: Table;
  where: Where | undefined;
  /** How seeding counted it, if it did. */
  counted: Counted | null;
  /** The days of publication that its filter asks for. */
  publishedOn: DateRange | null;
}

/** The same, and the parent whose list it is. */
export interface Whole extends Listed {
  /** Null for a list of the whole corpus. */
  parent: { column: string; id: string } | null;
  /** Alike for lists that differ only in their parent. */
  key: string;
}

/** Which table a list is read off, by its name among the relations. */
type TableName = keyof Context["db"]["query"] & string;

/** The arguments of a list's field, as far as they say which rows and in what order. */
export interface ListArgs<Filter> extends PageArgs {
  filter?: Filter | null;
  orderBy?: string | null;
  withParts?: boolean;
}

interface List<Filter> {
  /** The table that holds a row for each of the list, ordered by the order's column. */
  table: Table;
  /** The GraphQL type of what is listed. */
  node: string;
  order: (args: ListArgs<Filter>) => Order;
  where?: (args: ListArgs<Filter>) => Where | undefined;
  /** The property that all of the list share, where claims are counted by it. */
  counted?: (args: ListArgs<Filter>) => Counted | null;
  /** A joining table that holds the list by itself, in its order, where the filter is such that one does. */
  readOff?: (filter: Filter | null | undefined) => Joining | null;
}

/** Rows that each lead to a row of a list, none twice, and repeat the column that the list is ordered by. */
export interface Joining {
  table: Table;
  /** The column with the id of the row that it leads to. */
  id: string;
  where: Where;
}

interface RelatedList<Filter> extends List<Filter> {
  /** The relation from the parent to the table. */
  relation: string;
  /** The relation by which a row of a joining table leads to what is listed. */
  through?: string;
  /** The table's column that holds the parent's id. */
  parentId: string;
}

/** Where the rows of a connection stand in a document: under `nodes`, and under `edges { node }`. */
const paths = [[{ name: "nodes" }], [{ name: "edges" }, { name: "node" }]];
const counting = new Set(["totalCount", "facets", "__typename"]);

/** What SQL needs to know of a paged list; one of the whole corpus has no parent. */
export type PagedList<Filter> = List<Filter> & Partial<RelatedList<Filter>>;

/** A field for a list that hangs off a row of its own type's table, planned into the row's query. */
export function relatedConnection<Filter>(list: RelatedList<Filter>) {
  const countKey = `_${list.relation}_count`;
  const countOf = (args: ListArgs<Filter>) => {
    const where = list.where?.(args);
    return (parent: Columns) => {
      const counted = aliasedTable(list.table, "counted") as unknown as Columns;
      return sql<number>`(select count(*)::int from ${list.table} ${sql.identifier("counted")} where ${and(eq(counted[list.parentId] as Column, parent.id as Column), where?.(counted))})`;
    };
  };
  return {
    extensions: {
      ...inSql({ page: list }).extensions,
      pothosDrizzleSelect: (
        args: ListArgs<Filter>,
        _context: Context,
        nested: (query: unknown, include: unknown) => object,
        selected: () => ReadonlySet<string>,
      ) => {
        const asked = [...selected()];
        const extras = asked.includes("totalCount") ? { [countKey]: countOf(args) } : {};
        if (asked.every((field) => counting.has(field)))
          // Where not even the count is asked for, a null in its place tells that the row is planned.
          return { columns: {}, with: {}, extras: { [countKey]: sql`null::int`, ...extras } };
        const include = { getType: () => list.node, paths };
        const query = queryOf(pageOf(args, list.order(args)), list.where?.(args));
        const rows = list.through
          ? { ...query, with: { [list.through]: nested({ columns: {} }, include) } }
          : nested(query, include);
        return { columns: {}, with: { [list.relation]: rows }, extras };
      },
      // A row fetched by other means than the planned query lacks these; the plugin then loads them.
      pothosDrizzleLoaded: (parent: Row) =>
        parent[list.relation] !== undefined || countKey in parent,
    },
    resolve: (parent: Row, args: ListArgs<Filter>, context: Context): Connection => {
      const page = pageOf(args, list.order(args));
      const rows = (parent[list.relation] ?? []) as Row[];
      // Where a query names the field twice, the plugin plans what the first asks of it.
      const totalCount = () => {
        const counted = parent[countKey] as number | null | undefined;
        const columns = list.table as unknown as Columns;
        const own = eq(columns[list.parentId] as Column, parent.id);
        return counted ?? countOfRows(list.table, and(own, list.where?.(args)?.(columns)), context);
      };
      const whole = wholeOf(list, args, { column: list.parentId, id: parent.id as string });
      return connectionOf(rows, page, list.through ?? null, totalCount, whole);
    },
  };
}

/** A root field for a list: one statement for the page, one more for the count if asked. */
export function rootConnection<Filter>(list: List<Filter> & { name: TableName }) {
  const resolve = async (
    _root: unknown,
    args: ListArgs<Filter>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection> => {
    const page = pageOf(args, list.order(args));
    const where = list.where?.(args);
    const totalCount = () =>
      countOfRows(list.table, where?.(list.table as unknown as Columns), context);
    if (askedOf(info).every((field) => counting.has(field)))
      return connectionOf([], page, null, totalCount, wholeOf(list, args, null));
    const query = queryFromInfo({
      config: getSchemaConfig(builder),
      context,
      info,
      typeName: list.node,
      paths,
      ...queryOf(page, where),
    } as never);
    const table = context.db.query[list.name] as unknown as {
      findMany(query: object): Promise<Row[]>;
    };
    const rows = await table.findMany(query);
    return connectionOf(rows, page, null, totalCount, wholeOf(list, args, null));
  };
  return { ...inSql({ page: list }), resolve };
}

async function countOfRows(table: Table, where: SQL | undefined, { db }: Context): Promise<number> {
  const count = sql<number>`count(*)::int`;
  const rows = await db
    .select({ count })
    .from(table as never)
    .where(where);
  return rows[0]?.count ?? 0;
}

/** The page as a relational query: its rows in order, with what their cursors are made of. */
function queryOf({ order, direction, bounds, limit }: Page, where: Where | undefined) {
  const { column, expression } = order;
  const keyOf = (row: Columns) => expression?.(row) ?? (row[column] as Column);
  const within = (row: Columns) =>
    and(
      where?.(row),
      ...bounds.map(({ side, key }) => {
        const at = keyOf(row) as Column;
        return side === "above" ? gt(at, key) : lt(at, key);
      }),
    ) ?? sql`true`;
  return {
    ...(expression ? { extras: { [column]: expression } } : { columns: { [column]: true } }),
    limit,
    orderBy: (row: Columns) => (direction === "asc" ? asc(keyOf(row)) : desc(keyOf(row))),
    ...((where || bounds.length > 0) && { where: { RAW: within } }),
  };
}

function connectionOf(
  fetched: readonly Row[],
  page: Page,
  through: string | null,
  totalCount: Connection["totalCount"],
  whole: Whole,
): Connection {
  const nodeOf = (row: Row) => (through ? row[through] : row) as Row;
  return { ...paged(fetched, page, nodeOf), totalCount, whole };
}

function wholeOf<Filter>(
  list: List<Filter>,
  args: ListArgs<Filter>,
  parent: Whole["parent"],
): Whole {
  const key = JSON.stringify([parent?.column ?? null, args.filter ?? null, args.withParts ?? null]);
  return { ...listedOf(list, args), parent, key };
}

/** What is counted over where a page is shown: the list as its arguments narrow it. */
export function listedOf<Filter>(list: List<Filter>, args: ListArgs<Filter>): Listed {
  const { publishedOn } = (args.filter ?? {}) as { publishedOn?: DateRange | null };
  const { table, where } = list.readOff?.(args.filter) ?? {
    table: list.table,
    where: list.where?.(args),
  };
  return {
    table,
    where,
    counted: list.counted?.(args) ?? null,
    publishedOn: publishedOn ?? null,
  };
}
