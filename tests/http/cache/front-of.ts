import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { readConfig } from "../../../src/config.ts";
import type { Copy } from "../../../src/database/copies.ts";
import type { RevisionWatch } from "../../../src/database/revision-watch.ts";
import { AnswerCache } from "../../../src/http/cache/answer-cache.ts";
import { createDoorway } from "../../../src/http/doorway.ts";
import { createFront } from "../../../src/http/front.ts";
import { noLog } from "../../../src/http/log.ts";
import { createMetrics } from "../../../src/http/metrics.ts";
import { PersistedOperations } from "../../../src/http/persisted-operations.ts";
import { recordOf } from "../../../src/http/request-record.ts";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** A front before an app that answers with the corpus's revision and so much more, and may be sure of it. */
export async function frontOf(answering: () => Promise<void> | void, isSure = false, padding = 0) {
  /** `seen` is what a watch that lags knows of the revision. */
  const corpus = { revision: 1, answered: 0, accepted: "", seen: undefined as number | undefined };
  const cache = new AnswerCache(1e6 + 20 * padding);
  const app = Object.assign(() => {}, {
    fetchAPI: { Request },
    async handleRequest(request: Request) {
      const { revision } = corpus;
      corpus.answered++;
      corpus.accepted = request.headers.get("accept") ?? "";
      if (isSure) recordOf(request).revision = revision;
      await answering();
      return Response.json({ data: { revision, padding: "x".repeat(padding) } });
    },
  });
  const watch = {
    get current() {
      return corpus.seen ?? corpus.revision;
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
  const server = createDoorway(front).listen(0, "127.0.0.1");
  undo.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql?query={revision}`;
  const ask = async (headers?: Record<string, string>) => {
    const answer = await fetch(url, headers && { headers });
    const { data } = await answer.json();
    return [data.revision, Number(answer.headers.get("hearsay-revision"))];
  };
  return { corpus, cache, ask, port, server };
}
