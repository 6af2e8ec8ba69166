import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";
import { Reader, type Shared } from "../database/reader.ts";
import type { Context } from "../graphql/context.ts";
import { timedOut } from "./mask-error.ts";
import { recordOf } from "./request-record.ts";

/**
 * Gives each request its own way to the database, which ends when the answer is there, when REQUEST_TIMEOUT has
 * passed since the request came, or when the client leaves.
 */
export function useDeadline(
  shared: Shared,
  { REQUEST_TIMEOUT: timeout }: Config,
): Plugin<Pick<Context, "db">> {
  return {
    onRequest({ request }) {
      recordOf(request);
    },
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const { request } = args.contextValue;
      const record = recordOf(request);
      const ending = new AbortController();
      record.reader = new Reader(shared, { signal: ending.signal, timeout });
      extendContext({ db: record.reader.db });
      setExecuteFn(async (given) => {
        const left = timeout - (performance.now() - record.started);
        const timer = setTimeout(() => ending.abort(timedOut()), left);
        const leave = () => ending.abort(request.signal.reason);
        request.signal.addEventListener("abort", leave, { once: true });
        try {
          // The executor starts no resolver after the signal, and answers at once.
          return await executeFn(Object.assign(given, { signal: ending.signal }));
        } finally {
          clearTimeout(timer);
          request.signal.removeEventListener("abort", leave);
        }
      });
    },
  };
}
