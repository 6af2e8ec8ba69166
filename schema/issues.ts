import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { id, place } from "./columns.ts";
import { dateBasis } from "./enums.ts";

/** One number of a publication. */
export const issues = pgTable(
  "issues",
  {
    id: id(),
    publication: text("publication").notNull(),
    volume: integer("volume").notNull(),
    number: integer("number").notNull(),
    /** The day of publication; null where nothing tells. */
    publishedOn: date("published_on"),
    dateBasis: dateBasis("date_basis").notNull(),
    place: place(),
    /** Whether it is among `claim_counts` and `word_counts`; after a seeding all are. */
    counted: boolean("counted").notNull().default(false),
  },
  (issue) => [
    unique("issues_number_unique").on(issue.publication, issue.volume, issue.number),
    unique("issues_place_unique").on(issue.place),
    index("issues_published_on_index").on(issue.publication, issue.publishedOn),
    index("issues_uncounted_index").on(issue.id).where(sql`not ${issue.counted}`),
  ],
);
