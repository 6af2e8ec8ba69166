import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, place, searchVector } from "./columns.ts";
import { issues } from "./issues.ts";

/** A piece of an issue, printed in one go. */
export const articles = pgTable(
  "articles",
  {
    id: id(),
    issueId: uuid("issue_id")
      .notNull()
      .references(() => issues.id, { onDelete: "cascade" }),
    slug: text("slug").notNull(),
    title: text("title"),
    url: text("url"),
    /** Place among the articles of its file, from 1. */
    ordinal: integer("ordinal").notNull(),
    /** The issue's day, repeated here to filter by. */
    publishedOn: date("published_on"),
    /** What its rows were made from: a hash of files and names, how many articles the text has, and whether it is annotated. */
    fingerprint: text("fingerprint").notNull(),
    place: place(),
    /** The title's words, by which search ranks it first. */
    titleWords: searchVector("title_words").generatedAlwaysAs(
      sql`setweight(to_tsvector('english', searchable(coalesce(title, ''))), 'A')`,
    ),
    /** The title's words before the text's; the loader's last step makes it of both. */
    words: searchVector("words"),
  },
  (article) => [
    index("articles_words_index").using("gin", article.words),
    index("articles_title_words_index").using("gin", article.titleWords),
    unique("articles_slug_unique").on(article.slug),
    unique("articles_place_unique").on(article.place),
    index("articles_fingerprint_index").on(article.fingerprint),
    index("articles_issue_index").on(article.issueId, article.place),
  ],
);
