import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { folded } from "./columns.ts";
import { sources } from "./sources.ts";

/** A way that citations write a source's name, its own name included. */
export const sourceNames = pgTable(
  "source_names",
  {
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sources.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    folded: folded(),
  },
  (name) => [
    primaryKey({ name: "source_names_pk", columns: [name.sourceId, name.name] }),
    index("source_names_folded_index").on(name.folded),
  ],
);
