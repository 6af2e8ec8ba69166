import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config.ts";
import { readPersistedOperations } from "../../src/http/persisted-operations.ts";
import { emptyFolder } from "../database-harness.ts";
import { appWithoutDatabase } from "./app.ts";

const folder = emptyFolder();
afterAll(() => folder.remove());

function file(name: string, content: unknown): string {
  const path = join(folder.path, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const document = "query Kind { __typename }";
const PERSISTED_OPERATIONS = file("documents.json", { abc123: document });
const answer = { data: { __typename: "Query" } };

/** What is answered to these parameters, by POST. */
async function ask(parameters: object, PERSISTED_ONLY = false) {
  const { send } = appWithoutDatabase({ PERSISTED_OPERATIONS, PERSISTED_ONLY });
  const { status, text } = await send({
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  return { status, ...JSON.parse(text) };
}

describe("a document that is kept", () => {
  test.each([
    ["documentId", { documentId: "sha256:abc123" }],
    ["documentId without its algorithm", { documentId: "abc123" }],
    [
      "Apollo's extension",
      { extensions: { persistedQuery: { version: 1, sha256Hash: "abc123" } } },
    ],
  ])("is asked by %s", async (_how, parameters) => {
    expect(await ask(parameters)).toEqual({ status: 200, ...answer });
  });

  test("is asked by an address that a CDN can keep", async () => {
    const { send } = appWithoutDatabase({ PERSISTED_OPERATIONS });
    const { status, text } = await send({
      method: "GET",
      path: "/graphql?documentId=sha256:abc123",
    });
    expect([status, JSON.parse(text)]).toEqual([200, answer]);
  });
});

test("a hash that is not known is an error that clients know", async () => {
  const { status, errors } = await ask({ documentId: "sha256:def" });
  expect([status, errors[0].extensions.code]).toEqual([400, "PERSISTED_QUERY_NOT_FOUND"]);
  expect(errors[0].message).toContain('"sha256:def"');
});

test("other documents are answered as well, unless told otherwise", async () => {
  const query = "{ __typename }";
  expect(await ask({ query })).toMatchObject({ status: 200 });
  const refused = await ask({ query }, true);
  expect([refused.status, refused.errors[0].extensions.code]).toEqual([
    400,
    "PERSISTED_QUERY_NOT_FOUND",
  ]);
  // With its hash beside it, as Apollo's clients do when they are told that it isn't known.
  const registering = { query, extensions: { persistedQuery: { sha256Hash: "abc123" } } };
  expect((await ask(registering, true)).status).toBe(400);
  expect(await ask({ documentId: "abc123" }, true)).toEqual({ status: 200, ...answer });
  expect(await ask({ query: document }, true)).toEqual({ status: 200, ...answer });
});

test.each([false, true])(
  "where PERSISTED_ONLY is %s GraphiQL is there if it is any use",
  async (PERSISTED_ONLY) => {
    const { send } = appWithoutDatabase({ PERSISTED_OPERATIONS, PERSISTED_ONLY });
    const { text } = await send({ method: "GET", headers: { accept: "text/html" } });
    expect(/<html/i.test(text)).toBe(!PERSISTED_ONLY);
  },
);

test("Apollo's manifest is read too", () => {
  const manifest = {
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [{ id: "abc", name: "Kind", type: "query", body: document }],
  };
  expect([...readPersistedOperations(file("manifest.json", manifest))]).toEqual([
    ["abc", document],
  ]);
});

test.each([
  ["nothing.json", undefined, "cannot be read"],
  ["broken.json", "{", "is not JSON"],
  ["empty.json", {}, "holds no documents"],
  ["list.json", ["query"], "holds no documents"],
  ["numbers.json", { abc: 1 }, 'has no document under "abc"'],
])("%s ends the start with a line that says why", (name, content, reason) => {
  const path = content === undefined ? join(folder.path, name) : file(name, content);
  expect(() => readPersistedOperations(path)).toThrow(ConfigError);
  expect(() => readPersistedOperations(path)).toThrow(`${path} ${reason}`);
});
