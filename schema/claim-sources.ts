import { index, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { claims } from "./claims.ts";
import { place, position } from "./columns.ts";
import { sources } from "./sources.ts";

/** A source in which a claim was found: once, however many of its days are cited. */
export const claimSources = pgTable(
  "claim_sources",
  {
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sources.id),
    position: position(),
    /** The claim's place, repeated here to page by. */
    place: place(),
  },
  (row) => [
    primaryKey({ name: "claim_sources_pk", columns: [row.claimId, row.sourceId] }),
    unique("claim_sources_position_unique").on(row.claimId, row.position),
    index("claim_sources_source_index").on(row.sourceId, row.place),
  ],
);
