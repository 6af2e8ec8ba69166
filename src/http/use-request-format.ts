import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";
import { readBody } from "./limits/read-body.ts";
import { parametersOfAddress, parametersOfBody } from "./parameters.ts";
import type { PersistedOperations } from "./persisted-operations.ts";
import { refusal } from "./refusal.ts";
import { recordOf } from "./request-record.ts";

const allow = { Allow: "GET, POST" };
/** The one media type of questions, in the one encoding of JSON. */
export const json = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

/** Takes questions as JSON by POST, and queries by GET; whatever else Yoga understands is refused. */
export function useRequestFormat(
  { MAX_BODY_BYTES: maximum }: Config,
  persisted: PersistedOperations,
): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      const { parameters } = recordOf(request);
      if (parameters) return setRequestParser(() => parameters() as never);
      if (request.method === "GET")
        return setRequestParser(({ url }) => parametersOfAddress(url, persisted) as never);
      if (request.method !== "POST")
        throw refusal(405, "BAD_REQUEST", "Ask by GET or POST.", allow);
      if (!json.test(request.headers.get("content-type") ?? ""))
        throw refusal(415, "BAD_REQUEST", "A body has to be application/json, in UTF-8.");
      if (request.headers.has("content-encoding"))
        throw refusal(415, "BAD_REQUEST", "A body has to come without a content encoding.");
      setRequestParser(
        async (of) => parametersOfBody(await readBody(of, maximum), persisted) as never,
      );
    },
    onParse({ context: { request, params } }) {
      return ({ result }) => {
        if (result === null || result instanceof Error) return;
        const operation = getOperationAST(result, params.operationName);
        if (!operation || operation.operation === "query") return;
        const only = "This service answers queries: it has no mutations and no subscriptions.";
        if (request.method !== "GET") throw refusal(400, "BAD_REQUEST", only);
        throw refusal(405, "BAD_REQUEST", only, { Allow: "POST" });
      };
    },
  };
}
