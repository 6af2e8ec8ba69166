import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connections, queryOf } from "../fixtures/connections.ts";
import { dataOf, fixtureService, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

const claim = "key statement quote selector { exact } quotes { selector { exact } }";

/** Every list that is not paged, by the path to it through lists that are: one statement each. */
const nested: Record<string, string> = {
  "an issue's articles": "issues(first: 100) { nodes { articles { slug } } }",
  "references to an issue":
    "issues(first: 100) { nodes { referredToBy { raw date paragraph { ordinal article { slug } } } } }",
  "an article's paragraphs": "articles(first: 100) { nodes { paragraphs { text } } }",
  "an article's actors": "articles(first: 100) { nodes { actors { name names } } }",
  "an article's sources": "articles(first: 100) { nodes { sources { name names } } }",
  "a paragraph's citations":
    "articles(first: 4) { nodes { paragraphs { citations { raw days { from } scopeParagraph { ordinal } sources { asWritten source { name } } claims { key } } } } }",
  "a paragraph's references":
    "articles(first: 4) { nodes { paragraphs { crossReferences { raw issue { number } } } } }",
  "a paragraph's mentions":
    "articles(first: 4) { nodes { paragraphs { mentions { text actor { name } } } } }",
  "a paragraph's claims": `articles(first: 4) { nodes { paragraphs { claims { ${claim} } } } }`,
  "an actor's parts":
    "actors(first: 8) { nodes { partOf { name } parts { name parts { name parts { name } } } } }",
  "a source's actor": "sources(first: 100) { nodes { actor { name parts { name } } } }",
  "a claim's people":
    "claims(first: 100) { nodes { actors { name } about { name } relays { position cue actor { name } } } }",
  "a claim's evidence":
    "claims(first: 100) { nodes { citations { raw } sources { name } paragraph { text } article { issue { number } } } }",
  "a claim's words": `claims(first: 100) { nodes { ${claim} } }`,
  "a claim's relations":
    "claims(first: 100) { nodes { relations { kind direction claim { key actors { name } relations { claim { key } } } } } }",
  "all that hangs off a claim, by its edges": `claims(first: 100) { edges { cursor node {
    ${claim} paragraph { ordinal } article { slug } actors { name partOf { name } } about { name }
    relays { actor { name } } citations { raw sources { asWritten } } sources { name } relations { claim { key } }
  } } }`,
  "paged lists within paged lists":
    "actors(first: 20) { nodes { claims(first: 5) { totalCount nodes { article { claims(first: 3) { totalCount nodes { key sources { claims(first: 2) { nodes { key } } } } } } } } } }",
  "several paged lists side by side":
    "actors(first: 80) { nodes { claims { nodes { key } } claimsAbout { totalCount } relayed { nodes { key } } mentions { nodes { text } } } }",
  "a paged list by way of fragments":
    "articles { nodes { ...on Article { claims { ...on ClaimConnection { totalCount nodes { key } } } } } }",
  "a paged list asked for its type alone": "actors(first: 100) { nodes { claims { __typename } } }",
  "a count by way of a fragment": "claims { ...on ClaimConnection { totalCount } }",
};

/** What is asked of a paged list, and how many statements that is at the root, and further in. */
const asked: [string, string, number, number][] = [
  ["nodes", "nodes { __typename }", 1, 1],
  ["edges", "edges { cursor node { __typename } }", 1, 1],
  ["nodes and edges", "nodes { __typename } edges { cursor node { __typename } }", 1, 1],
  ["the place of the page", "pageInfo { hasNextPage endCursor }", 1, 1],
  ["the count alone", "totalCount", 1, 1],
  ["nodes and the count", "nodes { __typename } totalCount", 2, 1],
];

const claimsByActor = (
  by: string,
) => `{ actor(by: { name: "${by}" }) { name claims(first: 50) { totalCount nodes {
  ${claim} act form framing
  paragraph { ordinal text } article { slug issue { number } }
  relays { position actor { name } } sources { name } citations { raw }
} } } }`;

const nouns = ["issues", "articles", "actors", "sources", "claims"];

// Lists in lists are asked for with many rows, so that a statement for each of them would be noticed.
const settings = { ONE_STATEMENT: false, MAX_COST: 1_000_000 };

// Which statements there are is the same on every engine, so that one of them is enough.
describe("SQL statements of resolvers", () => {
  const engine = engines.at(-1) as (typeof engines)[number];
  let small: Service;
  let large: Service;
  beforeAll(async () => {
    [small, large] = await Promise.all([
      fixtureService(engine, settings),
      fixtureService(engine, settings),
    ]);
    await large.seed(seedIssues);
  });
  afterAll(() => Promise.all([small.close(), large.close()]));

  async function count(service: Service, query: string, variables?: Record<string, unknown>) {
    service.statements.length = 0;
    const data = await dataOf(service, query, variables);
    return { statements: service.statements.length, size: JSON.stringify(data).length };
  }

  /** The number of statements, the same over few rows and over more. */
  async function statementsOf(query: string) {
    const [few, more] = [await count(small, query), await count(large, query)];
    expect(more.size).toBeGreaterThan(few.size);
    expect(more.statements).toBe(few.statements);
    return more.statements;
  }

  test.each(Object.entries(nested))("%s are one statement", async (_title, query) => {
    const statements = (await count(large, `{ ${query} }`)).statements;
    expect(statements).toBe(1);
    expect((await count(small, `{ ${query} }`)).statements).toBe(1);
  });

  test.each(asked)("%s of any paged list", async (_title, fields, atRoot, within) => {
    for (const list of connections)
      for (const order of list.orders) {
        const query = queryOf(list, order, "first: 100", fields);
        const { statements } = await count(large, query);
        const own = list.opening ? within : list.ranked ? 0 : atRoot;
        expect([list.field, statements]).toEqual([list.field, own + (list.ranked ? 1 : 0)]);
        expect((await count(small, query)).statements).toBe(statements);
      }
  });

  test.each(nouns)("%s: more rows are no more statements", async (noun) => {
    expect(await statementsOf(`{ ${noun}(first: 100) { nodes { id } } }`)).toBe(1);
  });

  test.each(["Vladimir Putin", "North Korea", "Interfax"])(
    "the claims of %s with all that hangs off them",
    async (name) => {
      expect((await count(large, claimsByActor(name))).statements).toBe(1);
    },
  );

  test("one list asked for twice with other arguments costs one statement more, whatever its rows", async () => {
    const query = `{ actors(first: 80) { nodes {
      offers: claims(filter: { act: [OFFER] }) { totalCount nodes { statement } }
      all: claims(withParts: true) { totalCount nodes { key } }
    } } }`;
    expect(await statementsOf(query)).toBe(2);
    const { actors } = await dataOf(large, query);
    for (const { offers, all } of actors.nodes) {
      expect(offers.nodes).toHaveLength(offers.totalCount);
      expect(all.nodes).toHaveLength(Math.min(20, all.totalCount));
      expect(all.totalCount).toBeGreaterThanOrEqual(offers.totalCount);
    }
  });

  test("objects by their ids are one statement for each of their types", async () => {
    const data = await dataOf(
      large,
      "{ claims(first: 50) { nodes { id } } actors(first: 50) { nodes { id } } }",
    );
    const ids = [...data.claims.nodes, ...data.actors.nodes].map(({ id }: { id: string }) => id);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id
      ... on Claim { statement actors { name } sources { name } }
      ... on Actor { name claims(first: 3) { totalCount nodes { statement } } }
    } }`;
    expect((await count(large, query, { ids })).statements).toBe(2);
    expect((await count(large, query, { ids: ids.slice(0, 2) })).statements).toBe(1);
  });

  test.each(nouns)("one of the %s by its id is one statement", async (noun) => {
    const data = await dataOf(large, `{ ${noun}(first: 1) { nodes { id } } }`);
    const { id } = data[noun].nodes[0];
    const query = `query ($id: ID!) { node(id: $id) { id
      ... on Issue { articles { claims { nodes { key } } } }
      ... on Article { issue { number } claims { totalCount nodes { key } } }
      ... on Actor { names claims { nodes { key } } }
      ... on Source { names citations { nodes { raw } } }
      ... on Claim { quote article { slug } }
    } }`;
    expect((await count(large, query, { id })).statements).toBe(1);
  });

  test.each([
    "claims { nodes { act } facets { acts { count } actors { actor { name } } months { count } } }",
    "actors(first: 5) { nodes { claims(first: 1) { totalCount facets { acts { count } sources { source { name } } } } } }",
  ])("facets are one statement beside their lists': %s", async (query) => {
    expect((await count(large, `{ ${query} }`)).statements).toBe(2);
  });

  test("a list that is named twice has its count", async () => {
    const { source } = await dataOf(
      large,
      `{ source(slug: "reuters") { citations { pageInfo { endCursor } } citations { edges { cursor } totalCount } } }`,
    );
    expect(source.citations.totalCount).toBe(source.citations.edges.length);
  });

  test("the corpus in numbers is one statement", async () => {
    expect((await count(large, "{ corpus { revision claims lastPublishedOn } }")).statements).toBe(
      1,
    );
  });
});
