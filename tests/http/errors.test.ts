import { expect, test } from "vitest";
import { errorCodes } from "../../src/graphql/errors.ts";
import { withoutPassword } from "../../src/http/log.ts";
import { appWithoutDatabase } from "./app.ts";

const query = "{ claims { nodes { key } } }";
const failing = (failure: unknown) => appWithoutDatabase({}, failure).ask(query);
const coded = (code: string) => Object.assign(new Error("select secret from tables"), { code });

test("a fault is masked, under an id, without SQL or stack", async () => {
  const { errors, data } = await failing(new Error("select secret from tables"));
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message: "Unexpected error.",
      path: ["claims"],
      locations: [{ line: 1, column: 3 }],
      extensions: {
        code: "INTERNAL_SERVER_ERROR",
        errorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    },
  ]);
});

test("a value that is none is told with its place in the query", async () => {
  const { errors } = await appWithoutDatabase({}).ask(
    `{ claims(filter: { publishedOn: { from: "2000-13-01" } }) { totalCount } }`,
  );
  expect(errors).toEqual([
    {
      message: 'Not a day of the calendar: "2000-13-01". Expected ISO 8601, such as "2000-07-21".',
      locations: [{ line: 1, column: 41 }],
      extensions: { code: "BAD_VALUE" },
    },
  ]);
});

test.each([
  ["lists", (deep: number) => `${"[".repeat(deep)}${"]".repeat(deep)}`],
  ["objects", (deep: number) => `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`],
])(
  "variables of %s within one another are refused, however deep they are",
  async (_what, value) => {
    const query = "query($f: [String!]) { claims(filter: { actor: $f }) { totalCount } }";
    for (const deep of [90, 200, 5_000, 14_000]) {
      const body = `{"query":"${query}","variables":{"f":${value(deep)}}}`;
      const headers = { "content-type": "application/json" };
      const { status, text } = await appWithoutDatabase().send({ headers, body });
      expect([deep, status, JSON.parse(text).errors[0].extensions.code]).toEqual([
        deep,
        200,
        "BAD_VALUE",
      ]);
    }
  },
);

test("the alias `then` is refused, by which an answer would be taken for a promise", async () => {
  for (const query of ["{ then: __typename }", "{ __schema { types { then: name } } }"]) {
    const { errors, status } = await appWithoutDatabase().ask(query);
    expect([status, errors?.[0]?.extensions?.code]).toEqual([200, "GRAPHQL_VALIDATION_FAILED"]);
    expect(errors?.[0]?.message).toContain("`then`");
  }
});

test("NODE_ENV makes no difference to what a client is told", async () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "development";
  const { errors } = await failing(new Error("select secret from tables"));
  process.env.NODE_ENV = before;
  expect(JSON.stringify(errors)).not.toContain("secret");
});

test.each([
  ["ECONNREFUSED", "UNAVAILABLE", 503],
  ["CONNECTION_CLOSED", "UNAVAILABLE", 503],
  ["CONNECT_TIMEOUT", "UNAVAILABLE", 503],
  ["53300", "UNAVAILABLE", 503],
  ["57P01", "UNAVAILABLE", 503],
  ["57P02", "UNAVAILABLE", 503],
  ["57P03", "UNAVAILABLE", 503],
  ["57014", "TIMEOUT", 504],
  ["42P01", "INTERNAL_SERVER_ERROR", 500],
])("the database's %s is %s", async (failure, code, status) => {
  const answer = await failing(coded(failure));
  expect(answer.errors?.[0]?.extensions?.code).toBe(code);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("retry-after")).toBe(status === 503 ? "2" : null);
  expect(JSON.stringify(answer.errors)).not.toContain("secret");
});

test.each([
  ["CONNECTION_CLOSED", 2],
  ["57P01", 2],
  ["57P02", 1],
  ["22012", 1],
])("a read that ends in %s is sent %i times", async (failure, times) => {
  const { ask, sent } = appWithoutDatabase({}, coded(failure));
  await ask(query);
  expect(sent.length).toBe(times);
});

test("where the database refuses the one statement, the resolvers ask in their own", async () => {
  const { ask, sent } = appWithoutDatabase({}, coded("54001"));
  await ask(query);
  expect(sent.map((text) => text.includes('row_to_json("{}")'))).toEqual([true, false]);
});

test.each([
  ["{ claims(", "GRAPHQL_PARSE_FAILED"],
  ["{ claim }", "GRAPHQL_VALIDATION_FAILED"],
  ["query a { __typename } query b { __typename }", "OPERATION_RESOLUTION_FAILURE"],
  ["query($n: Int!) { claims(first: $n) { totalCount } }", "BAD_VALUE"],
  ["{ claims(first: -1) { nodes { key } } }", "BAD_PAGE"],
])("%s is told apart by %s", async (wrong, code) => {
  const { errors, status } = await appWithoutDatabase().ask(wrong);
  expect(errors?.[0]?.extensions?.code).toBe(code);
  expect(Object.keys(errorCodes)).toContain(code);
  // Whoever takes plain JSON tells a wrong question from a broken line by the errors alone.
  expect(status).toBe(200);
});

test.each([
  ["{ claims(", 400],
  ["{ claim }", 400],
  ["query a { __typename } query b { __typename }", 400],
  ["query($n: Int!) { claims(first: $n) { totalCount } }", 400],
  ["{ claims(first: -1) { nodes { key } } }", 200],
])("%s has the status %i for who takes GraphQL's own media type", async (query, status) => {
  const type = "application/graphql-response+json";
  const answer = await appWithoutDatabase().send({
    headers: { "content-type": "application/json", accept: type },
    body: JSON.stringify({ query }),
  });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain(type);
});

test("passwords in URLs are kept out of the log", () => {
  expect(withoutPassword("at postgres://ann:s3cret@db:5432/news")).toBe(
    "at postgres://ann:***@db:5432/news",
  );
});
