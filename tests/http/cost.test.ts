import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import { schema } from "../../src/graphql/schema.ts";
import { assumedSizes, facetSizes, joinedSizes } from "../../src/http/limits/assumed-sizes.ts";
import { costOf, type Variables } from "../../src/http/limits/cost.ts";
import { KnownCosts } from "../../src/http/limits/known-costs.ts";

function cost(query: string, variables?: Variables, operationName?: string): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error("no operation");
  return costOf(schema, document, operation, variables);
}

test.each([
  ["a page unless told is 20 rows", "{ claims { nodes { key } } }", 20],
  ["a page of 5 is 5 rows", "{ claims(first: 5) { nodes { key } } }", 5],
  ["so is one from the end", "{ claims(last: 5) { nodes { key } } }", 5],
  ["a page of none is none", "{ claims(first: 0) { nodes { key } } }", 0],
  [
    "a page too large counts as the largest, for the list refuses it",
    "{ claims(first: 2147483647) { nodes { key } } }",
    100,
  ],
  ["a page less than none as none", "{ claims(first: -5) { nodes { key } } }", 0],
  ["an edge is its node's row", "{ claims(first: 5) { edges { cursor node { key } } } }", 5],
  [
    "edges beside nodes are rows again",
    "{ claims(first: 5) { edges { cursor } nodes { key } } }",
    10,
  ],
  ["where the page ends is told by its rows", "{ claims(first: 5) { pageInfo { endCursor } } }", 5],
  [
    "and for nothing beside them",
    "{ claims(first: 5) { nodes { key } pageInfo { endCursor } } }",
    5,
  ],
  ["a count is 20 rows", "{ claims { totalCount } }", 20],
  [
    "a condition is 200, for the page and once more for the count",
    "{ claims(first: 5, filter: { disputed: true }) { nodes { key } totalCount } }",
    5 + 20 + 2 * 200,
  ],
  [
    "an address is 400",
    '{ claims(first: 5, filter: { actor: ["a", "b"], about: "c" }) { nodes { key } } }',
    5 + 3 * 400,
  ],
  [
    "and all addresses together are 2,400 at most",
    `{ claims(first: 5, filter: { actor: [${'"a" '.repeat(90)}], act: [OFFER] }) { nodes { key } } }`,
    5 + 2400 + 200,
  ],
  [
    "a filter that is null, and a null in one, are nothing",
    "{ a: claims(first: 0, filter: null) { nodes { key } } claims(first: 1, filter: { act: null }) { nodes { key } } }",
    1,
  ],
  [
    "those who speak for an actor are a condition",
    '{ actor(by: { slug: "a" }) { claims(first: 1, withParts: true) { nodes { key } } } }',
    1 + 1 + 200,
  ],
  [
    "conditions are tried together, three times as dear as one at most",
    "{ claims(first: 1, filter: { act: [OFFER], form: [DIRECT], framing: [PLAIN], relayed: true, disputed: true }) { nodes { key } } }",
    1 + 600,
  ],
  [
    "those on large tables each",
    '{ claims(first: 1, filter: { act: [OFFER], attributed: true, citedOn: { from: "2000-01-01" } }) { nodes { key } } }',
    1 + 200 + 900 + 1200,
  ],
  [
    "a list that is filtered but not looked at is none",
    '{ claims(filter: { actor: ["a"] }) { __typename } }',
    0,
  ],
  [
    "a list is gone through once for all its facets, and counted by each",
    "{ claims(filter: { act: [OFFER] }) { facets { acts { count } sources { count } } } }",
    200 + 500 + 150 + 600,
  ],
  [
    "an actor's list is the smaller part of it",
    "{ actors(first: 2) { nodes { claims { facets { acts { count } months { count } } } } } }",
    2 + 2 * Math.round((500 + 150 + 300) / 3),
  ],
  [
    "what a facet tells of each of its actors is rows",
    "{ claims { facets { actors(first: 7) { count actor { name } } } } }",
    500 + 600 + 7,
  ],
  ["a search is 2000", '{ search(first: 5, text: "a") { nodes { __typename } } }', 5 + 2000],
  [
    "a search for some kinds is what those take",
    '{ search(first: 5, text: "a", kinds: [CLAIM, ACTOR, CLAIM]) { nodes { __typename } } }',
    5 + 800 + 100,
  ],
  [
    "a search for one kind too",
    '{ search(first: 5, text: "a", kinds: CLAIM) { nodes { __typename } } }',
    5 + 800,
  ],
  [
    "a list by relevance is 1500 and its condition 200",
    '{ claims(first: 5, filter: { text: "a" }, orderBy: RELEVANCE) { nodes { id } } }',
    5 + 1500 + 200,
  ],
  [
    "what is ranked over the whole corpus is 2,000",
    "{ hearsay(first: 5) { nodes { count } } }",
    5 + 2000,
  ],
  [
    "and over an actor's claims 800",
    "{ actors(first: 2) { nodes { speaksOf(first: 3) { nodes { count } } } } }",
    2 + 2 * (3 + 800),
  ],
  [
    "a list in a list multiplies",
    "{ actors(first: 3) { nodes { claims(first: 4) { nodes { key } } } } }",
    3 + 3 * 4,
  ],
  [
    "a list without pages has its assumed size",
    '{ article(slug: "a") { paragraphs { text } } }',
    1 + 20,
  ],
  ["a row's own parts are part of it", "{ claims(first: 5) { nodes { selector { exact } } } }", 5],
  ["a row beside it is a row", "{ claims(first: 5) { nodes { article { slug } } } }", 10],
  ["as many rows as ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ["a value under another name is a row", "{ claims(first: 5) { nodes { a: key b: key } } }", 15],
  [
    "a fragment counts where it is used",
    "{ claims(first: 5) { ...c } } fragment c on ClaimConnection { nodes { ...k article { slug } } totalCount } fragment k on Claim { key }",
    10 + 20,
  ],
  [
    "an inline fragment too",
    "{ claims(first: 5) { ... on ClaimConnection { nodes { ... { key } } } } }",
    5,
  ],
  ["the schema is free", "{ __schema { types { name fields { name } } } __typename }", 0],
])("%s", (_what, query, rows) => {
  expect(cost(query)).toBe(rows);
});

const paged = "query($n: Int = 7) { claims(first: $n) { nodes { key } } }";
test.each([
  ["given", { n: 3 }, 3],
  ["not given", {}, 7],
  ["null", { n: null }, 20],
  ["of another type, which the executor refuses", { n: "many" }, 100],
  ["inherited", Object.create({ n: 1 }), 7],
])("a page size by a variable %s", (_how, variables, rows) => {
  expect(cost(paged, variables)).toBe(rows);
});

test.each([
  [
    "whole",
    "query($f: ClaimFilter) { claims(first: 1, filter: $f) { nodes { key } } }",
    { f: { actor: ["a", "b"], act: ["OFFER"] } },
    1 + 2 * 400 + 200,
  ],
  [
    "in part",
    "query($a: [String!]) { claims(first: 1, filter: { actor: $a }) { nodes { key } } }",
    { a: ["a", "b"] },
    1 + 2 * 400,
  ],
  ["not given", "query($f: ClaimFilter) { claims(first: 1, filter: $f) { nodes { key } } }", {}, 1],
  [
    "of the kinds that a search is for",
    'query($k: [SearchKind!]) { search(first: 1, text: "a", kinds: $k) { totalCount } }',
    { k: ["PARAGRAPH"] },
    20 + 500,
  ],
  [
    "beside an order",
    'query($o: ClaimOrder) { claims(first: 1, filter: { text: "a" }, orderBy: $o) { nodes { key } } }',
    { o: "RELEVANCE" },
    1 + 1500 + 200,
  ],
])("a filter by a variable, %s", (_how, query, variables, rows) => {
  expect(cost(query, variables)).toBe(rows);
});

test("only the operation that is asked for counts", () => {
  const query = "query a { claims(first: 3) { nodes { key } } } query b { corpus { claims } }";
  expect([cost(query, {}, "a"), cost(query, {}, "b")]).toEqual([3, 0]);
});

test("every assumed size is that of a list in the schema that has no pages", () => {
  for (const coordinate of Object.keys(assumedSizes)) {
    const [type = "", name = ""] = coordinate.split(".");
    const field = (
      schema.getType(type) as never as {
        getFields(): Record<string, { type: object; args: { name: string }[] }>;
      }
    ).getFields()[name];
    expect([coordinate, String(field?.type).slice(0, 1)]).toEqual([coordinate, "["]);
    expect(field?.args.map((argument) => argument.name)).not.toContain("first");
  }
});

test("every joined size is that of a condition in a filter", () => {
  const type = schema.getType("ClaimFilter") as GraphQLInputObjectType;
  expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(joinedSizes)));
});

