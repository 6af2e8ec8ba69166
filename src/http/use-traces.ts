import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { recordOf } from "./request-record.ts";
import type { Traces } from "./traces.ts";

/**
 * Traces each request. Attributes are OpenTelemetry's for HTTP and GraphQL
 * (https://opentelemetry.io/docs/specs/semconv/); what clients send as values is in none.
 */
export function useTraces(traces: Traces): Plugin {
  return {
    onRequest({ request, url }) {
      const record = recordOf(request);
      const route = routeOf(url);
      const { method } = request;
      record.trace = traces.begin(`${method} ${route}`, record.started, request.headers, {
        "http.request.method": method,
        "http.route": route,
        "hearsay.request.id": record.id,
      });
    },
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      recordOf(args.contextValue.request).trace?.add({
        "graphql.operation.type": operation.operation,
        ...(operation.name && { "graphql.operation.name": operation.name.value }),
      });
    },
    onResponse({ request, response }) {
      const { trace, codes } = recordOf(request);
      trace?.add({
        "http.response.status_code": response.status,
        ...(codes.size > 0 && { "hearsay.error.codes": [...codes] }),
      });
      trace?.end(response.status >= 500);
    },
  };
}

/** The first step of its path alone: objects have addresses of their own. */
function routeOf({ pathname }: URL): string {
  return `/${pathname.split("/", 2)[1] ?? ""}`;
}
