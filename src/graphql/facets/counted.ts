import { type SQL, sql } from "drizzle-orm";
import { claimCounts, issues } from "../../../schema/index.ts";

/**
 * Seeding counts claims by each two of their properties, so that a list of those that share one property need not be
 * read to be counted by the others.
 */

export type Property = (typeof claimCounts.ofKind.enumValues)[number];

/** The property that a list's claims share, and its value; that of the list's parent where none is said. */
export interface Counted {
  kind: Property;
  value?: SQL;
  /** A condition on several values, whose counts add up. */
  among?: SQL;
}

/** Whether all claims are counted. While a seeding is under way some are not, and lists are read to be counted. */
export const complete = sql`(select not exists (select from ${issues} where not ${issues.counted}))`;

const { ofKind, ofValue, byKind, byValue, count } = claimCounts;

/** The rows that count all claims by the values of a list's property; `ids` are the values where its parents are, as text. */
export function valuesOf({ kind, value, among }: Counted, ids: readonly SQL[]): SQL {
  const values = among ?? sql`${byValue} in (${sql.join(value ? [value] : [...ids], sql`, `)})`;
  return sql`${ofKind} = 'ALL' and ${ofValue} = '' and ${byKind} = ${sql.raw(`'${kind}'`)} and ${values}`;
}

/** How many claims the list has. */
export function countedTotal(counted: Counted, ids: readonly SQL[]): SQL {
  return sql`(select coalesce(sum(${count}), 0)::int from ${claimCounts} where ${valuesOf(counted, ids)})`;
}
