import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { sortedText } from "./columns.ts";
import { claimProperty } from "./enums.ts";

/**
 * How many claims have two properties at once, such as an actor and a month: what a list by the first is counted as by
 * the second, without reading the list. Of claims in issues that are `counted`, once in either order and never 0.
 */
export const claimCounts = pgTable(
  "claim_counts",
  {
    ofKind: claimProperty("of_kind").notNull(),
    /** A word of its enum, a month's first day, an id; empty for ALL. */
    ofValue: sortedText("of_value").notNull(),
    byKind: claimProperty("by_kind").notNull(),
    byValue: sortedText("by_value").notNull(),
    count: integer("count").notNull(),
  },
  (row) => [
    primaryKey({
      name: "claim_counts_pk",
      columns: [row.ofKind, row.ofValue, row.byKind, row.byValue],
    }),
    // A list’s most frequent actors and sources, of which it may have thousands.
    index("claim_counts_most_index")
      .on(row.ofKind, row.ofValue, row.byKind, row.count.desc().nullsFirst())
      .where(sql`${row.byKind} in ('ACTOR', 'SOURCE')`),
  ],
);
