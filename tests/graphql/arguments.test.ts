import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connections } from "../fixtures/connections.ts";
import { fixtureService } from "../fixtures/service.ts";
import { type Answer, engines, type Service } from "../harness.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const cursor = (text: string) => Buffer.from(text).toString("base64url");
const missing = base64("Article:00000000-0000-5000-8000-000000000000");
const many = (length: number, value: unknown = "a") => Array(length).fill(value);

const claims =
  "query ($first: Int, $after: String) { claims(first: $first, after: $after) { nodes { key } } }";
const node = "query ($id: ID!) { node(id: $id) { id } }";
const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
const narrowed =
  "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { key } } }";
const printed = (from: unknown) => ({ filter: { publishedOn: { from } } });

type Case = [title: string, query: string, variables: Record<string, unknown>, code: string | null];

/** What is sent, and the code of the error; null where the answer is data. */
const cases: Case[] = [
  ["a page of −1 rows", claims, { first: -1 }, "BAD_PAGE"],
  ["a page of no rows", claims, { first: 0 }, null],
  ["a page of 2147483647 rows", claims, { first: 2147483647 }, "BAD_PAGE"],
  [
    "a page of 2^31 rows",
    "{ claims(first: 2147483648) { totalCount } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a page of one and a half rows",
    "{ claims(first: 1.5) { totalCount } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["first and last", "{ claims(first: 1, last: 1) { totalCount } }", {}, "BAD_PAGE"],
  [
    "first and last of a list within",
    "{ actors { nodes { claims(first: 1, last: 1) { totalCount nodes { key } } } } }",
    {},
    "BAD_PAGE",
  ],
  ["a garbage cursor", claims, { after: "garbage" }, "BAD_CURSOR"],
  ["an empty cursor", claims, { after: "" }, "BAD_CURSOR"],
  ["a cursor of a megabyte", claims, { after: "a".repeat(900_000) }, "BAD_CURSOR"],
  ["a cursor that says zzz", claims, { after: cursor("claims.place:zzz") }, null],
  ["a cursor that says 1e400", claims, { after: cursor("claims.place:1e400") }, null],
  ["a cursor with a NUL", claims, { after: cursor("claims.place:a\0b") }, "BAD_CURSOR"],
  ["a cursor with SQL in it", claims, { after: cursor("claims.place:' or 1=1 --") }, null],
  ["a cursor of issues for claims", claims, { after: cursor("issues.place:2000") }, "BAD_CURSOR"],
  ["a cursor with half of a surrogate pair", claims, { after: "Y2\ud800" }, "BAD_CURSOR"],
  ["an id of %%%", node, { id: "%%%" }, "BAD_ID"],
  ["an empty id", node, { id: "" }, "BAD_ID"],
  ["a number for an id", "{ node(id: 5) { id } }", {}, "BAD_ID"],
  ...[
    "Foo:1",
    "Query:1",
    "Article:abc",
    "Article:1.5",
    "Article:99999999999",
    "Article:0x10",
    "Article:",
    "__proto__:1",
    "constructor:00000000-0000-5000-8000-000000000000",
    "Article:00000000-0000-5000-8000-000000000000:x",
    "Article:00000000-0000-5000-8000-00000000000A",
  ].map((id): Case => [`an id of ${id}`, node, { id: base64(id) }, "BAD_ID"]),
  ["an id that names nothing", node, { id: missing }, null],
  ["ids that name nothing", nodes, { ids: [missing, missing] }, null],
  ["no ids", nodes, { ids: [] }, null],
  ["a bad id among good ones", nodes, { ids: [missing, "%%%"] }, "BAD_ID"],
  ["1,000 ids", nodes, { ids: many(1000, missing) }, "TOO_MANY"],
  ["101 addresses in a filter", narrowed, { filter: { actor: many(101) } }, "TOO_MANY"],
  ["101 acts in a filter", narrowed, { filter: { act: many(101, "OFFER") } }, "TOO_MANY"],
  [
    "101 volumes in a filter",
    "query ($v: [Int!]) { issues(filter: { volume: $v }) { totalCount } }",
    { v: many(101, 1) },
    "TOO_MANY",
  ],
  ["100,000 addresses in a filter", narrowed, { filter: { source: many(100_000) } }, "TOO_MANY"],
  [
    "an address of 100,000 characters",
    narrowed,
    { filter: { actor: ["a".repeat(100_000)] } },
    "BAD_TEXT",
  ],
  ["2023-02-30", narrowed, printed("2023-02-30"), "BAD_VALUE"],
  ["99999-01-01", narrowed, printed("99999-01-01"), "BAD_VALUE"],
  ["the year 0", narrowed, printed("0000-01-01"), "BAD_VALUE"],
  ["the year 1", narrowed, printed("0001-01-01"), null],
  ["the year 9999", narrowed, printed("9999-12-31"), null],
  ["infinity", narrowed, printed("infinity"), "BAD_VALUE"],
  ["a day with its time", narrowed, printed("2000-07-21T00:00:00Z"), "BAD_VALUE"],
  ["a number for a day", narrowed, printed(20000721), "BAD_VALUE"],
  [
    "a number for a day, as a literal",
    "{ claims(filter: { madeOn: { from: 2000 } }) { totalCount } }",
    {},
    "BAD_VALUE",
  ],
  [
    "a range that ends before it starts",
    '{ claims(filter: { madeOn: { from: "2000-02-01", to: "2000-01-01" } }) { totalCount } }',
    {},
    "BAD_VALUE",
  ],
  [
    "a word that is no act",
    "{ claims(filter: { act: [GOSSIP] }) { totalCount } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "an order that there isn't",
    "{ claims(orderBy: LOUDEST_FIRST) { totalCount } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a number of a volume that there isn't",
    "{ issue(volume: 2147483647, number: -2147483648) { id } }",
    {},
    null,
  ],
  [
    "a regular expression as a name",
    '{ actors(filter: { name: "(a+)+$" }) { totalCount } }',
    {},
    null,
  ],
  ["an open parenthesis as a name", '{ actors(filter: { name: "(" }) { totalCount } }', {}, null],
  ["SQL as a name", '{ actor(by: { name: "\'; drop table claims; --" }) { name } }', {}, null],
];

/** Where a client's text comes in, each with $text. */
const texts = [
  "node(id: $id) { id }",
  "nodes(ids: [$id]) { id }",
  "issue(publication: $text, volume: 1, number: 1) { id }",
  "article(slug: $text) { id }",
  "source(slug: $text) { id }",
  "actor(by: { slug: $text }) { id }",
  "actor(by: { name: $text }) { id }",
  "issues(filter: { publication: $text }) { totalCount }",
  "articles(filter: { publication: $text }) { totalCount }",
  "articles(filter: { actor: [$text] }) { totalCount }",
  "articles(filter: { source: [$text] }) { totalCount }",
  "actors(filter: { name: $text }) { totalCount }",
  "actors(filter: { partOf: [$text] }) { totalCount }",
  "sources(filter: { name: $text }) { totalCount }",
  ...["actor", "about", "relayedBy", "source", "article"].map(
    (field) => `claims(filter: { ${field}: [$text] }) { totalCount }`,
  ),
  ...["issues", "articles", "actors", "sources", "claims"].flatMap((list) => [
    `${list}(after: $text) { totalCount }`,
    `${list}(before: $text) { nodes { id } }`,
  ]),
];
const badTexts: [string, string][] = [
  ["a NUL", "a\0b"],
  ["half of a surrogate pair", "a\ud800b"],
  ["100,000 characters", "a".repeat(100_000)],
];

/** Words of SQL, of the database's own names, and of a stack. */
const leaks =
  /select |insert |from "|drizzle|postgres|pglite|relation "|column "|published_on|node_modules|\.ts:\d|\n\s+at /i;

/** Refuses an answer that tells more than what the client did wrong. */
function expectClean({ errors }: Answer, code: string) {
  expect(errors?.[0]?.extensions?.code).toBe(code);
  expect(errors?.[0]?.message).not.toMatch(/unexpected error/i);
}

describe.each(engines)("arguments on the %s engine", (engine) => {
  let service: Service;
  const answers: Answer[] = [];
  beforeAll(async () => {
    service = await fixtureService(engine);
  });
  afterAll(() => service.close());

  async function ask(query: string, variables: Record<string, unknown>) {
    const answer = await service.ask(query, variables);
    answers.push(answer);
    return answer;
  }

  test.each(cases)("%s", async (_title, query, variables, code) => {
    const answer = await ask(query, variables);
    if (code === null) expect(answer.errors).toBeUndefined();
    else expectClean(answer, code);
  });

  describe.each(badTexts)("%s", (_title, text) => {
    test.each(texts)("in %s", async (field) => {
      const declared = field.includes("$id") ? "$id: ID!" : "$text: String!";
      const answer = await ask(`query (${declared}) { ${field} }`, { text, id: text });
      const code = /node/.test(field.split("(")[0] as string)
        ? "BAD_ID"
        : /after|before/.test(field)
          ? "BAD_CURSOR"
          : "BAD_TEXT";
      expectClean(answer, code);
    });
  });

  test("a variable of the wrong type is the client's error", async () => {
    for (const first of [2147483648, "1", 1.5, true, {}]) {
      const { data, errors } = await ask(claims, { first });
      expect(data).toBeUndefined();
      expect(errors?.[0]?.message).toMatch(/^Variable "\$first" got invalid value/);
      expect(errors?.[0]?.extensions?.code).toBe("BAD_VALUE");
    }
  });

  test("__proto__ as a variable is ignored, and as a filter's field refused", async () => {
    const outside = await ask(narrowed, JSON.parse('{ "__proto__": { "filter": { "act": [] } } }'));
    expect(outside.data.claims.totalCount).toBeGreaterThan(0);
    const within = await ask(narrowed, JSON.parse('{ "filter": { "__proto__": { "act": [] } } }'));
    expect(within.errors?.[0]?.message).toContain("__proto__");
  });

  test("one missing id among others is a null in its place", async () => {
    const { data } = await ask("{ articles { nodes { id } } issues { nodes { id } } }", {});
    const [article] = data.articles.nodes;
    const [issue] = data.issues.nodes;
    const answer = await ask(nodes, { ids: [issue.id, missing, article.id, issue.id] });
    expect(answer.data.nodes).toEqual([issue, null, article, issue]);
  });

  test.each([...new Set(connections.map(({ field }) => field))])(
    "%s: nothing of it is a database's error",
    async (field) => {
      const [type, name] = field.split(".") as [string, string];
      const list = type === "Query" ? name : `${type.toLowerCase()}s { nodes { ${name}`;
      for (const given of ["first: 101", 'after: "x"', 'before: ""'])
        expect(
          (
            await ask(
              `{ ${list}(${given}) { nodes { __typename } } ${type === "Query" ? "" : "} }"} }`,
              {},
            )
          ).errors?.[0]?.extensions?.code,
        ).toMatch(/^BAD_(PAGE|CURSOR)$/);
    },
  );

  test("no answer of all of these shows SQL or a stack, and the next one is right", async () => {
    expect(answers.length).toBeGreaterThan(cases.length + texts.length);
    for (const answer of answers) {
      expect(JSON.stringify(answer.errors ?? null)).not.toMatch(leaks);
      for (const error of answer.errors ?? []) expect(error.extensions?.stack).toBeUndefined();
    }
    const { data, errors } = await ask("{ corpus { issues } }", {});
    expect([errors, data.corpus.issues]).toEqual([undefined, 3]);
  });
});
