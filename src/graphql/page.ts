import { createHash } from "node:crypto";
import { type Column, type SQL, sql } from "drizzle-orm";
import { clientError } from "./errors.ts";

/** Rows in a page unless the client asks for another number, and at most. */
export const defaultPageSize = 20;
export const maximumPageSize = 100;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/**
 * A list's order: one column that is unique and never null, so that a cursor is one value and a
 * page one range of an index.
 */
export interface Order {
  /** What the list holds, so that a cursor of one kind of list isn't taken by another. */
  list: string;
  /** The column, or the name that an expression is selected under. */
  column: string;
  direction: "asc" | "desc";
  /** What the order is by, where clients say so: a text that is searched for. Cursors of another are refused. */
  by?: string;
  /** The expression, where no column holds what the list is ordered by. */
  expression?: (row: Record<string, Column>) => SQL<string>;
  /** What its cursors hold, where not any text will do. */
  shape?: RegExp;
}

/** The order of everything that is printed: oldest first, or newest first where asked for. */
export const byPlace =
  (list: string) =>
  ({ orderBy }: { orderBy?: string | null }): Order => ({
    list,
    column: "place",
    direction: orderBy === "NEWEST_FIRST" ? "desc" : "asc",
  });

/** What a page asks of the database: one row more than it shows, to know whether others follow. */
export interface Page {
  limit: number;
  direction: "asc" | "desc";
  /** Where the page's rows begin and end, to be met together with the list's own filter. */
  bounds: { side: "above" | "below"; key: string }[];
  order: Order;
  backward: boolean;
  args: PageArgs;
}

/** Turns a connection's arguments into a page. Throws BAD_PAGE or BAD_CURSOR, for the client. */
export function pageOf(args: PageArgs, order: Order): Page {
  if (args.first != null && args.last != null)
    throw clientError("BAD_PAGE", "Give `first` or `last`, not both.");
  const backward = args.last != null;
  const size = (backward ? args.last : args.first) ?? defaultPageSize;
  if (size < 0 || size > maximumPageSize)
    throw clientError(
      "BAD_PAGE",
      `\`${backward ? "last" : "first"}\` is ${size}; a page has from 0 to ${maximumPageSize} rows.`,
      { maximum: maximumPageSize },
    );
  const ascending = order.direction === "asc";
  const bounds: Page["bounds"] = [];
  if (args.after != null)
    bounds.push({ side: ascending ? "above" : "below", key: keyIn(args.after, order) });
  if (args.before != null)
    bounds.push({ side: ascending ? "below" : "above", key: keyIn(args.before, order) });
  return {
    limit: size + 1,
    direction: ascending !== backward ? "asc" : "desc",
    bounds,
    order,
    backward,
    args,
  };
}

/** What all cursors of an order begin with; a digest stands for what it is by. */
function openingOf({ list, column, direction, by }: Order): string {
  const digest = by && createHash("sha256").update(by).digest("base64url").slice(0, 8);
  return `${[list, column, direction === "desc" && "desc", digest].filter(Boolean).join(".")}:`;
}

/** The cursor of a row: the column that its list is ordered by, and the row's value there. */
export function cursorOf(row: Record<string, unknown>, order: Order): string {
  return Buffer.from(`${openingOf(order)}${row[order.column]}`).toString("base64url");
}

/** The same made by the database of the value that the list is ordered by. */
export function cursorInSql(key: Column | SQL, order: Order): SQL {
  const begun = openingOf(order);
  // What clients typed makes no other statement: one that is prepared serves all of them.
  const opening = order.by === undefined ? sql.raw(`'${begun}'`) : sql`${begun}::text`;
  // Postgres breaks lines, pads, and knows no alphabet for addresses.
  return sql`translate(encode(convert_to(${opening} || ${key}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** A page's rows as they are shown, each with its cursor, and where the page stands in its list. */
export interface Paged<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Makes a page of what was fetched for it: takes off the row too many, and turns a backward page. */
export function paged<Fetched extends object, Row>(
  fetched: readonly Fetched[],
  page: Page,
  nodeOf: (row: Fetched) => Row,
): Paged<Row> {
  const more = fetched.length === page.limit;
  const rows = more ? fetched.slice(0, -1) : [...fetched];
  if (page.backward) rows.reverse();
  const edges = rows.map((row) => ({
    cursor: cursorOf(row as Record<string, unknown>, page.order),
    node: nodeOf(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backward ? page.args.before != null : more,
      hasPreviousPage: page.backward ? more : page.args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function keyIn(cursor: string, order: Order): string {
  const text = Buffer.from(cursor, "base64url").toString();
  const opening = openingOf(order);
  const key = text.slice(opening.length);
  const sound =
    text.startsWith(opening) &&
    key.length > 0 &&
    !key.includes("\0") &&
    (order.shape?.test(key) ?? true) &&
    Buffer.from(text).toString("base64url") === cursor;
  if (!sound)
    throw clientError(
      "BAD_CURSOR",
      `Not a cursor of this list in this order: "${cursor.slice(0, 60)}". Pass one that it returned as \`cursor\`, \`startCursor\` or \`endCursor\`.`,
    );
  return key;
}
