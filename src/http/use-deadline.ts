import { setMaxListeners } from "node:events";
import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";
import type { Copies } from "../database/copies.ts";
import { Reader } from "../database/reader.ts";
import { rejectedBy } from "../database/rejected-by.ts";
import type { Context } from "../graphql/context.ts";
import { timedOut } from "./mask-error.ts";
import { recordOf } from "./request-record.ts";

/**
 * Gives each request its own way to the database, which ends when the answer is there, when REQUEST_TIMEOUT has
 * passed since the request came, or when the client leaves.
 */
export function useDeadline(
  copies: Copies,
  { REQUEST_TIMEOUT: timeout }: Config,
): Plugin<Pick<Context, "db">> {
  return {
    onRequest({ request }) {
      recordOf(request);
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue;
      const record = recordOf(request);
      const ending = new AbortController();
      // Each statement under way listens to it.
      setMaxListeners(0, ending.signal);
      record.reader = new Reader(copies, {
        signal: ending.signal,
        timeout,
        revision: record.before ?? copies.primary.watch.current ?? null,
        onStatement: record.trace?.onStatement,
      });
      Object.defineProperty(args.contextValue, "db", { get: () => record.reader?.db });
      setExecuteFn(async (given) => {
        const left = timeout - (performance.now() - record.started);
        const timer = setTimeout(() => ending.abort(timedOut()), left);
        const leave = () => ending.abort(request.signal.reason);
        request.signal.addEventListener("abort", leave, { once: true });
        try {
          // The executor starts no resolver after the signal. Whoever else answers may wait for a database that is mute.
          const answer = executeFn(Object.assign(given, { signal: ending.signal }));
          return await Promise.race([answer, rejectedBy(ending.signal)]);
        } finally {
          clearTimeout(timer);
          request.signal.removeEventListener("abort", leave);
        }
      });
    },
  };
}
