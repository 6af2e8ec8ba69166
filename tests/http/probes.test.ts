import { expect, test } from "vitest";
import { appWithoutDatabase } from "./app.ts";

/** What a service as it comes lets strangers have, and one whose schema and page are kept back. */
const services = {
  open: appWithoutDatabase(),
  closed: appWithoutDatabase({ INTROSPECTION: false, GRAPHIQL: false, METRICS: false }),
};

const json = { "content-type": "application/json" };
const asked = (body: unknown) => ({ headers: json, body: JSON.stringify(body) });
const query = (text: string) => asked({ query: text });
const byGet = (text: string) => ({
  method: "GET",
  path: `/graphql?${new URLSearchParams({ query: text })}`,
});
const repeated = (count: number, text: (index: number) => string) =>
  `query probe { ${Array.from({ length: count }, (_, index) => text(index)).join(" ")} }`;

type Sent = Parameters<typeof services.open.send>[0];
type Body = {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: Record<string, unknown> }[];
};
type Found = (body: Body, text: string) => unknown;

const answered: Found = ({ data }) => data?.__typename;

/** The probes of graphql-cop: what is sent, what would be a finding, and which services have it on purpose. */
const probes: [title: string, sent: Sent, found: Found, onPurpose: (keyof typeof services)[]][] = [
  [
    "a hundred aliases and one",
    query(repeated(101, (index) => `alias${index}: __typename`)),
    ({ data }) => data?.alias100,
    [],
  ],
  [
    "ten queries in an array",
    asked(Array(10).fill({ query: "{ __typename }" })),
    (body) => Array.isArray(body) && body.length >= 10,
    [],
  ],
  [
    "an error for each of ten unknown directives",
    query(`query probe { __typename ${"@aa".repeat(10)} }`),
    ({ errors }) => (errors?.length ?? 0) >= 10,
    [],
  ],
  [
    "one field five hundred times",
    query(repeated(500, () => "__typename")),
    ({ data }) => data?.__typename,
    [],
  ],
  [
    "the schema in a circle",
    query(`{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} } ".repeat(4)} } } }`),
    ({ data }) => data?.__schema,
    [],
  ],
  ["a mutation by GET", byGet("mutation probe { __typename }"), answered, []],
  // There is nothing to forge: no mutations, and no cookies. Caches and permalinks live by it.
  ["a query by GET", byGet("query probe { __typename }"), answered, ["open", "closed"]],
  [
    "a query by a form that any page may send",
    { body: new URLSearchParams({ query: "query probe { __typename }" }) },
    answered,
    [],
  ],
  [
    "how long each field took",
    query("query probe { __typename }"),
    (_body, text) => /tracing/i.test(text),
    [],
  ],
  [
    "what a misspelt field may have meant",
    query("query probe { __schema { directive } }"),
    ({ errors }) => errors?.some(({ message }) => message.includes("Did you mean")),
    ["open"],
  ],
  [
    "a page to ask on",
    { method: "GET", headers: { accept: "text/html" } },
    (_body, text) => /graphiql|playground/i.test(text),
    ["open"],
  ],
  [
    "the schema",
    query("query probe { __schema { types { name fields { name } } } }"),
    ({ data }) => data?.__schema,
    ["open"],
  ],
  [
    "where in the code an error arose",
    query("qwerty probe { abc }"),
    ({ errors }, text) => !errors || /exception|stack|node_modules|\.[jt]s:\d/i.test(text),
    [],
  ],
];

const named = Object.keys(services) as (keyof typeof services)[];
const table = named.flatMap((service) =>
  probes.map(
    ([title, sent, found, onPurpose]) =>
      [service, title, onPurpose.includes(service), sent, found] as const,
  ),
);

test.each(table)(
  "an %s service gives away %s: %s",
  async (service, _title, expected, sent, found) => {
    const { text, status } = await services[service].send(sent);
    const isJson = text.startsWith("{") || text.startsWith("[");
    expect(Boolean(found(isJson ? JSON.parse(text) : {}, text))).toBe(expected);
    expect(status).toBeLessThan(500);
  },
);
