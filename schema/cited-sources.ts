import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { citations } from "./citations.ts";
import { days, place, position } from "./columns.ts";
import { sources } from "./sources.ts";

/** An outlet within a citation, with one day or range of days. */
export const citedSources = pgTable(
  "cited_sources",
  {
    citationId: uuid("citation_id")
      .notNull()
      .references(() => citations.id, { onDelete: "cascade" }),
    position: position(),
    /** Null where the outlet's name was lost and only its day is printed. */
    sourceId: uuid("source_id").references(() => sources.id),
    asWritten: text("as_written"),
    ...days(),
    /** A number of the outlet in place of a day, as written: `No. 7`. */
    edition: text("edition"),
    /** True for the first of its source in this citation, which stands for the citation in lists. */
    first: boolean("first").notNull(),
    /** The citation's place, repeated here to page by. */
    place: place(),
  },
  (cited) => [
    primaryKey({ name: "cited_sources_pk", columns: [cited.citationId, cited.position] }),
    check("cited_sources_days_check", sql`${cited.from} <= ${cited.to}`),
    check(
      "cited_sources_written_check",
      sql`(${cited.sourceId} is null) = (${cited.asWritten} is null)`,
    ),
    index("cited_sources_source_index").on(cited.sourceId, cited.place).where(sql`${cited.first}`),
  ],
);
