import { type GraphQLField, getNamedType, isLeafType, isObjectType, parse } from "graphql";
import { expect, test } from "vitest";
import { Plans } from "../../../src/graphql/compile/plans.ts";
import { schema } from "../../../src/graphql/schema.ts";

const uuid = "00000000-0000-5000-8000-000000000000";

/** Arguments with which each field of the root that needs some can be asked. */
const needed: Record<string, string> = {
  actor: '(by: { slug: "a" })',
  article: '(slug: "a")',
  claim: '(key: "a")',
  issue: "(volume: 1, number: 1)",
  node: `(id: "${idOf("Claim")}")`,
  nodes: `(ids: ["${idOf("Claim")}"])`,
  search: '(text: "a")',
  source: '(slug: "a")',
};

function idOf(type: string): string {
  return Buffer.from(`${type}:${uuid}`).toString("base64");
}

/** A question for one field alone of an object with an id, or of the root. */
function asking(type: string, { name, type: of }: GraphQLField<unknown, unknown>): string {
  const inside = isLeafType(getNamedType(of)) ? "" : "{ __typename }";
  if (type === "Query") return `{ ${name}${needed[name] ?? ""} ${inside} }`;
  return `{ node(id: "${idOf(type)}") { ... on ${type} { ${name} ${inside} } } }`;
}

test("a variable that may be null and is decides nothing: the resolvers say so", () => {
  const plans = new Plans(schema, "");
  const document = parse(
    "query($on: Boolean = true) { corpus { claims @include(if: $on) actors } }",
  );
  expect(plans.statementFor(document, null, {})).not.toBeNull();
  expect(plans.statementFor(document, null, { on: false })).not.toBeNull();
  expect(plans.statementFor(document, null, { on: null })).toBeNull();
});

test("these fields alone are left to their resolvers", () => {
  const plans = new Plans(schema, "");
  const nodes = schema.getImplementations(schema.getType("Node") as never).objects;
  const left = ["Query", ...nodes.map(({ name }) => name)].flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object`);
    return Object.values(type.getFields())
      .filter((field) => !plans.statementFor(parse(asking(name, field)), null, {}))
      .map((field) => `${name}.${field.name}`);
  });
  expect(left.sort()).toEqual([
    "Actor.speaksOf",
    "Actor.spokenOfBy",
    "Query.hearsay",
    "Query.nodes",
  ]);
});

/** Documents, each with two ways of giving its variables that ask for the same of other rows. */
const shared: [string, string, object, object][] = [
  [
    "lists",
    `query ($slug: String!, $after: String, $relay: String!) {
      actor(by: { slug: $slug }) { claims(first: 3, after: $after) { totalCount nodes { id quote } } }
      claims(filter: { relayedBy: [$relay] }) { nodes { key } }
    }`,
    { slug: "a", relay: "b", after: null },
    { slug: "c", relay: "d", after: null },
  ],
  [
    "a search",
    "query ($text: String!) { search(text: $text) { edges { cursor node { __typename } } totalCount } }",
    { text: "missile" },
    { text: "offer -Seoul" },
  ],
  [
    "claims by relevance",
    `query ($text: String!) {
      claims(filter: { text: $text }, orderBy: RELEVANCE) { edges { cursor } pageInfo { endCursor } }
    }`,
    { text: "missile" },
    { text: "talks or summit" },
  ],
];

test.each(shared)(
  "of %s the statement's text is the same for all values",
  (_what, query, one, other) => {
    const plans = new Plans(schema, "");
    const document = parse(query);
    const [asked, again] = [one, other].map((given) =>
      plans.statementFor(document, null, given as never),
    );
    expect(asked?.text).toBeTruthy();
    expect(asked?.text).toBe(again?.text);
    expect(asked?.parameters).not.toEqual(again?.parameters);
  },
);

test("@skip and @include make a statement for each way they go", () => {
  const plans = new Plans(schema, "");
  const document = parse(
    "query ($with: Boolean!) { claims { nodes { key statement @include(if: $with) } } }",
  );
  const asked = (more: boolean) => plans.statementFor(document, null, { with: more })?.text ?? "";
  expect(asked(true)).toContain('"statement"');
  expect(asked(false)).not.toContain('"statement"');
  expect(asked(true)).toContain('"statement"');
});
