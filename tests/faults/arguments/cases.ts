import { createHash } from "node:crypto";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const cursor = (text: string) => Buffer.from(text).toString("base64url");
/** What cursors of a search for missiles, of all kinds, are told by. */
const missiles = createHash("sha256")
  .update(JSON.stringify(["missile", ["ACTOR", "ARTICLE", "CLAIM", "PARAGRAPH"]]))
  .digest("base64url")
  .slice(0, 8);
export const missing = base64("Article:00000000-0000-5000-8000-000000000000");
const many = (length: number, value: unknown = "a") => Array(length).fill(value);

export const claims =
  "query ($first: Int, $after: String) { claims(first: $first, after: $after) { nodes { key } } }";
const node = "query ($id: ID!) { node(id: $id) { id } }";
export const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
export const narrowed =
  "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { key } } }";
const search = "query ($text: String!) { search(text: $text) { totalCount nodes { __typename } } }";
const printed = (from: unknown) => ({ filter: { publishedOn: { from } } });

type Case = [title: string, query: string, variables: Record<string, unknown>, code: string | null];

/** What is sent, and the code of the error; null where the answer is data. */
export const cases: Case[] = [
  ["fault 38: a page of −1 rows", claims, { first: -1 }, "BAD_PAGE"],
  ["fault 39: a page of no rows", claims, { first: 0 }, null],
  ["fault 40: a page of 2147483647 rows", claims, { first: 2147483647 }, "BAD_PAGE"],
  [
    "fault 41: a page of 2^31 rows",
    "{ claims(first: 2147483648) { totalCount } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "fault 41: a page of one and a half rows",
    "{ claims(first: 1.5) { totalCount } }",
    {},
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["fault 42: first and last", "{ claims(first: 1, last: 1) { totalCount } }", {}, "BAD_PAGE"],
  [
    "fault 42: first and last of a list within",
    "{ actors { nodes { claims(first: 1, last: 1) { totalCount nodes { key } } } } }",
    {},
    "BAD_PAGE",
  ],
  ["fault 43: a garbage cursor", claims, { after: "garbage" }, "BAD_CURSOR"],
  ["fault 44: an empty cursor", claims, { after: "" }, "BAD_CURSOR"],
  ["fault 43: a cursor of 90,000 characters", claims, { after: "a".repeat(90_000) }, "BAD_CURSOR"],
  ["fault 45: a cursor that says zzz", claims, { after: cursor("claims.place:zzz") }, null],
  ["fault 45: a cursor that says 1e400", claims, { after: cursor("claims.place:1e400") }, null],
  ["fault 45: a cursor with a NUL", claims, { after: cursor("claims.place:a\0b") }, "BAD_CURSOR"],
  [
    "fault 45: a cursor with SQL in it",
    claims,
    { after: cursor("claims.place:' or 1=1 --") },
    null,
  ],
  [
    "fault 46: a cursor of issues for claims",
    claims,
    { after: cursor("issues.place:2000") },
    "BAD_CURSOR",
  ],
  ...["zzz", "99999999999999999999 a 1", "00000000001 ", "1' or 1=1 -- "].map(
    (key): Case => [
      `fault 45: a search's cursor that says ${key}`,
      'query ($after: String) { search(text: "missile", after: $after) { totalCount } }',
      { after: cursor(`search.key.${missiles}:${key}`) },
      "BAD_CURSOR",
    ],
  ),
  ["fault 45: a cursor with half of a surrogate pair", claims, { after: "Y2\ud800" }, "BAD_CURSOR"],
  ["fault 50: an id of %%%", node, { id: "%%%" }, "BAD_ID"],
  ["fault 50: an empty id", node, { id: "" }, "BAD_ID"],
  ["fault 51: a number for an id", "{ node(id: 5) { id } }", {}, "BAD_ID"],
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
  ].map((id): Case => [`faults 50, 51: an id of ${id}`, node, { id: base64(id) }, "BAD_ID"]),
  ["fault 52: an id that names nothing", node, { id: missing }, null],
  ["fault 53: ids that name nothing", nodes, { ids: [missing, missing] }, null],
  ["fault 53: no ids", nodes, { ids: [] }, null],
  ["fault 53: a bad id among good ones", nodes, { ids: [missing, "%%%"] }, "BAD_ID"],
  ["fault 54: 1,000 ids", nodes, { ids: many(1000, missing) }, "TOO_MANY"],
  ["fault 67: 101 addresses in a filter", narrowed, { filter: { actor: many(101) } }, "TOO_MANY"],
  ["fault 67: 101 acts in a filter", narrowed, { filter: { act: many(101, "OFFER") } }, "TOO_MANY"],
  [
    "fault 67: 101 volumes in a filter",
    "query ($v: [Int!]) { issues(filter: { volume: $v }) { totalCount } }",
    { v: many(101, 1) },
    "TOO_MANY",
  ],
  [
    "fault 67: 20,000 addresses in a filter",
    narrowed,
    { filter: { source: many(20_000) } },
    "TOO_MANY",
  ],
  [
    "fault 67: a million addresses in a filter",
    narrowed,
    { filter: { source: many(1_000_000) } },
    "REQUEST_ENTITY_TOO_LARGE",
  ],
  [
    "an address of 90,000 characters",
    narrowed,
    { filter: { actor: ["a".repeat(90_000)] } },
    "BAD_TEXT",
  ],
  ["fault 64: 2023-02-30", narrowed, printed("2023-02-30"), "BAD_VALUE"],
  ["fault 64: 99999-01-01", narrowed, printed("99999-01-01"), "BAD_VALUE"],
  ["fault 64: the year 0", narrowed, printed("0000-01-01"), "BAD_VALUE"],
  ["fault 64: the year 1", narrowed, printed("0001-01-01"), null],
  ["fault 64: the year 9999", narrowed, printed("9999-12-31"), null],
  ["fault 64: infinity", narrowed, printed("infinity"), "BAD_VALUE"],
  ["fault 64: a day with its time", narrowed, printed("2000-07-21T00:00:00Z"), "BAD_VALUE"],
  ["fault 64: a number for a day", narrowed, printed(20000721), "BAD_VALUE"],
  [
    "fault 64: a number for a day, as a literal",
    "{ claims(filter: { madeOn: { from: 2000 } }) { totalCount } }",
    {},
    "BAD_VALUE",
  ],
  [
    "fault 64: a range that ends before it starts",
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
    "fault 63: a regular expression as a name",
    '{ actors(filter: { name: "(a+)+$" }) { totalCount } }',
    {},
    null,
  ],
  [
    "fault 63: an open parenthesis as a name",
    '{ actors(filter: { name: "(" }) { totalCount } }',
    {},
    null,
  ],
  [
    "fault 60: a megabyte to search for",
    search,
    { text: "a".repeat(1_000_000) },
    "REQUEST_ENTITY_TOO_LARGE",
  ],
  ["fault 61: 30 KB of quotes to search for", search, { text: '"'.repeat(30_000) }, "BAD_TEXT"],
  ["fault 62: 90,000 minus signs to search for", search, { text: "-".repeat(90_000) }, "BAD_TEXT"],
  [
    "fault 62: 100,000 minus signs to search for",
    search,
    { text: "-".repeat(100_000) },
    "REQUEST_ENTITY_TOO_LARGE",
  ],
  ["SQL as a name", '{ actor(by: { name: "\'; drop table claims; --" }) { name } }', {}, null],
];

/** Where a client's text comes in, each with $text. */
export const texts = [
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
  "search(text: $text) { totalCount }",
  "claims(filter: { text: $text }) { totalCount }",
  "articles(filter: { text: $text }) { totalCount }",
  ...["actor", "about", "relayedBy", "source", "article"].map(
    (field) => `claims(filter: { ${field}: [$text] }) { totalCount }`,
  ),
  ...["issues", "articles", "actors", "sources", "claims"].flatMap((list) => [
    `${list}(after: $text) { totalCount }`,
    `${list}(before: $text) { nodes { id } }`,
  ]),
];
export const badTexts: [string, string][] = [
  ["fault 55: a NUL", "a\0b"],
  ["fault 56: half of a surrogate pair", "a\ud800b"],
  ["fault 60: 40,000 characters", "a".repeat(40_000)],
];
