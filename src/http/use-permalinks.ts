import type { Plugin } from "graphql-yoga";
import type { Database } from "../database.ts";
import { jsonAnswer } from "./json-answer.ts";
import { questions } from "./permalink/questions.ts";
import { isPermalink, type Target, targetOf } from "./permalink/target.ts";
import { refusal } from "./refusal.ts";

interface Options {
  /** A way to the database that ends with the signal. */
  read: (signal: AbortSignal) => Database["db"];
  /** The service's public address, or empty where it is known only from requests. */
  publicUrl: string;
  /** Whether a browser is led to GraphiQL. */
  graphiql: boolean;
}

/**
 * Answers for every object at its permalink: JSON with GraphQL's answer to a question about it; a
 * browser is led to that question in GraphiQL, and who asks for plain text gets a paragraph's words.
 */
export function usePermalinks({ read, publicUrl, graphiql }: Options): Plugin {
  return {
    async onRequest({ request, url, requestHandler, serverContext, fetchAPI, endResponse }) {
      if (!isPermalink(url.pathname) || request.method === "OPTIONS") return;
      const answer = async () => {
        if (request.method !== "GET" && request.method !== "HEAD")
          throw refusal(405, "BAD_REQUEST", "A permalink is fetched by GET.", {
            Allow: "GET, HEAD",
          });
        const target = await targetOf(url.pathname, read(request.signal));
        if (!target) throw nothingAt(url);
        const address = addressOf(target);
        // Asked of the service itself, so that the same limits, deadlines and masks apply.
        const asked = await requestHandler(
          new fetchAPI.Request(new URL(address, url.origin), {
            headers: { accept: "application/json" },
            signal: request.signal,
          }),
          serverContext,
        );
        if (!asked.ok) return asked;
        const { data, errors } = (await asked.json()) as Answer;
        if (errors) return jsonAnswer(fetchAPI, 400, { errors });
        const object = Object.values(data ?? {})[0];
        if (!object) throw nothingAt(url);
        const accepted = request.headers.get("accept") ?? "";
        if (graphiql && accepted.includes("text/html"))
          return new fetchAPI.Response(null, {
            status: 303,
            headers: { Vary: "Accept", Location: publicUrl + address },
          });
        if (accepted.includes("text/plain") && target.kind === "paragraph")
          return new fetchAPI.Response(String(object.text), {
            headers: { Vary: "Accept", "Content-Type": "text/plain; charset=utf-8" },
          });
        return jsonAnswer(fetchAPI, 200, { data }, { Vary: "Accept" });
      };
      endResponse(await answer());
    },
  };
}

interface Answer {
  data?: Record<string, Record<string, unknown> | null> | null;
  errors?: unknown[];
}

/** GraphQL's address with the question about an object, for GraphiQL and for programs alike. */
function addressOf({ kind, variables }: Target): string {
  const question = {
    query: questions[kind],
    variables: JSON.stringify(variables, null, 2),
  };
  return `/graphql?${new URLSearchParams(question)}`;
}

function nothingAt({ pathname }: URL) {
  const message = `Nothing stands at ${pathname.slice(0, 200)}, or nothing any more.`;
  return refusal(404, "BAD_ID", message);
}
