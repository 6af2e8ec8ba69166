import type { Plugin } from "graphql-yoga";
import type { Logger } from "./log.ts";
import { recordOf } from "./request-record.ts";

/** Writes a line for each request, and gives its answer the id that stands there. */
export function useLog(log: Logger): Plugin {
  return {
    onRequest({ request }) {
      recordOf(request);
    },
    onResultProcess({ request, result }) {
      const record = recordOf(request);
      if (Array.isArray(result) || !("errors" in result)) return;
      for (const { extensions } of result.errors ?? []) {
        record.codes.add(String(extensions.code));
        if (typeof extensions.errorId === "string") record.errorIds.push(extensions.errorId);
      }
    },
    onResponse({ request, response }) {
      const { id, started, operation, cost, reader, trace, codes, errorIds } = recordOf(request);
      response.headers.set("X-Request-Id", id);
      const entry = {
        id,
        method: request.method,
        path: pathOf(request.url),
        status: response.status,
        ...(trace && { traceId: trace.id }),
        ...(operation && { operation }),
        ...(codes.size > 0 && { errors: [...codes] }),
        ...(errorIds.length > 0 && { errorIds }),
        ...(cost !== undefined && { cost }),
        ...(reader && { statements: reader.statements, sqlMs: Math.round(reader.milliseconds) }),
        ms: Math.round(performance.now() - started),
      };
      log[levelOf(entry)](entry, "request");
    },
  };
}

/** Those who watch the service come every second. */
function levelOf({ status, path }: { status: number; path: string }): "debug" | "info" | "warn" {
  if (/^\/(health|metrics)/.test(path)) return "debug";
  return status >= 500 ? "warn" : "info";
}

/** Without what is asked: it may be long, and is the client's own. */
function pathOf(url: string): string {
  return new URL(url, "http://localhost").pathname.slice(0, 200);
}
