import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";

/** Lets pages of other origins ask, never with cookies: what is public may be read from anywhere. */
export function useCors({ CORS_ORIGINS }: Config): Plugin {
  const origins = CORS_ORIGINS.split(",").map((origin) => origin.trim());
  const any = CORS_ORIGINS === "*";
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
      const origin = request.headers.get("origin");
      if (origin === null) return;
      if (!any) headers.append("Vary", "Origin");
      if (!any && !origins.includes(origin)) return;
      headers.set("Access-Control-Allow-Origin", any ? "*" : origin);
      if (request.method !== "OPTIONS") return;
      headers.set("Access-Control-Allow-Methods", "GET, HEAD, POST");
      headers.set("Access-Control-Allow-Headers", "Content-Type, X-Request-Id");
      // Browsers keep it for as long as they are willing to.
      headers.set("Access-Control-Max-Age", "86400");
    },
  };
}
