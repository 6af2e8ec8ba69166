import { integer, pgTable } from "drizzle-orm/pg-core";
import { sortedText } from "./columns.ts";

/**
 * How many articles, paragraphs and claims have a word, as full-text search makes words: what a search for it finds in
 * all, without reading it. Of issues that are `counted`; words that none of these has are not there.
 */
export const wordCounts = pgTable("word_counts", {
  word: sortedText("word").primaryKey(),
  articles: integer("articles").notNull(),
  paragraphs: integer("paragraphs").notNull(),
  claims: integer("claims").notNull(),
});
