import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";

/** What an answer's headers say of other origins: nothing where the request came from none. */
export function corsHeaders({ CORS_ORIGINS }: Pick<Config, "CORS_ORIGINS">) {
  const origins = CORS_ORIGINS.split(",").map((origin) => origin.trim());
  const any = CORS_ORIGINS === "*";
  const exposed = "ETag, Hearsay-Revision, Retry-After, X-Request-Id";
  return (origin: string | null | undefined): [string, string][] => {
    if (origin == null) return [];
    const vary: [string, string][] = any ? [] : [["Vary", "Origin"]];
    if (!any && !origins.includes(origin)) return vary;
    const allowed = any ? "*" : origin;
    return [
      ...vary,
      ["Access-Control-Allow-Origin", allowed],
      ["Access-Control-Expose-Headers", exposed],
    ];
  };
}

/** Lets pages of other origins ask, never with cookies: what is public may be read from anywhere. */
export function useCors(config: Config): Plugin {
  const headersFor = corsHeaders(config);
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== "OPTIONS") return;
      endResponse(
        new fetchAPI.Response(null, {
          status: 204,
          headers: { Allow: "GET, HEAD, POST, OPTIONS" },
        }),
      );
    },
    onResponse({ request, response: { headers } }) {
      for (const [name, value] of headersFor(request.headers.get("origin"))) {
        if (name === "Vary") headers.append(name, value);
        // An export exposes more.
        else if (!headers.has(name)) headers.set(name, value);
      }
      if (request.method !== "OPTIONS" || !headers.has("access-control-allow-origin")) return;
      headers.set("Access-Control-Allow-Methods", "GET, HEAD, POST");
      headers.set(
        "Access-Control-Allow-Headers",
        "Content-Type, X-Request-Id, If-None-Match, Hearsay-Revision",
      );
      // Browsers keep it for as long as they are willing to.
      headers.set("Access-Control-Max-Age", "86400");
    },
  };
}
