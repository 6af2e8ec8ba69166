import {
  type Column,
  getTableName,
  relationsOrderToSQL,
  relationToSQL,
  SQL,
  type SQLChunk,
  sql,
  type Table,
  type TableRelationalConfig,
} from "drizzle-orm";
import { relations } from "../../../schema/relations.ts";
import type { Row } from "../in-sql.ts";
import type { Aliases } from "./aliases.ts";

/** A relation on the way from a row to those that a field answers with, and their order there. */
interface Step {
  relation: string;
  orderBy?: object | undefined;
}

interface Selected {
  columns?: object;
  extras?: object;
  with?: Record<string, Selected>;
  orderBy?: object;
  arrived?: true;
}

/** How each table joins others, by its name in the database. */
const joins = new Map(
  Object.values<TableRelationalConfig>(relations).map((each) => [
    getTableName(each.table as Table),
    each.relations,
  ]),
);

/**
 * The way by which a field's `select` leads to the rows that the field answers with: a relation, or one through a
 * joining table. Null where it selects anything else, or by several ways: its resolver does more than pass rows on.
 */
export function wayOf(select: unknown): Step[] | null {
  if (typeof select !== "function") return null;
  const nested = (query?: object) => ({ ...query, arrived: true });
  let selected = select({}, {}, nested, () => new Set(), {}) as Selected;
  const way: Step[] = [];
  for (;;) {
    const [step, ...others] = Object.entries(selected.with ?? {});
    const more = Object.keys({ ...selected.columns, ...selected.extras });
    if (!step || others.length > 0 || more.length > 0) return null;
    const [relation, next] = step;
    way.push({ relation, orderBy: next.orderBy });
    if (next.arrived) return way;
    selected = next;
  }
}

/** Where the way leads from a row of this table: its last rows, and what they are selected from. */
export function follow(way: readonly Step[], table: Table, start: Row, aliases: Aliases) {
  const joined: SQL[] = [];
  const orders: SQL[] = [];
  let where = sql`true`;
  // There is one row at most where each step leads to a primary key.
  let single = true;
  let [row, at] = [start, getTableName(table)];
  for (const { relation: name, orderBy } of way) {
    const relation = joins.get(at)?.[name];
    if (!relation) throw new Error(`${at} has no relation ${name}`);
    const target = aliases.of(relation.targetTable as Table);
    const through = relation.throughTable && aliases.of(relation.throughTable as Table);
    const conditions = relationToSQL(
      relation,
      row as never,
      target.row as never,
      through?.row as never,
    );
    const condition = new SQL(conditions.filter);
    const first = through ?? target;
    if (joined.length === 0) {
      joined.push(first.from);
      where = condition;
    } else joined.push(sql`${first.from} on ${condition}`);
    const { joinCondition } = conditions as { joinCondition?: SQLChunk[] };
    if (joinCondition) joined.push(sql`${target.from} on ${new SQL(joinCondition)}`);
    const order = orderBy && relationsOrderToSQL(target.row as never, orderBy as never);
    if (order) orders.push(new SQL(order));
    single &&=
      !through && relation.targetColumns.every(({ _: { column } }) => (column as Column).primary);
    row = target.row;
    at = getTableName(relation.targetTable as Table);
  }
  const ordered = orders.length > 0 ? sql` order by ${sql.join(orders, sql`, `)}` : sql``;
  const source = sql`from ${sql.join(joined, sql` join `)} where ${where}${ordered}`;
  return { row, source, single };
}
