import { and, asc, type Column, desc, eq, gt, lt, type SQL, sql, type Table } from "drizzle-orm";
import type { GraphQLObjectType } from "graphql";
import {
  type Columns,
  type Joining,
  type ListArgs,
  listedOf,
  type PagedList,
} from "../connection.ts";
import { complete, countedTotal } from "../facets/counted.ts";
import type { InSql, ListingRow, Row } from "../in-sql.ts";
import { cursorInSql, type Order, type Page, pageOf } from "../page.ts";
import { Aliases } from "./aliases.ts";
import type { Nodes } from "./selection.ts";

/** The names that the rows of a page have beside their columns; no column is called so. */
const names = {
  key: "page.key",
  cursor: "page.cursor",
  place: "page.place",
  shown: "page.shown",
};
export const placed = (name: keyof typeof names) => sql.identifier(names[name]);

/** Fields that the place where an object stands says more of than its type does. */
export type Own = Record<string, (nodes: Nodes) => SQL>;

/** What a connection's page is made of. */
export interface Pages {
  /** What the page's rows are called. */
  alias: string;
  order: (args: Record<string, unknown>) => Order;
  /** The rows, one more than are shown, each with its cursor, its place and whether it is shown. */
  rows: SQL;
  /** How many there are in all. */
  count: SQL;
  /** What rows and count are read from, as parts of the statement. */
  parts?: SQL;
  /** What is asked of the node of a row. */
  nodeOf: (nodes: Nodes) => SQL;
  /** What the connection's other fields may read. */
  row?: Row;
  /** What the fields of an edge may read beside its node and cursor. */
  edge?: Row;
}

/** A table under its alias. */
type Aliased = ReturnType<Aliases["of"]>;

/** Reads the rows of a page, one more than it shows to know whether others follow. */
export function pageRows(
  list: PagedList<unknown>,
  args: ListArgs<unknown>,
  parent: Row | null,
  { row, from }: Aliased,
): SQL {
  const page = pageOf(args, list.order(args));
  const { direction, backward, bounds } = page;
  const limit = sql.raw(String(page.limit));
  const joining = page.order.expression ? null : list.readOff?.(args.filter);
  const read = joining ? readBy(joining) : { row, from, where: whereOf(list, args, parent, row) };
  const key = page.order.expression?.(row as Columns) ?? (read.row[page.order.column] as Column);
  const order = direction === "asc" ? asc(key) : desc(key);
  const within = bounds.map(({ side, key: bound }) => {
    // Where Postgres sees how far in a page begins, it plans each anew; without, it keeps the plan that it prepared.
    const hidden = sql`(select ${bound}::text)`;
    return side === "above" ? gt(key as Column, hidden) : lt(key as Column, hidden);
  });
  const found = sql`from ${read.from} where ${and(read.where, ...within) ?? sql`true`}`;
  // No index is in an expression's order, and rows are numbered before any is left out: all of them would be sorted.
  if (page.order.expression)
    return foundRows(
      sql`select ${row as unknown as Table}.*, ${key} as ${placed("key")} ${found}
        order by ${placed("key")} ${sql.raw(direction)} limit ${limit}`,
      sql`${placed("key")}`,
      page,
    );
  const number = sql`row_number() over (order by ${order})`;
  const rows = sql`select ${read.row as unknown as Table}.*, ${cursorInSql(key, page.order)} as ${placed("cursor")},
    ${backward ? sql`-${number}` : number} as ${placed("place")},
    ${number} < ${limit} as ${placed("shown")} ${found} order by ${order} limit ${limit}`;
  if (!joining) return rows;
  const kept = sql.join([placed("cursor"), placed("place"), placed("shown")], sql`, `);
  return sql`select ${row as unknown as Table}.*, ${kept} from (${rows}) ${read.row as unknown as Table} join ${from} on ${row.id} = ${read.row[joining.id]}`;
}

