import { createYoga } from "graphql-yoga";
import { type Config, readConfig } from "./config.ts";
import { Gate } from "./database/gate.ts";
import { Reader } from "./database/reader.ts";
import type { Database } from "./database.ts";
import { schema } from "./graphql/schema.ts";
import { exampleTabs } from "./http/example-tabs.ts";
import { renderGraphiQL } from "./http/graphiql/render.ts";
import { guardRoute } from "./http/guard-route.ts";
import { DocumentCache } from "./http/limits/document-cache.ts";
import { type Logger, noLog } from "./http/log.ts";
import { maskError } from "./http/mask-error.ts";
import { createMetrics } from "./http/metrics.ts";
import { Readiness } from "./http/readiness.ts";
import { useCors } from "./http/use-cors.ts";
import { useDeadline } from "./http/use-deadline.ts";
import { useExport } from "./http/use-export.ts";
import { useHealth } from "./http/use-health.ts";
import { useIntrospection } from "./http/use-introspection.ts";
import { useLog } from "./http/use-log.ts";
import { useMetrics } from "./http/use-metrics.ts";
import { usePermalinks } from "./http/use-permalinks.ts";
import { useQueryLimits } from "./http/use-query-limits.ts";
import { useRequestFormat } from "./http/use-request-format.ts";

/** Parsed queries are kept up to so many tokens, some 50 MB at most. */
const cachedTokens = 100_000;

/** The service without a port: schema, context, and what surrounds them. Settings not given have their defaults. */
export function createApp(...given: Parameters<typeof createService>) {
  return createService(...given).app;
}

/** The same with what a process that listens has to reach: whether it is ready, and what it tells of itself. */
export function createService(
  database: Pick<Database, "sql" | "restart">,
  given: Partial<Config> = {},
  log: Logger = noLog,
) {
  const config = { ...readConfig({}), ...given };
  const gate = new Gate(config.DATABASE_CONNECTIONS, config.MAX_WAITING);
  const shared = { ...database, gate };
  const mask = (error: unknown) =>
    maskError(error, (err, errorId) => log.error({ err, errorId }, "unexpected error"));
  const readiness = new Readiness(database.sql);
  const metrics = createMetrics(gate, () => readiness.revision);
  // For routes that aren't one question: their statements are bounded, themselves they are not.
  const read = (signal: AbortSignal) =>
    new Reader(shared, { signal, timeout: config.REQUEST_TIMEOUT }).db;
  const publicUrl = config.PUBLIC_URL ?? "";
  const app = createYoga({
    schema,
    // useDeadline gives each request a way to the database that ends with it.
    context: { publicUrl },
    landingPage: false,
    healthCheckEndpoint: "/health/live",
    // Carries all it needs; Yoga's own page loads GraphiQL from a CDN.
    renderGraphiQL,
    graphiql: config.GRAPHIQL && {
      title: "Hearsay",
      defaultTabs: exampleTabs.map(({ query, variables }) => ({
        query,
        variables: variables ? JSON.stringify(variables, null, 2) : null,
      })),
    },
    multipart: false,
    // useRequestFormat counts the bytes as it reads them.
    maxRequestBodySize: false,
    parserAndValidationCache: {
      documentCache: new DocumentCache(cachedTokens),
      errorCache: { get: () => undefined, set: () => {} },
    },
    // Yoga's own sends cookies' credentials on to any origin that it lets in.
    cors: false,
    // Yoga would log what is masked a second time.
    logging: false,
    maskedErrors: { maskError: mask },
    plugins: [
      // Before all that answers, so that every answer is counted and logged.
      useLog(log),
      useMetrics(metrics, config.METRICS),
      useCors(config),
      useHealth(readiness),
      guardRoute(useExport({ read, schema, publicUrl, mask }), mask),
      guardRoute(usePermalinks({ read, publicUrl, graphiql: config.GRAPHIQL }), mask),
      useRequestFormat(config),
      useQueryLimits(config),
      useIntrospection(config),
      // After the limits, so that what is refused never comes near the database.
      useDeadline(shared, config),
    ],
  });
  return { app, readiness, metrics };
}
