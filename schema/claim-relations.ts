import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { claims } from "./claims.ts";
import { claimRelationKind } from "./enums.ts";

/** What one claim does to another: it supports, disputes, restates or denies it. */
export const claimRelations = pgTable(
  "claim_relations",
  {
    fromId: uuid("from_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    toId: uuid("to_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    kind: claimRelationKind("kind").notNull(),
  },
  (relation) => [
    primaryKey({
      name: "claim_relations_pk",
      columns: [relation.fromId, relation.toId, relation.kind],
    }),
    check("claim_relations_self_check", sql`${relation.fromId} <> ${relation.toId}`),
    index("claim_relations_to_index").on(relation.toId, relation.kind),
  ],
);