/** A joining table that holds a list by itself. */
function readBy({ table, where }: Joining) {
  const { row, from } = new Aliases("joining").of(table);
  return { row, from, where: where(row as Columns) };
}

/** The same of rows that are a page already, in the order of the keys that cursors hold. */
export function foundRows(rows: SQL, key: SQL, { order, direction, limit, backward }: Page): SQL {
  const number = sql`row_number() over (order by ${key} collate "C" ${sql.raw(direction)})`;
  return sql`select best.*, ${cursorInSql(key, order)} as ${placed("cursor")},
    ${backward ? sql`-${number}` : number} as ${placed("place")},
    ${number} < ${sql.raw(String(limit))} as ${placed("shown")}
    from (${rows}) best`;
}

/** How many rows the whole list has. */
export function wholeCount(
  list: PagedList<unknown>,
  args: ListArgs<unknown>,
  parent: Row | null,
  { row, from: own }: Aliased,
): SQL {
  const joining = list.readOff?.(args.filter);
  const { from, where } = joining
    ? readBy(joining)
    : { from: own, where: whereOf(list, args, parent, row) };
  const read = sql`(select count(*)::int from ${from} where ${where ?? sql`true`})`;
  const counted = list.counted?.(args);
  if (!counted) return read;
  const total = countedTotal(counted, parent ? [sql`${parent.id}::text`] : []);
  return sql`(case when ${complete} then ${total} else ${read} end)`;
}

/** What makes the listing of a whole list. */
export type Listing = Extract<InSql, { listing: unknown }>["listing"];

/** What makes the listing of a whole list, where the question asks for something that is told of it. */
export function listingOf(type: GraphQLObjectType, asked: Iterable<Nodes>): Listing | undefined {
  for (const [node] of asked) {
    const reading = type.getFields()[node?.name.value ?? ""]?.extensions.inSql as InSql | undefined;
    if (reading && "listing" in reading) return reading.listing;
  }
  return undefined;
}

/** A whole list, and its parent. */
export function wholeOf(
  list: PagedList<unknown>,
  args: ListArgs<unknown>,
  parent: Row | null,
): Parameters<Listing> {
  const columns = list.table as unknown as Columns;
  const of = parent && list.parentId ? columns[list.parentId] : undefined;
  return [listedOf(list, args) as never, of ? { of, ids: [sql`${parent?.id}`] } : null];
}

/** What a connection tells of its whole list. */
export const listedWhole = (listed: ListingRow<ReturnType<Listing>>["listed"]) => ({
  count: sql`(select count from total)`,
  parts: listed(({ parts }) => parts()),
  row: { listed } as unknown as Row,
});

/** A list's order. Throws for arguments that choose no rows, of which nothing else hears where no rows are asked for. */
export function orderOf(
  list: PagedList<unknown>,
  args: ListArgs<unknown>,
  parent: Row | null,
  row: Row,
): Order {
  whereOf(list, args, parent, row);
  return list.order(args);
}

function whereOf(
  list: PagedList<unknown>,
  args: ListArgs<unknown>,
  parent: Row | null,
  row: Row,
): SQL | undefined {
  const ofParent =
    parent && list.parentId ? eq(row[list.parentId] as Column, parent.id) : undefined;
  return and(ofParent, list.where?.(args)?.(row as Columns));
}

/** Where a page stands in its list, by the names of PageInfo's fields. */
export const pageInfo = {
  hasNextPage: ({ backward, args }: Page) => (backward ? sql.raw(`${args.before != null}`) : more),
  hasPreviousPage: ({ backward, args }: Page) =>
    backward ? more : sql.raw(`${args.after != null}`),
  startCursor: () => cursorAt("asc"),
  endCursor: () => cursorAt("desc"),
};

const more = sql`exists (select from page where not ${placed("shown")})`;
const cursorAt = (end: "asc" | "desc") =>
  sql`(select ${placed("cursor")} from page where ${placed("shown")} order by ${placed("place")} ${sql.raw(end)} limit 1)`;
