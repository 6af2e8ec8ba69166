import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { folded } from "./columns.ts";

/** A way that texts name an actor, its own name included. */
export const actorNames = pgTable(
  "actor_names",
  {
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** True for a place or building that stands for it: the Kremlin. */
    metonym: boolean("metonym").notNull(),
    folded: folded(),
  },
  (name) => [
    primaryKey({ name: "actor_names_pk", columns: [name.actorId, name.name] }),
    index("actor_names_folded_index").on(name.folded),
  ],
);
