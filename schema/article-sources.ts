import { index, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { position } from "./columns.ts";
import { sources } from "./sources.ts";

/** A source that an article cites, in the order of first citation. */
export const articleSources = pgTable(
  "article_sources",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sources.id),
    position: position(),
  },
  (row) => [
    primaryKey({ name: "article_sources_pk", columns: [row.articleId, row.sourceId] }),
    unique("article_sources_position_unique").on(row.articleId, row.position),
    index("article_sources_source_index").on(row.sourceId),
  ],
);
