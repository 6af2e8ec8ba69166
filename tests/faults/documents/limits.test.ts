import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { beforeEach, expect, test } from "vitest";
import { appWithoutDatabase } from "../../http/app.ts";
import { heldBytes } from "../heap.ts";
import { scaled } from "../scale.ts";

const { ask, sent } = appWithoutDatabase();

beforeEach(() => {
  sent.length = 0;
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const nested = (levels: number, open: string, inner: string, close: string) =>
  open.repeat(levels) + inner + close.repeat(levels);
const article = (levels: number) =>
  `{ claims { nodes ${nested(levels, "{ article { claims { nodes ", "{ id }", " } } }")} } }`;
const parents = (levels: number) =>
  `{ actor(by: {slug: "a"}) ${nested(levels, "{ partOf ", "{ id }", " }")} }`;

const exceeded = (limit: string, setting: string) => ({
  code: limit === "bytes" ? "REQUEST_ENTITY_TOO_LARGE" : "LIMIT_EXCEEDED",
  limit,
  setting,
});
const parseFailed = { code: "GRAPHQL_PARSE_FAILED" };
const invalid = { code: "GRAPHQL_VALIDATION_FAILED" };

test.each([
  [19, "20,000 nested braces", nested(20_000, "{a", "", "}"), exceeded("tokens", "MAX_TOKENS")],
  [
    20,
    "98,000 nested list literals",
    `{ a(b: ${"[".repeat(98_000)}) }`,
    // Whichever comes first, the end of the tokens or that of the stack.
    { code: expect.stringMatching(/^(LIMIT_EXCEEDED|GRAPHQL_PARSE_FAILED)$/) },
  ],
  [
    20,
    "100,000 nested list literals",
    `{ a(b: ${"[".repeat(100_000)}) }`,
    exceeded("bytes", "MAX_BODY_BYTES"),
  ],
  [20, "1,900 nested list literals", `{ a(b: ${"[".repeat(1900)}) }`, parseFailed],
  [21, "one level over the depth limit", parents(14), exceeded("depth", "MAX_DEPTH")],
  [
    22,
    "101 aliases of __typename",
    `{ ${times(101, (i) => `a${i}: __typename`)} }`,
    exceeded("aliases", "MAX_ALIASES"),
  ],
  [
    23,
    "one alias over the limit",
    `{ ${times(31, (i) => `a${i}: corpus { revision }`)} }`,
    exceeded("aliases", "MAX_ALIASES"),
  ],
  [
    24,
    "fragments in a cycle",
    "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
    invalid,
  ],
  [
    25,
    "fragments that grow exponentially",
    `{ ...f0 } ${times(60, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f60 on Query { __typename }`,
    exceeded("fields", "MAX_FIELDS"),
  ],
  [
    26,
    "a fragment named __schema",
    `{ ...__schema } fragment __schema on Query ${parents(15)}`,
    exceeded("depth", "MAX_DEPTH"),
  ],
  [
    27,
    "100 @skip",
    `{ __typename ${"@skip(if: false) ".repeat(100)} }`,
    exceeded("directives", "MAX_DIRECTIVES"),
  ],
  [
    27,
    "500 @skip",
    `{ __typename ${"@skip(if: false) ".repeat(500)} }`,
    exceeded("tokens", "MAX_TOKENS"),
  ],
  [29, "10,000 times one field", `{ ${"id ".repeat(10_000)} }`, exceeded("tokens", "MAX_TOKENS")],
  [29, "900 times one field", `{ ${"__typename ".repeat(900)} }`, exceeded("fields", "MAX_FIELDS")],
  [
    30,
    "1,500 overlapping selections",
    `{ ${"corpus { revision } ".repeat(1500)} }`,
    exceeded("tokens", "MAX_TOKENS"),
  ],
  [
    32,
    "introspection in a circle",
    `{ __schema { types ${nested(8, "{ fields { type ", "{ name }", " } }")} } }`,
    invalid,
  ],
  [35, "ten levels of lists that lead back", article(10), exceeded("depth", "MAX_DEPTH")],
  [36, "the same in three levels, by rows", article(3), exceeded("cost", "MAX_COST")],
] as const)("fault %i: %s", async (_number, _what, query, extensions) => {
  const { status, errors, data } = await ask(query);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toMatchObject(extensions);
  expect(status).toBeLessThan(500);
  expect(sent).toEqual([]);
});

test("fault 28: ten unknown directives are fewer than ten errors", async () => {
  const { errors } = await ask(`{ __typename ${times(10, (i) => `@a${i}`)} }`);
  expect(errors?.length).toBeLessThan(10);
});

test("fault 31: a comment of a megabyte is a body too large", async () => {
  const { status, errors } = await ask(`#${"x".repeat(1e6)}\n{ __typename }`);
  expect(status).toBe(413);
  expect(errors?.[0]?.extensions).toEqual({
    code: "REQUEST_ENTITY_TOO_LARGE",
    limit: "bytes",
    maximum: 100_000,
    setting: "MAX_BODY_BYTES",
  });
});

test("fault 33: a misspelt field is corrected only where introspection is on", async () => {
  const query = "{ claims { nodes { statemen } } }";
  expect((await ask(query)).errors?.[0]?.message).toContain("statement");
  const closed = appWithoutDatabase({ INTROSPECTION: false });
  const answers = await Promise.all([
    closed.ask(query),
    closed.ask("{ claim }"),
    closed.ask("{ claims(orderBy: OLDEST) { nodes { id } } }"),
    closed.ask("query($f: ClaimFilte) { __typename }"),
    closed.ask("query($f: ClaimFilter) { claims(filter: $f) { totalCount } }", { f: { acto: [] } }),
    closed.ask("query($o: ClaimOrder) { claims(orderBy: $o) { totalCount } }", { o: "OLDEST" }),
  ]);
  for (const { errors } of answers) expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  const path = `/export/claims.csv?${new URLSearchParams({ filter: '{"acto": []}' })}`;
  const exported = (app: typeof closed) => app.send({ method: "GET", path });
  expect((await exported(appWithoutDatabase())).text).toContain("Did you mean");
  const { status, text } = await exported(closed);
  expect([status, text]).toEqual([400, expect.stringMatching(/acto/)]);
  expect(text).not.toMatch(/did you mean/i);
});

test("where introspection is off nothing tells of the schema, and __typename still answers", async () => {
  const closed = appWithoutDatabase({ INTROSPECTION: false });
  for (const query of ["{ __schema { types { name } } }", '{ __type(name: "Claim") { name } }']) {
    const { errors, data } = await closed.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
  }
  expect((await closed.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
});

const count = scaled(1500, 1500, 5000);

test("fault 34: thousands of different queries leave the memory as it was", async () => {
  const { ask: put } = appWithoutDatabase();
  const round = async (from: number) => {
    for (let index = from; index < from + count; index++) await put(`{ a${index}: __typename }`);
  };
  await round(0);
  const before = heldBytes();
  await round(count);
  expect(heldBytes() - before).toBeLessThan(40e6);
}, 120_000);

const levels = (first: string) =>
  `claims(first: ${first}) { nodes { article { claims(first: ${first}) { nodes { article { claims(first: ${first}) { nodes { id } } } } } } } }`;

test.each([
  ["a literal", `{ ${levels("100")} }`, undefined],
  ["a variable", `query($n: Int) { ${levels("$n")} }`, { n: 100 }],
  ["a variable's default", `query($n: Int = 100) { ${levels("$n")} }`, undefined],
])("fault 36: the cost of three levels counts %s", async (_what, query, variables) => {
  const { errors } = await ask(query, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ limit: "cost", maximum: 5000 });
});

test("the same levels with a small variable are taken, though its default is large", async () => {
  await ask(`query($n: Int = 100) { ${levels("$n")} }`, { n: 2 });
  expect(sent.length).toBe(1);
});

test("fault 37: a subscription is refused", async () => {
  const { status, errors } = await ask("subscription { claims { totalCount } }");
  expect([status, errors?.[0]?.extensions?.code]).toEqual([400, "BAD_REQUEST"]);
});

const examples = join(import.meta.dirname, "../../queries");
test.each(readdirSync(examples).filter((file) => file.endsWith(".graphql")))(
  "the example %s is within all limits",
  async (file) => {
    await ask(readFileSync(join(examples, file), "utf8"), { slug: "putin", after: null });
    const { errors } = await ask(readFileSync(join(examples, file), "utf8"));
    expect(errors?.map((error) => error.extensions?.code)).not.toContain("LIMIT_EXCEEDED");
  },
);

test("what GraphiQL asks of the schema is answered", async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { errors, data } = await ask(query);
  expect(errors).toBeUndefined();
  expect(data.__schema.queryType.name).toBe("Query");
});
