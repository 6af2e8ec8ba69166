import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exchange, serve } from "../../http/served.ts";

let service: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.close());

const json = { "content-type": "application/json" };
const question = JSON.stringify({ query: "{ __typename }" });

async function send(init: RequestInit, path = "/graphql") {
  const response = await fetch(service.url + path, { method: "POST", ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const post = (body: BodyInit, headers: Record<string, string> = json): RequestInit => ({
  body,
  headers,
});

test.each<[number, string, RequestInit, number]>([
  [1, "an empty body", post(""), 400],
  [2, "bad JSON", post('{"query":'), 400],
  [3, "null", post("null"), 400],
  [4, "an array", post(`[${question}]`), 400],
  [5, "an unknown key", post('{"query": "{ __typename }", "sql": "x"}'), 400],
  [5, "a query that is no text", post('{"query": {}}'), 400],
  [5, "variables that are no object", post('{"query": "{ __typename }", "variables": []}'), 400],
  [6, "text/plain", post(question, { "content-type": "text/plain" }), 415],
  [6, "no media type", post(new Uint8Array(Buffer.from(question)), {}), 415],
  [7, "a form", post(new URLSearchParams({ query: "{ __typename }" }), {}), 415],
  [
    7,
    "application/graphql",
    post("{ __typename }", { "content-type": "application/graphql" }),
    415,
  ],
  [9, "PUT", { ...post(question), method: "PUT" }, 405],
  [9, "DELETE", { method: "DELETE" }, 405],
  [10, "a gzip body", post(gzipSync(question), { ...json, "content-encoding": "gzip" }), 415],
  [10, "a gzip body that says nothing of it", post(gzipSync(question)), 400],
  [11, "UTF-16", post(Buffer.from(question, "utf16le")), 400],
  [
    11,
    "UTF-16 that says so",
    post(Buffer.from(question, "utf16le"), { "content-type": "application/json; charset=utf-16" }),
    415,
  ],
  [12, "a byte order mark", post(`\u{feff}${question}`), 400],
  [13, "a body over the limit", post("x".repeat(100_001)), 413],
])("fault %i: %s", async (_number, _what, init, status) => {
  const answer = await send(init);
  expect(answer.status).toBe(status);
  const { errors, data } = JSON.parse(answer.text);
  expect(data).toBeUndefined();
  expect(errors[0].extensions.code).toMatch(/^(BAD_REQUEST|REQUEST_ENTITY_TOO_LARGE)$/);
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(/);
  expect((await send(post(question))).text).toBe('{"data":{"__typename":"Query"}}');
});

test("fault 7: a multipart form", async () => {
  const form = new FormData();
  form.set("operations", question);
  expect((await send({ body: form })).status).toBe(415);
});

test.each([
  ["application/json;charset=UTF-8"],
  ['application/json; charset="utf-8"'],
  ["Application/JSON"],
])("%s is JSON", async (type) => {
  expect((await send(post(question, { "content-type": type }))).status).toBe(200);
});

test.each(["mutation { x }", "subscription { x }"])("fault 8: %s by GET", async (query) => {
  const answer = await send({ method: "GET" }, `/graphql?${new URLSearchParams({ query })}`);
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
});

test("a query by GET, with variables", async () => {
  const asked = {
    query: "query($on: Boolean!) { __typename @include(if: $on) }",
    variables: '{"on":true}',
  };
  const answer = await send({ method: "GET" }, `/graphql?${new URLSearchParams(asked)}`);
  expect(answer.text).toBe('{"data":{"__typename":"Query"}}');
  const bad = await send(
    { method: "GET" },
    `/graphql?${new URLSearchParams({ ...asked, variables: "{" })}`,
  );
  expect(bad.status).toBe(400);
});

test("fault 13: a body over the limit that doesn't say how long it is", async () => {
  const chunk = `${(0x8000).toString(16)}\r\n${"x".repeat(0x8000)}\r\n`;
  const answer = await exchange(
    service.port,
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(40)}0\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test.each([
  ["header", `GET /graphql HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`],
  ["address", `GET /graphql?query=${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
])("fault 14: a %s of 20 KB", async (_what, request) => {
  expect(await exchange(service.port, request)).toMatch(/^HTTP\/1.1 431 /);
});

test.each([
  "/",
  "/nope",
  "/.env",
  "/graphqlx",
  "/health",
  "/metrics/x",
  "/a/graphql",
  "/a?b=/graphql",
])("fault 17: %s is not there", async (path) => {
  expect((await send({ method: "GET" }, path)).status).toBe(404);
});

test.each(["a:99999", "[::::", "]", "%00", "a b", "a/b", "a@b", ""])(
  "a Host of %j is refused, whatever path is asked for",
  async (host) => {
    for (const path of ["/", "/health/live", "/export/claims.csv", "/actors/russia", "/graphql/"]) {
      const answer = await exchange(service.port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 400 /);
      expect(answer).not.toMatch(/ at |file:|node_modules/);
    }
  },
);

test("a whole address is taken as its path is", async () => {
  const asked =
    "GET http://hearsay.example/graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\n\r\n";
  const answer = await exchange(service.port, asked);
  expect(answer).toMatch(/^HTTP\/1.1 200 /);
  expect(answer).toContain('{"data":{"__typename":"Query"}}');
});

const origin = "https://pages.example";
const allowed = (headers: Headers) => headers.get("access-control-allow-origin");

test("fault 18: any page may ask, and never with credentials", async () => {
  const answer = await send(post(question, { ...json, origin }));
  expect(allowed(answer.headers)).toBe("*");
  expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  const ahead = await send({
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST" },
  });
  expect([
    ahead.status,
    allowed(ahead.headers),
    ahead.headers.get("access-control-allow-headers"),
  ]).toEqual([204, "*", "Content-Type, X-Request-Id, If-None-Match, Hearsay-Revision"]);
});

test("fault 18: where origins are named, pages of others may not", async () => {
  const named = await serve({ CORS_ORIGINS: "https://a.example, https://b.example" });
  const ask = async (from: string) => {
    const { headers } = await fetch(`${named.url}/graphql`, {
      method: "POST",
      body: question,
      headers: { ...json, origin: from },
    });
    return [allowed(headers), headers.get("vary")];
  };
  const ways = "Accept, Accept-Encoding";
  expect(await ask("https://b.example")).toEqual(["https://b.example", `${ways}, Origin`]);
  expect(await ask(origin)).toEqual([null, `${ways}, Origin`]);
  expect(await ask("null")).toEqual([null, `${ways}, Origin`]);
  await named.close();
});
