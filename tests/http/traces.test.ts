import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database.ts";
import { openTraces } from "../../src/http/traces.ts";
import { createApp } from "../../src/yoga.ts";
import { freshDatabase } from "../database-harness.ts";

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number };
}

let database: Database;
const undo: (() => unknown)[] = [];
beforeAll(async () => {
  database = await freshDatabase("embedded");
});
afterAll(() => database?.close());
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A collector that keeps what it is sent. */
async function collector() {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (bytes) => {
      body += bytes;
    });
    request.on("end", () => {
      if (request.url === "/v1/traces") sent.push(body);
      response.setHeader("content-type", "application/json");
      response.end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  undo.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, sent, server };
}

/** Asks a service that traces, and ends it; answers what came back and what the log says. */
async function askTraced(endpoint: string, body: object, headers: Record<string, string> = {}) {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
  const traces = await openTraces(endpoint, "news", log);
  const app = createApp(database, {}, log, traces);
  const response = await app.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  await traces.close();
  return { answer, log: lines.map((line) => JSON.parse(line)) };
}

const attribute = (span: Span | undefined, name: string) =>
  Object.values(span?.attributes.find(({ key }) => key === name)?.value ?? {})[0];

test("a collector is told of a request and its statements, in the trace of who asked", async () => {
  const { url, sent } = await collector();
  const trace = "0af7651916cd43dd8448eb211c80319c";
  const { answer, log } = await askTraced(
    `${url}/`,
    {
      query: "query Named($slug: String!) { actor(by: { slug: $slug }) { name } }",
      variables: { slug: "a-secret-slug" },
    },
    { traceparent: `00-${trace}-b7ad6b7169203331-01` },
  );
  expect(answer).toEqual({ data: { actor: null } });
  expect(log).toEqual([expect.objectContaining({ msg: "request", traceId: trace })]);
  const [{ resource, scopeSpans }] = JSON.parse(sent.join("")).resourceSpans;
  expect(resource.attributes).toContainEqual({
    key: "service.name",
    value: { stringValue: "news" },
  });
  const spans: Span[] = scopeSpans[0].spans;
  const request = spans.find(({ name }) => name === "POST /graphql");
  expect(request).toMatchObject({ traceId: trace, parentSpanId: "b7ad6b7169203331" });
  expect(attribute(request, "graphql.operation.name")).toBe("Named");
  expect(attribute(request, "http.response.status_code")).toBe(200);
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
  expect(statements).toHaveLength(1);
  expect(attribute(statements[0], "db.query.text")).toMatch(/^select .*"actors"/s);
  expect(sent.join("")).not.toContain("a-secret-slug");
});

test("a statement that fails is told as failed", async () => {
  const { url, sent } = await collector();
  await database.sql`alter table actors rename to others`;
  undo.push(() => database.sql`alter table others rename to actors`);
  const { answer } = await askTraced(url, { query: "{ actors { totalCount } }" });
  expect(answer.errors).toHaveLength(1);
  const spans: Span[] = JSON.parse(sent.join("")).resourceSpans[0].scopeSpans[0].spans;
  const failed = spans.filter(({ name }) => name === "postgresql");
  expect(failed.length).toBeGreaterThan(0);
  for (const { status } of failed) expect(status.code).toBe(2);
});

test("a collector that isn't there costs a line in the log, and no answer", async () => {
  const { url, server } = await collector();
  server.close();
  const { answer, log } = await askTraced(url, { query: "{ corpus { issues } }" });
  expect(answer).toEqual({ data: { corpus: { issues: 0 } } });
  expect(log.map(({ msg }) => msg)).toContainEqual(
    expect.stringMatching(/^traces: .*ECONNREFUSED/s),
  );
});
