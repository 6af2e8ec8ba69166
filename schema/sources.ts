import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { id, sortedText } from "./columns.ts";
import { sourceKind } from "./enums.ts";

/** An outlet or agency that citations name. */
export const sources = pgTable(
  "sources",
  {
    id: id(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    kind: sourceKind("kind").notNull(),
    wikidataId: text("wikidata_id"),
    /** The same outlet where the text has it speak. */
    actorId: uuid("actor_id"),
    /** How many citations name it; kept true by a trigger. */
    citationCount: integer("citation_count").notNull().default(0),
    /** Sorts by name. */
    nameKey: sortedText("name_key").notNull(),
    /** Sorts by number of citations, most first, then by name. */
    mostCitedKey: sortedText("most_cited_key")
      .notNull()
      .generatedAlwaysAs(
        sql`lpad((2147483647 - citation_count)::text, 10, '0') || ' ' || name_key`,
      ),
  },
  (source) => [
    unique("sources_slug_unique").on(source.slug),
    unique("sources_name_key_unique").on(source.nameKey),
    unique("sources_most_cited_key_unique").on(source.mostCitedKey),
    foreignKey({
      name: "sources_actor_fk",
      columns: [source.actorId],
      foreignColumns: [actors.id],
    }).onDelete("set null"),
    index("sources_actor_index").on(source.actorId),
  ],
);
