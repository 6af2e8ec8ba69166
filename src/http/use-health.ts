import type { Plugin } from "graphql-yoga";
import { jsonAnswer } from "./json-answer.ts";
import { unavailable } from "./mask-error.ts";
import type { Readiness } from "./readiness.ts";

/**
 * Tells at /health/ready whether questions can be answered, and of which revision; 503 where they cannot. Until the
 * tables are up to date every question is told so.
 */
export function useHealth(readiness: Readiness): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== "/health/ready") return;
      const finding = await readiness.check();
      if ("revision" in finding)
        return endResponse(jsonAnswer(fetchAPI, 200, { status: "ready", ...finding }, uncached));
      const headers = { ...uncached, "Retry-After": "1" };
      endResponse(jsonAnswer(fetchAPI, 503, { status: "not ready", ...finding }, headers));
    },
    onExecute({ setResultAndStopExecution }) {
      if (readiness.state === "starting") setResultAndStopExecution({ errors: [unavailable()] });
    },
  };
}

const uncached = { "Cache-Control": "no-store" };