test("every facet has its size", () => {
  const type = schema.getType("ClaimFacets") as GraphQLObjectType;
  expect(Object.keys(type.getFields()).sort()).toEqual(Object.keys(facetSizes).sort());
});

describe("costs that are known from before", () => {
  const document = parse(`
    query a($n: Int = 7, $slug: String!, $f: ClaimFilter) {
      actor(by: { slug: $slug }) { claims(first: $n, filter: $f) { nodes { key } } }
    }
    query b($n: Int) { claims(first: $n) { nodes { key } } }`);
  const costs = new KnownCosts(schema);
  const operationOf = (name: string) => getOperationAST(document, name) as OperationDefinitionNode;
  test.each([
    ["a", { slug: "a" }, 8],
    ["a", { slug: "b" }, 8],
    ["a", { slug: "b", n: null }, 21],
    ["a", { slug: "b", n: 3 }, 4],
    ["a", { slug: "b", n: 3, f: { act: ["OFFER"] } }, 204],
    ["a", { slug: "b", n: 3, f: { act: ["OFFER"], form: ["DIRECT"] } }, 404],
    ["b", { n: 3 }, 3],
    ["b", {}, 20],
    ["b", null, 20],
  ])("query %s with %j costs %d, whatever was asked before", (name, variables, rows) => {
    for (const _ of [1, 2]) expect(costs.of(document, operationOf(name), variables)).toBe(rows);
  });

  test("are no more than a few, whatever strangers ask", () => {
    for (let n = 0; n < 1000; n++)
      expect(costs.of(document, operationOf("b"), { n: n % 100, x: n })).toBe(n % 100);
  });
});
