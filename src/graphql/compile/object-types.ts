import type { Table } from "drizzle-orm";
import { type GraphQLObjectType, isObjectType } from "graphql";

/** A field of the question is not known in SQL. */
export class NotInSql extends Error {}

/** The type, which has to be one of objects. */
export function objectType(type: unknown): GraphQLObjectType {
  if (!isObjectType(type)) throw new NotInSql(`${type}: not one type of object`);
  return type;
}

/** The table whose rows are the type's objects. */
export function tableOf(type: GraphQLObjectType): Table {
  const { table } = (type.extensions.pothosDrizzleTable ?? {}) as { table?: Table };
  if (!table) throw new NotInSql(`${type.name}: not a table`);
  return table;
}
