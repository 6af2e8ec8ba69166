import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

/**
 * A state of the whole corpus: one row for each transaction that changed something. Nothing but
 * the loader writes, so an answer is exact for as long as the revision it was made from stands.
 */
export const revisions = pgTable("revisions", {
  revision: integer("revision").primaryKey(),
  seededAt: timestamp("seeded_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});
