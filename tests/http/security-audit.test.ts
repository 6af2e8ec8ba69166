import { describe, expect, test } from "vitest";
import { appWithoutDatabase } from "./app.ts";

// What graphql-cop looks for (https://github.com/dolevf/graphql-cop), asked as it asks.

const json = { "content-type": "application/json" };
const post = (body: unknown, headers: Record<string, string> = json) => ({
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const question = (query: string) => post({ query, operationName: "cop" });
const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const repeated = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(" ");

type Check = [name: string, path: string, init: RequestInit, found: (text: string) => boolean];

const answered = (text: string) => JSON.parse(text).data != null;

const never: Check[] = [
  [
    "101 aliases",
    "/graphql",
    question(`query cop { ${repeated(101, (at) => `alias${at}: __typename`)} }`),
    answered,
  ],
  [
    "ten questions in one request",
    "/graphql",
    post(Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" }))),
    (text) => Array.isArray(JSON.parse(text)),
  ],
  [
    "introspection in circles",
    "/graphql",
    question(
      "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
    ),
    answered,
  ],
  [
    "an error for each of ten directives",
    "/graphql",
    question(`query cop { __typename ${"@aa".repeat(10)} }`),
    (text) => JSON.parse(text).errors.length === 10,
  ],
  [
    "a field 500 times",
    "/graphql",
    question(`query cop { ${"__typename ".repeat(500)} }`),
    answered,
  ],
  ["a mutation by GET", get("mutation cop { __typename }"), {}, answered],
  [
    "a form's POST",
    "/graphql",
    post("query=query+cop+%7B+__typename+%7D", {
      "content-type": "application/x-www-form-urlencoded",
    }),
    answered,
  ],
  [
    "traces in answers",
    "/graphql",
    question("query cop { __typename }"),
    (text) => text.includes("tracing"),
  ],
  [
    "exceptions in errors",
    "/graphql",
    question("qwerty cop { abc }"),
    (text) => text.includes("exception"),
  ],
];

const allowed: Check[] = [
  [
    "INTROSPECTION",
    "/graphql",
    question("query cop { __schema { types { name fields { name } } } }"),
    answered,
  ],
  [
    "INTROSPECTION",
    "/graphql",
    question("query cop { __schema { directive } }"),
    (text) => text.includes("Did you mean"),
  ],
  [
    "GRAPHIQL",
    "/graphql",
    { headers: { accept: "text/html" } },
    (text) => text.includes("GraphiQL"),
  ],
];

const outcome = async (
  { send }: ReturnType<typeof appWithoutDatabase>,
  [, path, init, found]: Check,
) => found((await send({ path, method: "GET", ...init })).text);

describe("an auditor", () => {
  test.each(never)("does not find %s", async (...check) => {
    expect(await outcome(appWithoutDatabase(), check)).toBe(false);
  });

  test.each(allowed)("finds what %s allows, and only then", async (...check) => {
    expect(await outcome(appWithoutDatabase(), check)).toBe(true);
    expect(await outcome(appWithoutDatabase({ [check[0]]: false }), check)).toBe(false);
  });

  // Caches want GET, and there is nothing that a page of somebody else's could change by it.
  test("finds queries by GET, but where only kept documents are answered", async () => {
    const check: Check = ["GET", get("query cop { __typename }"), {}, answered];
    expect(await outcome(appWithoutDatabase(), check)).toBe(true);
    expect(await outcome(appWithoutDatabase({ PERSISTED_ONLY: true }), check)).toBe(false);
  });
});
