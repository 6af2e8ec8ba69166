import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { citations } from "./citations.ts";
import { claims } from "./claims.ts";

/** A citation that covers a claim. */
export const claimCitations = pgTable(
  "claim_citations",
  {
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    citationId: uuid("citation_id")
      .notNull()
      .references(() => citations.id, { onDelete: "cascade" }),
  },
  (row) => [
    primaryKey({ name: "claim_citations_pk", columns: [row.claimId, row.citationId] }),
    index("claim_citations_citation_index").on(row.citationId),
  ],
);
