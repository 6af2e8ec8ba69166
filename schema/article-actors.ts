import { index, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { actors } from "./actors.ts";
import { articles } from "./articles.ts";
import { position } from "./columns.ts";

/** An actor that an article names or has speak, in the order of first appearance. */
export const articleActors = pgTable(
  "article_actors",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id),
    position: position(),
  },
  (row) => [
    primaryKey({ name: "article_actors_pk", columns: [row.articleId, row.actorId] }),
    unique("article_actors_position_unique").on(row.articleId, row.position),
    index("article_actors_actor_index").on(row.actorId),
  ],
);
