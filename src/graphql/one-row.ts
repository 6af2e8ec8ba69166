import { and, type Column, eq } from "drizzle-orm";
import { relations } from "../../schema/relations.ts";
import type { Columns } from "./connection.ts";
import type { Context } from "./context.ts";
import { inSql } from "./in-sql.ts";

type TableName = keyof Context["db"]["query"] & string;

/** A root field for the one row of a table whose columns hold these values, null where there is none. */
export function oneRow<Args>(
  name: TableName,
  valuesOf: (args: Args) => Record<string, string | number>,
) {
  const where = (args: Args) => {
    const values = Object.entries(valuesOf(args));
    return (row: Columns) => and(...values.map(([key, value]) => eq(row[key] as Column, value)));
  };
  return {
    ...inSql({ rows: { table: relations[name].table, where: where as never } }),
    resolve: (query: (more: never) => object, _root: unknown, args: Args, { db }: Context) => {
      const table = db.query[name] as unknown as { findFirst(query: object): Promise<unknown> };
      return table.findFirst(query({ where: valuesOf(args) } as never)) as never;
    },
  };
}
