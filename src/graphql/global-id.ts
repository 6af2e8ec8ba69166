import { type Column, type SQL, sql } from "drizzle-orm";

/** An object's id as the API gives it out, made by the database: its type and the row's own id, in base64. */
export function globalIdInSql(typeName: string, { id }: { id: Column }): SQL {
  // So short that Postgres breaks no line.
  return sql`encode(convert_to(${sql.raw(`'${typeName}:'`)} || ${id}, 'UTF8'), 'base64')`;
}
