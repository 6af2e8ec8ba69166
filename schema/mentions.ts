import { index, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { place, span, spanCheck } from "./columns.ts";
import { paragraphs } from "./paragraphs.ts";

/** A place in a paragraph where an actor is named. */
export const mentions = pgTable(
  "mentions",
  {
    paragraphId: uuid("paragraph_id")
      .notNull()
      .references(() => paragraphs.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id),
    ...span(),
    place: place(),
  },
  (mention) => [
    primaryKey({
      name: "mentions_pk",
      columns: [mention.paragraphId, mention.start, mention.actorId],
    }),
    unique("mentions_place_unique").on(mention.actorId, mention.place),
    spanCheck("mentions_span_check", mention),
    index("mentions_paragraph_index").on(mention.paragraphId, mention.place),
  ],
);
