import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";
import { readBody } from "./limits/read-body.ts";
import { refusal } from "./refusal.ts";

const allow = { Allow: "GET, POST" };
const json = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

/** Takes questions as JSON by POST, and queries by GET; whatever else Yoga understands is refused. */
export function useRequestFormat({ MAX_BODY_BYTES: maximum }: Config): Plugin {
  return {
    onRequestParse({ request, url, setRequestParser }) {
      // Yoga takes any address that ends like its own.
      if (!/^\/graphql\/?$/.test(url.pathname))
        throw refusal(404, "BAD_REQUEST", "Questions are asked at /graphql.");
      if (request.method === "GET") return setRequestParser(fromAddress);
      if (request.method !== "POST")
        throw refusal(405, "BAD_REQUEST", "Ask by GET or POST.", allow);
      if (!json.test(request.headers.get("content-type") ?? ""))
        throw refusal(415, "BAD_REQUEST", "A body has to be application/json, in UTF-8.");
      if (request.headers.has("content-encoding"))
        throw refusal(415, "BAD_REQUEST", "A body has to come without a content encoding.");
      setRequestParser((of) => fromBody(of, maximum));
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

/** The GraphQL parameters of a request; Yoga looks at what they are. */
type Parameters = Record<string, never>;

function fromAddress({ url }: Request): Parameters {
  const { searchParams } = new URL(url, "http://localhost");
  const parameters: Record<string, unknown> = {};
  for (const name of ["query", "operationName", "variables", "extensions"]) {
    const text = searchParams.get(name);
    if (!text) continue;
    const isJson = name === "variables" || name === "extensions";
    parameters[name] = isJson ? parsed(text, `\`${name}\` in the address`) : text;
  }
  return parameters as Parameters;
}

async function fromBody(request: Request, maximum: number): Promise<Parameters> {
  const body: unknown = parsed(decoded(await readBody(request, maximum)), "The body");
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw refusal(400, "BAD_REQUEST", "The body has to be one JSON object; batches are not taken.");
  return body as Parameters;
}

function decoded(bytes: Uint8Array): string {
  try {
    // A byte order mark is no JSON, and is kept for the parser to refuse.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(400, "BAD_REQUEST", "The body is not in UTF-8.");
  }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, "BAD_REQUEST", `${what} is not JSON.`);
  }
}
