import type { Plugin } from "graphql-yoga";
import { refusal } from "./refusal.ts";

/** Where Yoga answers; it takes any address that ends like its own. */
const known = /^\/(graphql\/?|health\/live)$/;

/**
 * Leads a browser that opens the service's bare address to GraphiQL, and tells everybody else, as at any address where
 * nothing is, where questions are asked. Comes after all that answers at addresses of their own.
 */
export function useEntrance({
  publicUrl,
  graphiql,
}: {
  publicUrl: string;
  graphiql: boolean;
}): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (known.test(url.pathname) || request.method === "OPTIONS") return;
      const browsing = request.headers.get("accept")?.includes("text/html");
      if (graphiql && browsing && url.pathname === "/")
        return endResponse(
          new fetchAPI.Response(null, {
            status: 303,
            headers: { Vary: "Accept", Location: `${publicUrl}/graphql` },
          }),
        );
      throw refusal(404, "BAD_REQUEST", "Nothing is here; questions are asked at /graphql.");
    },
  };
}
