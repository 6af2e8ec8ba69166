import { sql } from "drizzle-orm";
import { builder } from "./builder.ts";
import { inSql } from "./in-sql.ts";

interface CorpusShape {
  revision: number;
  issues: number;
  articles: number;
  paragraphs: number;
  actors: number;
  sources: number;
  claims: number;
  firstPublishedOn: string | null;
  lastPublishedOn: string | null;
}

const Corpus = builder.objectRef<CorpusShape>("Corpus").implement({
  description: "The whole collection, in numbers.",
  fields: (t) => ({
    revision: t.exposeInt("revision", {
      description:
        "Grows by one with every seeding that changed a row; what caches and ETags are keyed by.",
    }),
    issues: t.exposeInt("issues", { description: "How many issues it holds." }),
    articles: t.exposeInt("articles", { description: "How many articles." }),
    paragraphs: t.exposeInt("paragraphs", { description: "How many paragraphs." }),
    actors: t.exposeInt("actors", { description: "How many actors its text names." }),
    sources: t.exposeInt("sources", { description: "How many sources it cites." }),
    claims: t.exposeInt("claims", { description: "How many claims." }),
    firstPublishedOn: t.expose("firstPublishedOn", {
      type: "Date",
      nullable: true,
      description: "The day of its oldest issue; null where no day is known.",
    }),
    lastPublishedOn: t.expose("lastPublishedOn", {
      type: "Date",
      nullable: true,
      description: "The day of its youngest issue; null where no day is known.",
    }),
  }),
});

/** The whole of it as one row. */
const numbers = sql`select
  coalesce((select max(revision) from revisions), 0) as revision,
  (select count(*)::int from issues) as issues,
  (select count(*)::int from articles) as articles,
  (select count(*)::int from paragraphs) as paragraphs,
  (select count(*)::int from actors) as actors,
  (select count(*)::int from sources) as sources,
  (select count(*)::int from claims) as claims,
  (select min(published_on)::text from issues) as "firstPublishedOn",
  (select max(published_on)::text from issues) as "lastPublishedOn"`;

const names = [
  "revision",
  "issues",
  "articles",
  "paragraphs",
  "actors",
  "sources",
  "claims",
  "firstPublishedOn",
  "lastPublishedOn",
] as const satisfies (keyof CorpusShape)[];

builder.queryField("corpus", (t) =>
  t.field({
    type: Corpus,
    description: "The whole collection, in numbers.",
    resolve: async (_root, _args, { db }) => {
      const rows = await db.execute<Record<keyof CorpusShape, unknown>>(numbers);
      return rows[0] as unknown as CorpusShape;
    },
    ...inSql({
      object: () => ({
        row: Object.fromEntries(names.map((name) => [name, sql`corpus.${sql.identifier(name)}`])),
        from: sql`(${numbers}) corpus`,
      }),
    }),
  }),
);
