import { type Column, type SQL, sql, type Table } from "drizzle-orm";
import type { Context } from "./context.ts";
import type { Order, Page } from "./page.ts";

/**
 * How fields are read where a whole question is one SQL statement. What says so by itself needs nothing more: a column
 * that is exposed, a relation, a `select` that leads straight to the rows that a field answers with, a paged list. A
 * field whose resolver does more in JavaScript says beside it, by `inSql`, what it is in SQL.
 */

/** What a field may read of the object that it belongs to: a table's columns under an alias, or what stands for them. */
export type Row = Record<string, Column | SQL>;

/** Where a field stands. */
export interface Site {
  /** The GraphQL type that the field belongs to. */
  typeName: string;
  publicUrl: string;
  /** A table under a name of its own in the statement: its columns there, and what to select from. */
  alias: (table: Table) => { row: Row; from: SQL };
  /** SQL made of the field's arguments, when they are known. */
  withArguments: (make: (args: never) => SQL) => SQL;
}

/** Says which rows of a table a field answers with. Throws for the client what its resolver would. */
interface Rows {
  table: Table;
  where: (args: never) => (row: never) => SQL | undefined;
  /** Where there are more rows than one, that is a mistake, and the resolver's to explain. */
  ambiguous?: boolean;
}

export type InSql =
  /** A scalar, or a list of them. */
  | { value: (row: never, site: Site) => Column | SQL }
  /** An object that lies in the row around it; or each of those that are read `from` elsewhere. */
  | { object: (row: never, site: Site) => { row: object; from?: SQL } }
  | { rows: Rows }
  /** An object of any type that has an id, by the id that the arguments hold. */
  | { node: (args: never) => { type: string; id: string } }
  /** A paged list, as connection.ts describes it. */
  | { page: object }
  /** A page of what is found, of several types. */
  | { found: FoundPage<never> }
  /** What JavaScript makes of what the statement says; the fields of an object that are made share one making. */
  | { made: Making; take: (made: never) => unknown }
  /**
   * An object of what is told of a whole list, whose fields read a ListingRow. Of the parts that the statement has for
   * it, one counts the list, as `total`, and one says in `told` whether all this can be told.
   */
  | {
      listing: (list: never, parents: { of: Column; ids: readonly SQL[] } | null) => ListingParts;
    };

/** How something is made of what the statement says of it. */
export interface Making {
  /** JSON of what it is made of. */
  of: (row: never) => SQL;
  /** Makes all of an answer in one go, in their order. */
  by: (of: never[], context: Context) => Promise<unknown[]>;
}

interface ListingParts {
  parts: () => SQL;
}

/** What the fields of an object that tells of a whole list may read of it. */
export interface ListingRow<Listing> {
  /** SQL made of the listing, when the list's arguments are known. */
  listed: (make: (listing: Listing) => SQL) => SQL;
}

/** How a page of rows of several types is found: each has a `kind` and the `id` of what it stands for. */
export interface FoundPage<Args> {
  order: (args: Args) => Order;
  /** What the rows are read from, as parts of a statement. */
  parts: (args: Args) => SQL;
  /** The page's rows in their order, one more than it shows. */
  rows: (page: Page, args: Args) => SQL;
  /** What a row's cursor holds. */
  key: SQL;
  /** How many there are in all. */
  count: SQL;
  /** The GraphQL type of each kind. */
  types: Record<string, string>;
  /** Columns of a row that the fields of its edge may read. */
  edge: readonly string[];
}

/** Says what a field is in SQL. */
export const inSql = (reading: InSql) => ({ extensions: { inSql: reading } });

/** What stands in an answer in the place of what only a resolver can say; no text in Postgres holds a NUL. */
export const unsaidText = '"\\u0000"';
export const unsaid = sql.raw(`'${unsaidText}'::json`);
