import { type Column, type SQL, sql } from "drizzle-orm";
import { fold } from "../../schema/fold.ts";
import { builder } from "./builder.ts";
import { inSql, unsaid } from "./in-sql.ts";
import { Actor, Article, Citation, Claim, Issue, Paragraph, Source } from "./objects.ts";

/** The paths that the service answers for its objects, from what names each. */
export const permalinks = {
  /** A claim's key is a path of its own: article, paragraph, span, cue. */
  claim: ({ key }: { key: string }) => path("claims", ...key.split("/")),
  article: ({ slug }: { slug: string }) => path("articles", slug),
  actor: ({ slug }: { slug: string }) => path("actors", slug),
  source: ({ slug }: { slug: string }) => path("sources", slug),
  issue: (issue: IssueName) => path("issues", issueAddress(issue)),
  paragraph: ({ id }: { id: string }) => path("paragraphs", id),
  citation: ({ id }: { id: string }) => path("citations", id),
};

export interface IssueName {
  publication: string;
  volume: number;
  number: number;
}

/** An issue's address: monitor-6-142. */
export function issueAddress({ publication, volume, number }: IssueName): string {
  const words = fold(publication).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words, volume, number].join("-");
}

const path = (...segments: string[]) => `/${segments.map(encodeURIComponent).join("/")}`;

type Named = Record<"id" | "key" | "slug" | keyof IssueName, Column>;

/** The same in SQL, of segments that need no escapes; where one does, the resolver tells. */
const inPath = (kind: string, rest: (row: Named) => Column | SQL) =>
  inSql({
    value: (row: Named, { publicUrl }) => {
      const tail = sql`${rest(row)}::text`;
      return sql`case when ${tail} ~ '^[A-Za-z0-9_.~/-]+$' then to_json(${publicUrl}::text || ${sql.raw(`'/${kind}/'`)} || ${tail}) else ${unsaid} end`;
    },
  });

const description =
  "Where the service answers for this object: with its fields as JSON, or for a browser with GraphiQL and a question about it. A path, unless the service knows its public address.";

builder.drizzleObjectFields(Claim, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { key: true } },
    resolve: (claim, _args, { publicUrl }) => publicUrl + permalinks.claim(claim),
    ...inPath("claims", ({ key }: Named) => key),
  }),
}));

builder.drizzleObjectFields(Article, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { slug: true } },
    resolve: (article, _args, { publicUrl }) => publicUrl + permalinks.article(article),
    ...inPath("articles", ({ slug }: Named) => slug),
  }),
}));

builder.drizzleObjectFields(Actor, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { slug: true } },
    resolve: (actor, _args, { publicUrl }) => publicUrl + permalinks.actor(actor),
    ...inPath("actors", ({ slug }: Named) => slug),
  }),
}));

builder.drizzleObjectFields(Source, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { slug: true } },
    resolve: (source, _args, { publicUrl }) => publicUrl + permalinks.source(source),
    ...inPath("sources", ({ slug }: Named) => slug),
  }),
}));

builder.drizzleObjectFields(Issue, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { publication: true, volume: true, number: true } },
    resolve: (issue, _args, { publicUrl }) => publicUrl + permalinks.issue(issue),
    ...inPath(
      "issues",
      ({ publication, volume, number }: Named) =>
        sql`case when ${publication} ~ '^(?!the )[A-Za-z0-9]+( [A-Za-z0-9]+)*$' then lower(replace(${publication}, ' ', '-') collate "C") || '-' || ${volume} || '-' || ${number} else '' end`,
    ),
  }),
}));

builder.drizzleObjectFields(Paragraph, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { id: true } },
    resolve: (paragraph, _args, { publicUrl }) => publicUrl + permalinks.paragraph(paragraph),
    ...inPath("paragraphs", ({ id }: Named) => id),
  }),
}));

builder.drizzleObjectFields(Citation, (t) => ({
  permalink: t.string({
    description,
    select: { columns: { id: true } },
    resolve: (citation, _args, { publicUrl }) => publicUrl + permalinks.citation(citation),
    ...inPath("citations", ({ id }: Named) => id),
  }),
}));
