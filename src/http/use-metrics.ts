import type { Plugin } from "graphql-yoga";
import type { Metrics } from "./metrics.ts";
import { recordOf } from "./request-record.ts";

/** Counts every request, and answers Prometheus at /metrics where `open`. */
export function useMetrics(metrics: Metrics, open: boolean): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (!open || url.pathname !== "/metrics" || request.method !== "GET") return;
      const headers = { "Content-Type": metrics.registry.contentType };
      endResponse(new fetchAPI.Response(await metrics.registry.metrics(), { headers }));
    },
    onResponse({ request, response }) {
      const { started, cost, reader, codes } = recordOf(request);
      metrics.requests.inc({ status: response.status });
      metrics.duration.observe((performance.now() - started) / 1000);
      for (const code of codes) metrics.errors.inc({ code });
      if (cost !== undefined) metrics.cost.observe(cost);
      if (reader) metrics.statements.observe(reader.statements);
    },
  };
}
