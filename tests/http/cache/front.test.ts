import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import type { Copy } from "../../../src/database/copies.ts";
import type { RevisionWatch } from "../../../src/database/revision-watch.ts";
import { AnswerCache } from "../../../src/http/cache/answer-cache.ts";
import { createFront } from "../../../src/http/front.ts";
import { noLog } from "../../../src/http/log.ts";
import { createMetrics } from "../../../src/http/metrics.ts";
import { PersistedOperations } from "../../../src/http/persisted-operations.ts";
import { recordOf } from "../../../src/http/request-record.ts";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** A front before an app that answers with the corpus's revision, and may be sure of it. */
async function frontOf(answering: () => Promise<void> | void, isSure = false) {
  const corpus = { revision: 1, answered: 0, accepted: "" };
  const cache = new AnswerCache(1e6);
  const app = Object.assign(() => {}, {
    fetchAPI: { Request },
    async handleRequest(request: Request) {
      const { revision } = corpus;
      corpus.answered++;
      corpus.accepted = request.headers.get("accept") ?? "";
      if (isSure) recordOf(request).revision = revision;
      await answering();
      return Response.json({ data: { revision } });
    },
  });
  const watch = {
    get current() {
      return corpus.revision;
    },
    look: async () => corpus.revision,
  } as unknown as RevisionWatch;
  const copies = { primary: {} as Copy, replicas: [] };
  const front = createFront(app, {
    config: readConfig({}),
    persisted: new PersistedOperations(),
    cache,
    watch,
    metrics: createMetrics(copies, () => corpus.revision, cache),
    log: noLog,
  });
  const server = createServer(front).listen(0, "127.0.0.1");
  undo.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?query={revision}`;
  const ask = async (headers?: Record<string, string>) => {
    const answer = await fetch(url, headers && { headers });
    const { data } = await answer.json();
    return [data.revision, Number(answer.headers.get("hearsay-revision"))];
  };
  return { corpus, cache, ask };
}

test("an answer that may be of another revision than there is by now is sent, though not kept", async () => {
  const seedings = [() => corpus.revision++];
  const { corpus, cache, ask } = await frontOf(() => void seedings.shift()?.());
  expect((await ask())[0]).toBe(1);
  expect([corpus.answered, cache.size]).toEqual([1, 0]);
});

test("one that is sure of its revision bears it, and is kept for it alone", async () => {
  const seedings = [() => corpus.revision++];
  const { corpus, cache, ask } = await frontOf(() => void seedings.shift()?.(), true);
  expect(await ask()).toEqual([1, 1]);
  expect(await ask()).toEqual([2, 2]);
  expect([corpus.answered, cache.size]).toEqual([2, 1]);
});

test("of many who ask the same at once one is answered, and the others with it", async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { corpus, ask } = await frontOf(() => answered);
  const all = Array.from({ length: 20 }, () => ask());
  await new Promise((resolve) => setTimeout(resolve, 200));
  answer();
  expect(new Set((await Promise.all(all)).map(String))).toEqual(new Set(["1,1"]));
  expect(corpus.answered).toBe(1);
});

test("who takes parts is sent the one whole answer there is", async () => {
  const { corpus, ask } = await frontOf(() => {});
  expect((await ask({ accept: "multipart/mixed;deferSpec=20220824, text/x" }))[0]).toBe(1);
  expect(corpus.accepted).toBe("application/json, text/x");
});
