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

test("a statement's text is the same for all values of its variables", () => {
  const plans = new Plans(schema, "");
  const document = parse(`query ($slug: String!, $after: String, $relay: String!) {
    actor(by: { slug: $slug }) { claims(first: 3, after: $after) { totalCount nodes { id quote } } }
    claims(filter: { relayedBy: [$relay] }) { nodes { key } }
  }`);
  const asked = (slug: string, relay: string) =>
    plans.statementFor(document, null, { slug, relay, after: null });
  expect(asked("a", "b")?.text).toBe(asked("c", "d")?.text);
  expect(asked("a", "b")?.parameters).not.toEqual(asked("c", "d")?.parameters);
});

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
