import { request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seed } from "../../../src/corpus/seed.ts";
import type { Database } from "../../../src/database.ts";
import { freshDatabase } from "../../database-harness.ts";
import { seedFolder } from "../../harness.ts";
import { type KeptService, keptService } from "./kept-service.ts";

let database: Database;
let service: KeptService;
let without: KeptService;

beforeAll(async () => {
  database = await freshDatabase("embedded");
  await seed(database.sql, { paths: [join(seedFolder, "issues")], namesFolder: seedFolder });
  service = await keptService(database);
  without = await keptService(database, { RESPONSE_CACHE_BYTES: 0 });
});

afterAll(async () => {
  await service?.close();
  await without?.close();
  await database?.close();
});

const hits = () => service.figure('hearsay_response_cache_total{result="hit"}');
const misses = () => service.figure('hearsay_response_cache_total{result="miss"}');

const query =
  "query Named($slug: String!) { actor(by: { slug: $slug }) { name claims { nodes { id statement } } } }";
const asked = (slug: string) => ({ query, variables: { slug } });

test("the second time the same bytes come, the answer is there", async () => {
  const before = [await hits(), await misses()] as const;
  const first = await service.post(asked("russia"));
  const second = await service.post(asked("russia"));
  expect(await second.text()).toBe(await first.text());
  expect([await hits(), await misses()]).toEqual([before[0] + 1, before[1] + 1]);
  expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
  expect(second.headers.get("hearsay-revision")).toBe("1");
});

test("a question that is written otherwise, or asked by GET, is the same one", async () => {
  await service.post(asked("ukraine"));
  const before = await hits();
  const spaced = JSON.stringify({ variables: { slug: "ukraine" }, query }, null, 2);
  expect((await service.post(spaced)).status).toBe(200);
  const variables = JSON.stringify({ slug: "ukraine" });
  expect((await service.get({ query, variables })).status).toBe(200);
  expect(await hits()).toBe(before + 2);
});

test("other variables, another operation's name or media type are another question", async () => {
  const two =
    "query A { actors(first: 1) { nodes { name } } } query B { sources(first: 1) { nodes { name } } }";
  await service.post({ query: two, operationName: "A" });
  const before = await hits();
  const other = await (await service.post({ query: two, operationName: "B" })).json();
  expect(Object.keys(other.data)).toEqual(["sources"]);
  const accept = "application/graphql-response+json";
  const typed = await service.post({ query: two, operationName: "A" }, { accept });
  expect(typed.headers.get("content-type")).toContain(accept);
  await service.post(asked("belarus"));
  expect(await hits()).toBe(before);
});

test("a number that JSON can't write is not taken for null", async () => {
  const question = "query($first: Int) { actors(first: $first) { totalCount } }";
  const body = (first: string) => `{"query":"${question}","variables":{"first":${first}}}`;
  expect(await (await service.post(body("null"))).json()).toHaveProperty("data.actors");
  const { errors } = await (await service.post(body("1e999"))).json();
  expect(errors[0].message).toContain("Infinity");
});

test.each([
  ["a mistake", { query: "{ nope }" }],
  ["an error beside data", { query: '{ corpus { issues } node(id: "x") { id } }' }],
  ["a body that is no question", { query: 1 }],
])("%s is not kept", async (_what, body) => {
  const before = await hits();
  const answers = [await service.post(body), await service.post(body)];
  for (const answer of answers) {
    expect(await answer.json()).toHaveProperty("errors");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  }
  expect(await hits()).toBe(before);
});

test("whoever holds an answer to a GET is told that it still stands, whatever encoding it came in", async () => {
  const question = { query: "{ claims { nodes { statement } } }" };
  const first = await service.get(question);
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, no-cache");
  const again = await service.get(question, { "if-none-match": `"0-other", ${etag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect((await service.get(question, { "if-none-match": '"1-other"' })).status).toBe(200);
});

test("a client keeps its request's id, and pages of other origins may read the answer", async () => {
  const headers = { "x-request-id": "mine-1", origin: "https://pages.example" };
  await service.post(asked("moldova"), headers);
  const before = await hits();
  const answer = await service.post(asked("moldova"), headers);
  expect(await hits()).toBe(before + 1);
  expect(answer.headers.get("x-request-id")).toBe("mine-1");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});

/** An answer's bytes as they are sent: fetch would decode them. */
function bytesOf(url: string, encoding: string) {
  return new Promise<{ body: Buffer; headers: Record<string, unknown> }>((resolve, reject) => {
    request(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ body: Buffer.concat(chunks), headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

describe("a long answer", () => {
  const url = () =>
    `${service.url}?${new URLSearchParams({ query: "{ articles { nodes { paragraphs { text } } } }" })}`;

  test("comes in the encoding that a client takes, with a tag of its own, the first time and after", async () => {
    const plain = await bytesOf(url(), "identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    const decoded = { br: brotliDecompressSync, gzip: gunzipSync };
    const tags = new Set([plain.headers.etag]);
    for (const encoding of ["br", "gzip", "br"] as const) {
      const sent = await bytesOf(url(), encoding);
      expect(sent.headers["content-encoding"]).toBe(encoding);
      expect(sent.body.length).toBeLessThan(plain.body.length / 2);
      expect(decoded[encoding](sent.body).equals(plain.body)).toBe(true);
      tags.add(sent.headers.etag);
    }
    expect(tags.size).toBe(3);
  });

  test("is counted with its compressed forms", async () => {
    const before = await service.figure("hearsay_response_cache_bytes");
    const asked = `${url()}&operationName=`;
    await bytesOf(asked, "identity");
    const { body } = await bytesOf(
      `${service.url}?query=%7Bissues%7Bnodes%7Barticles%7Bparagraphs%7Btext%7D%7D%7D%7D%7D`,
      "gzip",
    );
    expect(await service.figure("hearsay_response_cache_bytes")).toBeGreaterThan(
      before + body.length,
    );
  });
});

test("with no bytes to keep answers in, none is kept", async () => {
  for (let time = 0; time < 2; time++) {
    const answer = await without.get({ query: "{ corpus { issues } }" }, { "if-none-match": "*" });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { data: { corpus: { issues: 1 } } },
    ]);
    expect(answer.headers.get("etag")).toBeNull();
  }
});

test("requests that were answered from what is kept are counted among the others", async () => {
  const name = 'hearsay_requests_total{status="200"}';
  await service.post(asked("georgia"));
  const before = await service.figure(name);
  await service.post(asked("georgia"));
  expect(await service.figure(name)).toBe(before + 1);
});

test("a CDN may keep answers for as long as it is told", async () => {
  const other = await keptService(database, { CDN_MAX_AGE: 60 });
  const { headers } = await other.get({ query: "{ corpus { issues } }" });
  expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60");
  await other.close();
});
