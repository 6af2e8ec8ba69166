import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { claims } from "./claims.ts";
import { place, position } from "./columns.ts";

/** Who passed a claim on, outward from its actors. */
export const relays = pgTable(
  "relays",
  {
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "cascade" }),
    position: position(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id),
    cue: text("cue"),
    /** The claim's place, repeated here to page by. */
    place: place(),
  },
  (relay) => [
    primaryKey({ name: "relays_pk", columns: [relay.claimId, relay.position] }),
    index("relays_actor_index").on(relay.actorId, relay.place),
  ],
);
