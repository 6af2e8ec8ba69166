import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { claims } from "./claims.ts";
import { place } from "./columns.ts";

/** Who makes a claim, and the bodies that they speak for in doing so. */
export const claimActors = pgTable(
  "claim_actors",
  {
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id),
    /** Place among the claim's actors, from 1; null for a body that one of them speaks for. */
    position: integer("position"),
    /** The claim's place, repeated here so that an actor's claims are one range of an index. */
    place: place(),
  },
  (row) => [
    primaryKey({ name: "claim_actors_pk", columns: [row.claimId, row.actorId] }),
    unique("claim_actors_position_unique").on(row.claimId, row.position),
    check("claim_actors_position_check", sql`${row.position} > 0`),
    index("claim_actors_own_index")
      .on(row.actorId, row.place)
      .where(sql`${row.position} is not null`),
    index("claim_actors_actor_index").on(row.actorId, row.place),
  ],
);
