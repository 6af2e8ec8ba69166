import { getSchemaConfig, queryFromInfo } from "@pothos/plugin-drizzle";
import type { SQL } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { builder } from "./builder.ts";
import type { Context } from "./context.ts";
import { SearchKind } from "./enums.ts";
import { type FoundPage, inSql, type Making } from "./in-sql.ts";
import { Actor, Article, Claim, Paragraph } from "./objects.ts";
import { type Order, type Paged, paged, pageOf } from "./page.ts";
import {
  bestHits,
  findHits,
  type Hit,
  hitCount,
  hitKey,
  type Kind,
  keyShape,
  searching,
  searchKinds,
} from "./search/hits.ts";
import { passageTexts } from "./search/passage-texts.ts";
import { passagesFrom, passagesOf } from "./search/passages.ts";
import { maximumSearchLength } from "./search/query-text.ts";
import type { Snippet } from "./search/snippet.ts";
import { Span } from "./span.ts";

/** The tables and types behind the kinds. */
const types = {
  ARTICLE: { table: "articles", type: "Article" },
  PARAGRAPH: { table: "paragraphs", type: "Paragraph" },
  CLAIM: { table: "claims", type: "Claim" },
  ACTOR: { table: "actors", type: "Actor" },
} as const satisfies Record<Kind, { table: string; type: string }>;

interface SearchArgs {
  text: string;
  kinds?: readonly Kind[] | null;
}

const orderOf = ({ text, kinds }: SearchArgs): Order => ({
  list: "search",
  column: "key",
  direction: "asc",
  by: JSON.stringify([text, [...new Set(kinds ?? searchKinds)].sort()]),
  shape: keyShape,
});

interface Edge {
  cursor: string;
  hit: Hit;
  node: { id: string };
  /** The passages of all the page's hits are made together, once one of them is asked for. */
  passage: () => Promise<Snippet>;
}

interface Results extends Pick<Paged<Hit>, "pageInfo"> {
  edges: Edge[];
  total: number;
}

const SearchItem = builder.unionType("SearchItem", {
  description: "Something that a search finds.",
  types: [Article, Paragraph, Claim, Actor],
  resolveType: (item) => (item as unknown as { __typename: string }).__typename,
});

const passage: Making = { of: passageTexts, by: passagesFrom };

const SearchEdge = builder.objectRef<Edge>("SearchEdge").implement({
  description: "Something found, with its cursor and the passage that matches.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list, to page from." }),
    node: t.field({
      type: SearchItem,
      description: "What was found.",
      resolve: ({ node }) => node as never,
    }),
    score: t.float({
      description: "How well it matches; only to be compared within one search.",
      ...inSql({ value: ({ score }: Record<"score", SQL>) => score }),
      resolve: ({ hit }) => hit.score,
    }),
    snippet: t.string({
      description: "A passage around the match, `…` where the text goes on.",
      ...inSql({ made: passage, take: ({ snippet }: Snippet) => snippet }),
      resolve: async ({ passage }) => (await passage()).snippet,
    }),
    highlights: t.field({
      type: [Span],
      description: "The matched words within the snippet: each exactly the word.",
      ...inSql({ made: passage, take: ({ highlights }: Snippet) => highlights }),
      resolve: async ({ passage }) => (await passage()).highlights,
    }),
  }),
});

const SearchConnection = builder.objectRef<Results>("SearchConnection").implement({
  description: "A page of what a search found, best first.",
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: "The rows of this page, each with its cursor and passage.",
      resolve: ({ edges }) => edges,
    }),
    nodes: t.field({
      type: [SearchItem],
      description: "The rows of this page, without their cursors.",
      resolve: ({ edges }) => edges.map(({ node }) => node) as never,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Where this page stands in the list.",
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.int({
      description: "How much was found in all.",
      resolve: ({ total }) => total,
    }),
  }),
});

/** The same in SQL. */
const inStatement: FoundPage<SearchArgs> = {
  order: orderOf,
  parts: ({ text, kinds }) => searching(text, kinds ?? searchKinds),
  rows: ({ bounds: [after], limit }, { kinds }) =>
    bestHits(kinds ?? searchKinds, after?.key ?? null, limit),
  key: hitKey,
  count: hitCount,
  types: Object.fromEntries(Object.entries(types).map(([kind, { type }]) => [kind, type])),
  edge: ["kind", "id", "score", "name"],
};

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnection,
    description:
      "Full text, best first, where words count most in a title, then in a claim: quoted phrases, `or`, and `-word` as on the web.",
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, ${maximumSearchLength} characters at most.`,
      }),
      kinds: t.arg({ type: [SearchKind], description: "Only these; all unless told." }),
      first: t.arg.int({ description: "How many from the start, 0 to 100; 20 unless told." }),
      after: t.arg.string({ description: "Only what comes after the one with this cursor." }),
    },
    ...inSql({ found: inStatement }),
    resolve: async (_root, { text, kinds, ...args }, context, info): Promise<Results> => {
      const page = pageOf(args, orderOf({ text, kinds }));
      const after = page.bounds[0]?.key ?? null;
      const found = await findHits(text, kinds ?? searchKinds, after, page.limit, context);
      const { edges, pageInfo } = paged(found.hits, page, (hit) => hit);
      const hits = edges.map(({ node }) => node);
      const nodes = await nodesOf(hits, context, info);
      let passages: Promise<Snippet[]> | undefined;
      const passageOf = async (index: number) => {
        passages ??= passagesOf(hits, found.query, text, context);
        return (await passages)[index] as Snippet;
      };
      return {
        edges: edges.flatMap(({ cursor, node: hit }, index) => {
          const node = nodes.get(hit.id);
          // Gone since it was found: a seeding came in between.
          return node ? [{ cursor, hit, node, passage: () => passageOf(index) }] : [];
        }),
        pageInfo,
        total: found.total,
      };
    },
  }),
);

/** The rows behind the hits, one statement for each kind among them. */
async function nodesOf(hits: readonly Hit[], context: Context, info: GraphQLResolveInfo) {
  const nodes = new Map<string, { id: string }>();
  const kinds = new Set(hits.map(({ kind }) => kind));
  await Promise.all(
    [...kinds].map(async (kind) => {
      const { table, type } = types[kind];
      const wanted = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
      const query = queryFromInfo({
        config: getSchemaConfig(builder),
        context,
        info,
        typeName: type,
        paths: [["nodes"], ["edges", "node"]],
        columns: { id: true },
        where: { id: { in: wanted } },
      } as never);
      const rows = context.db.query[table] as unknown as {
        findMany(query: object): Promise<{ id: string }[]>;
      };
      for (const row of await rows.findMany(query))
        nodes.set(row.id, Object.assign(row, { __typename: type }));
    }),
  );
  return nodes;
}
