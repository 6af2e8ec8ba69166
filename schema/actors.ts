import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, sortedText } from "./columns.ts";
import { actorKind } from "./enums.ts";

/** A person, state or body that says something, passes it on, or is spoken about. */
export const actors = pgTable(
  "actors",
  {
    id: id(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    kind: actorKind("kind").notNull(),
    wikidataId: text("wikidata_id"),
    /** The body it speaks for. */
    partOfId: uuid("part_of_id"),
    /** How many claims it made; kept true by a trigger. */
    claimCount: integer("claim_count").notNull().default(0),
    /** Sorts by name. */
    nameKey: sortedText("name_key").notNull(),
    /** Sorts by number of claims, most first, then by name. */
    mostClaimsKey: sortedText("most_claims_key")
      .notNull()
      .generatedAlwaysAs(sql`lpad((2147483647 - claim_count)::text, 10, '0') || ' ' || name_key`),
  },
  (actor) => [
    unique("actors_slug_unique").on(actor.slug),
    unique("actors_name_key_unique").on(actor.nameKey),
    unique("actors_most_claims_key_unique").on(actor.mostClaimsKey),
    foreignKey({
      name: "actors_part_of_fk",
      columns: [actor.partOfId],
      foreignColumns: [actor.id],
    }),
    index("actors_part_of_index").on(actor.partOfId, actor.nameKey),
  ],
);
