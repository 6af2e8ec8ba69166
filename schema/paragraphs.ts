import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { id, place, searchVector } from "./columns.ts";

/** The words of an article as printed, never changed: everything else points into them. */
export const paragraphs = pgTable(
  "paragraphs",
  {
    id: id(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** Place in the article, from 1. */
    ordinal: integer("ordinal").notNull(),
    text: text("text").notNull(),
    /** Length of the text in UTF-16 code units, which is what spans count in. */
    length: integer("length").notNull(),
    place: place(),
    words: searchVector("words").generatedAlwaysAs(sql`to_tsvector('english', searchable(text))`),
  },
  (paragraph) => [
    index("paragraphs_words_index").using("gin", paragraph.words),
    unique("paragraphs_ordinal_unique").on(paragraph.articleId, paragraph.ordinal),
    unique("paragraphs_place_unique").on(paragraph.place),
    check(
      "paragraphs_length_check",
      sql`${paragraph.length} between char_length(${paragraph.text}) and 2 * char_length(${paragraph.text})`,
    ),
  ],
);
