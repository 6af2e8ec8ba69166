import { and, type Column, type SQL, sql } from "drizzle-orm";
import {
  actors,
  articleActors,
  articleSources,
  articles,
  claims,
  issues,
  sources,
} from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { type ClaimFilter, ClaimFilterInput, claimCondition } from "./claim-filter.ts";
import { claimOrder } from "./claim-order.ts";
import { oneOf, printedWithin, soundText } from "./conditions.ts";
import { type Columns, type ListArgs, relatedConnection, rootConnection } from "./connection.ts";
import { ArticleConnection, ClaimConnection } from "./connections.ts";
import { DateRangeInput } from "./date-range.ts";
import { ArticleOrder, ClaimOrder } from "./enums.ts";
import { Actor, Article, Source } from "./objects.ts";
import { oneRow } from "./one-row.ts";
import { byPlace } from "./page.ts";
import { pageArguments } from "./page-arguments.ts";
import { matches } from "./search/query-text.ts";

builder.drizzleObjectFields(Article, (t) => ({
  slug: t.exposeString("slug", { description: "Its address: lower-case words and hyphens." }),
  title: t.exposeString("title", {
    nullable: true,
    description: "The headline as printed or given by the annotation; null where there is none.",
  }),
  url: t.exposeString("url", { nullable: true, description: "Where it can be read on the web." }),
  issue: t.relation("issue", { description: "The issue that it came out in." }),
  paragraphs: t.relation("paragraphs", {
    description: "Its paragraphs, in order.",
    query: { orderBy: { ordinal: "asc" } },
  }),
  claims: t.field({
    type: ClaimConnection,
    description: "What it says that others said.",
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: "Narrows the list." }),
      orderBy: t.arg({ type: ClaimOrder, description: "OLDEST_FIRST unless told: as printed." }),
      ...pageArguments(),
    },
    ...relatedConnection({
      relation: "claims",
      table: claims,
      parentId: "articleId",
      node: "Claim",
      order: claimOrder("claims"),
      where: ({ filter }: ListArgs<ClaimFilter>) => claimCondition(filter),
    }),
  }),
  actors: t.field({
    type: [Actor],
    description: "Those it names or has speak, in the order of first appearance.",
    select: (_args, _context, nested) => ({
      with: { articleActors: { orderBy: { position: "asc" }, with: { actor: nested() } } },
    }),
    resolve: (article) => article.articleActors.map((row) => row.actor) as never,
  }),
  sources: t.field({
    type: [Source],
    description: "The sources that it cites, in the order of first citation.",
    select: (_args, _context, nested) => ({
      with: { articleSources: { orderBy: { position: "asc" }, with: { source: nested() } } },
    }),
    resolve: (article) => article.articleSources.map((row) => row.source) as never,
  }),
}));

const ArticleFilter = builder.inputType("ArticleFilter", {
  description:
    "Narrows a list of articles. An article has to meet all that is given; of a list, any one value. An empty list matches nothing.",
  fields: (t) => ({
    publication: t.string({ description: "The publication's name, as printed." }),
    volume: t.intList({ description: "Any of these volumes." }),
    publishedOn: t.field({ type: DateRangeInput, description: "When its issue came out." }),
    actor: t.stringList({ description: "Slugs of actors that it names or has speak." }),
    source: t.stringList({ description: "Slugs of sources that it cites." }),
    text: t.string({
      description: "Words in its title or text: quoted phrases, `or`, and `-word` as on the web.",
    }),
  }),
});

function articleCondition(filter: typeof ArticleFilter.$inferInput, article: Columns) {
  const inIssue = (condition: SQL) =>
    sql`${article.issueId} in (select ${issues.id} from ${issues} where ${condition})`;
  return and(
    filter.text == null ? undefined : matches(article.words as Column, filter.text),
    filter.publication != null
      ? inIssue(oneOf(issues.publication, [filter.publication]))
      : undefined,
    filter.volume ? inIssue(oneOf(issues.volume, filter.volume)) : undefined,
    filter.publishedOn ? printedWithin(article.place as Column, filter.publishedOn) : undefined,
    filter.actor
      ? sql`exists (select from ${articleActors} join ${actors} on ${actors.id} = ${articleActors.actorId} where ${articleActors.articleId} = ${article.id} and ${oneOf(actors.slug, filter.actor)})`
      : undefined,
    filter.source
      ? sql`exists (select from ${articleSources} join ${sources} on ${sources.id} = ${articleSources.sourceId} where ${articleSources.articleId} = ${article.id} and ${oneOf(sources.slug, filter.source)})`
      : undefined,
  );
}

builder.queryFields((t) => ({
  article: t.drizzleField({
    type: Article,
    nullable: true,
    description: "One article by its slug; null where the corpus doesn't hold it.",
    args: { slug: t.arg.string({ required: true, description: "The article's slug." }) },
    ...oneRow("articles", ({ slug }: { slug: string }) => ({ slug: soundText(slug) })),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: "The articles of the corpus.",
    args: {
      filter: t.arg({ type: ArticleFilter, description: "Narrows the list." }),
      orderBy: t.arg({ type: ArticleOrder, description: "OLDEST_FIRST unless told." }),
      ...pageArguments(),
    },
    ...rootConnection({
      name: "articles",
      table: articles,
      node: "Article",
      order: byPlace("articles"),
      where: ({ filter }: ListArgs<typeof ArticleFilter.$inferInput>) =>
        filter ? (article) => articleCondition(filter, article) : undefined,
    }),
  }),
}));
