import { getOperationAST, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../src/graphql/schema.ts";
import { assumedSizes } from "../../src/http/limits/assumed-sizes.ts";
import { costOf, type Variables } from "../../src/http/limits/cost.ts";

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
  ["a count is 40 rows", "{ claims { totalCount } }", 40],
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
    10 + 40,
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
