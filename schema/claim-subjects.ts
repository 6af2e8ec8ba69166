import { index, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { claims } from "./claims.ts";
import { place, position } from "./columns.ts";

/** Whom a claim is about. */
export const claimSubjects = pgTable(
  "claim_subjects",
  {
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id),
    position: position(),
    /** The claim's place, repeated here to page by. */
    place: place(),
  },
  (row) => [
    primaryKey({ name: "claim_subjects_pk", columns: [row.claimId, row.actorId] }),
    unique("claim_subjects_position_unique").on(row.claimId, row.position),
    index("claim_subjects_actor_index").on(row.actorId, row.place),
  ],
);
