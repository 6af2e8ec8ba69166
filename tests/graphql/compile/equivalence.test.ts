import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../../../src/graphql/schema.ts";
import { createApp } from "../../../src/yoga.ts";
import { scaled } from "../../faults/scale.ts";
import { type Known, questionOf } from "../../fixtures/generated-questions.ts";
import { dataOf, fixtureService, seedIssues } from "../../fixtures/service.ts";
import { type Answer, engines, type Service } from "../../harness.ts";

const questions = scaled(100, 500, 3000);

/** Wide enough that no question is refused before either path sees it. */
const settings = { MAX_COST: 1_000_000_000, MAX_ALIASES: 1000, MAX_FIELDS: 1000, MAX_DEPTH: 50 };

const engine = engines.at(-1) as (typeof engines)[number];

describe(`one statement and the resolvers, on the ${engine} engine`, () => {
  let service: Service;
  let resolvers: ReturnType<typeof createApp>;
  let known: Known;
  let inOne = 0;
  beforeAll(async () => {
    service = await fixtureService(engine, settings);
    await service.seed(seedIssues);
    resolvers = createApp(service.database, { ...settings, ONE_STATEMENT: false });
    known = await knownTo(service);
  });
  afterAll(() => service.close());

  test("say the same of generated questions, to the order of keys", async () => {
    const property = fc.asyncProperty(fc.gen(), async (g) => {
      const question = questionOf(g, schema, known);
      const request = {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(question),
      };
      service.statements.length = 0;
      const answered = await (await service.fetch("/graphql", request)).json();
      if (service.statements.length === 1 && service.statements[0]?.includes('row_to_json("{}")'))
        inOne++;
      const expected = await (await resolvers.fetch("http://localhost/graphql", request)).json();
      expect(JSON.stringify({ question, answer: expected })).not.toContain("INTERNAL_SERVER_ERROR");
      expect(expected.errors ?? []).not.toContainEqual(
        expect.objectContaining({ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }),
      );
      const [one, other] = answered.data
        ? [inOrder(answered), inOrder(expected)]
        : alike(answered, expected);
      expect(JSON.stringify({ question, answer: one })).toBe(
        JSON.stringify({ question, answer: other }),
      );
    });
    await fc.assert(property, { numRuns: questions, endOnFailure: true });
    expect(inOne).toBeGreaterThan(questions / 5);
  }, 600_000);

  test.each([
    // A source that several articles cite, counted once.
    `{ articles { nodes { sources { slug claims { totalCount facets { forms { form count } actors { count } } } } } } }`,
    // Arguments of a list of which nothing is asked in the end.
    `query ($filter: ClaimFilter) { claims(filter: $filter) { __typename pageInfo @skip(if: true) { hasNextPage } } }`,
    `query ($on: Boolean = true) { corpus { claims @include(if: $on) } }`,
    // Passages of several searches.
    `{ search(text: "missile talks") { edges { highlights { end } snippet } } claims(first: 1) { nodes { key } }
      other: search(text: "Putin -Kim", first: 3) { totalCount edges { passage: snippet __proto__: snippet node { __typename } } } }`,
  ])("say the same of %s", async (query) => {
    const headers = { "content-type": "application/json" };
    const variables = { on: null, filter: { between: ["russia"] } };
    const request = { method: "POST", headers, body: JSON.stringify({ query, variables }) };
    const answered = await (await service.fetch("/graphql", request)).json();
    const expected = await (await resolvers.fetch("http://localhost/graphql", request)).json();
    expect(answered).toEqual(expected);
  });

  test("say the same of searches, page after page", async () => {
    const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
      search(text: $text, kinds: $kinds, first: $first, after: $after) {
        totalCount
        edges { cursor score snippet ...Marked again: highlights { end } node { __typename ... on Node { id } ... on Claim { statement actors { name } } ... on Actor { slug } } }
        nodes { ... on Paragraph { ordinal } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
    fragment Marked on SearchEdge { marked: highlights { __typename from: start to: end } }`;
    // A question above that was answered with its first mistake may still have statements to send.
    await sleep(500);
    const property = fc.asyncProperty(searches, async ({ page, ...variables }) => {
      let after: string | null = null;
      for (let turn = 0; turn <= page; turn++) {
        const body = JSON.stringify({ query, variables: { ...variables, after } });
        const request = { method: "POST", headers: { "content-type": "application/json" }, body };
        service.statements.length = 0;
        const answer: Answer = await (await service.fetch("/graphql", request)).json();
        // The same one may be sent again, where a cancellation meant for an earlier question reached it.
        if (!answer.errors) expect(new Set(service.statements.filter(reads)).size).toBe(1);
        const expected = await (await resolvers.fetch("http://localhost/graphql", request)).json();
        expect(answer).toEqual(expected);
        after = answer.data?.search.pageInfo.endCursor ?? null;
      }
    });
    await fc.assert(property, { numRuns: scaled(40, 100, 500), endOnFailure: true });
  }, 120_000);
});

/** Words that passages hold are looked up in the dictionary, once for all, and so is the revision where they are. */
const reads = (statement: string) => !/ts_lexize|from revisions/.test(statement);

/** Which of two fields side by side meets its mistake first is a matter of time. */
function inOrder(answer: Answer): Answer {
  if (!answer.errors) return answer;
  const told = (error: unknown) => JSON.stringify(error);
  return {
    ...answer,
    errors: answer.errors.toSorted((a, b) => (told(a) < told(b) ? -1 : 1)) as never,
  };
}

/**
 * Where nothing can be answered, the first mistake that the executor meets ends the rest; how many others it has met by
 * then is a matter of time. Those that both tell of are compared.
 */
function alike(...answers: [Answer, Answer]): Answer[] {
  const told = answers.map(({ errors }) => errors?.map((error) => JSON.stringify(error)) ?? []);
  const both = told[0]?.filter((error) => told[1]?.includes(error)) ?? [];
  return answers.map((answer) => ({ ...answer, errors: both as never }));
}

const searches = fc.record({
  text: fc.constantFrom(
    "missile",
    "Kim",
    '"North Korea"',
    "putni",
    "offer or doubt",
    "the",
    " ",
    "-x",
  ),
  kinds: fc.option(fc.subarray(["ARTICLE", "PARAGRAPH", "CLAIM", "ACTOR"])),
  first: fc.option(fc.integer({ min: -1, max: 30 })),
  page: fc.integer({ min: 0, max: 2 }),
});

/** What questions may ask about, by the argument that takes it. */
async function knownTo(service: Service): Promise<Known> {
  const lists = ["issues", "articles", "actors", "sources", "claims"];
  const data = await dataOf(
    service,
    `{ ${lists.map((list) => `${list}(first: 4) { edges { cursor node { id } } }`).join(" ")}
      claimKeys: claims(first: 3) { nodes { key } }
      articleSlugs: articles(first: 3) { nodes { slug } }
      paragraphs: articles(first: 2) { nodes { paragraphs { id citations { id } } } } }`,
  );
  const edges = (list: string): { cursor: string; node: { id: string } }[] => data[list].edges;
  const actors = ["vladimir-putin", "russia", "interfax", "kim-jong-il", "nobody"];
  const articles = data.articleSlugs.nodes.map(({ slug }: { slug: string }) => slug);
  const [first] = data.paragraphs.nodes[0].paragraphs;
  const cursors = lists.flatMap((list) => edges(list).map(({ cursor }) => cursor));
  return {
    id: [...lists.flatMap((list) => edges(list).map(({ node }) => node.id)), first.id, "nonsense"],
    ids: lists.flatMap((list) => edges(list).map(({ node }) => node.id)),
    key: [...data.claimKeys.nodes.map(({ key }: { key: string }) => key), "none"],
    "Query.article.slug": articles,
    "Query.source.slug": ["reuters", "interfax", "none"],
    slug: actors,
    name: ["Putin", "the Kremlin", "Moscow", "Nobody", "Orlov", "a"],
    actor: actors,
    about: actors,
    between: actors,
    relayedBy: actors,
    partOf: actors,
    source: ["reuters", "korea-herald", "none"],
    article: articles,
    publication: ["Monitor", "Fortnight in Review", "none"],
    text: ["missile", "Putin or Kim", '"North Korea"', "-the", ""],
    after: cursors,
    before: cursors,
  };
}
