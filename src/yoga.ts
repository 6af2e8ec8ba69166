import { createYoga } from "graphql-yoga";
import { type Config, readConfig } from "./config.ts";
import { Copies } from "./database/copies.ts";
import { Reader } from "./database/reader.ts";
import type { Database } from "./database.ts";
import { Plans } from "./graphql/compile/plans.ts";
import { schema } from "./graphql/schema.ts";
import { Lexemes } from "./graphql/search/lexemes.ts";
import { AnswerCache } from "./http/cache/answer-cache.ts";
import { exampleTabs } from "./http/example-tabs.ts";
import { createFront } from "./http/front.ts";
import { renderGraphiQL } from "./http/graphiql/render.ts";
import { guardRoute } from "./http/guard-route.ts";
import { DocumentCache } from "./http/limits/document-cache.ts";
import { type Logger, noLog } from "./http/log.ts";
import { maskError } from "./http/mask-error.ts";
import { createMetrics } from "./http/metrics.ts";
import { questions } from "./http/permalink/questions.ts";
import { PersistedOperations, readPersistedOperations } from "./http/persisted-operations.ts";
import { Readiness } from "./http/readiness.ts";
import type { Traces } from "./http/traces.ts";
import { useCors } from "./http/use-cors.ts";
import { useDeadline } from "./http/use-deadline.ts";
import { useEntrance } from "./http/use-entrance.ts";
import { useExport } from "./http/use-export.ts";
import { useHealth } from "./http/use-health.ts";
import { useIntrospection, withoutSuggestion } from "./http/use-introspection.ts";
import { useLog } from "./http/use-log.ts";
import { useMetrics } from "./http/use-metrics.ts";
import { useOneRevision } from "./http/use-one-revision.ts";
import { useOneStatement } from "./http/use-one-statement.ts";
import { usePermalinks } from "./http/use-permalinks.ts";
import { useQueryLimits } from "./http/use-query-limits.ts";
import { useRequestFormat } from "./http/use-request-format.ts";
import { useThen } from "./http/use-then.ts";
import { useTraces } from "./http/use-traces.ts";

/** Parsed queries are kept up to so many tokens, some 50 MB at most. */
const cachedTokens = 100_000;

/** The service without a port: schema, context, and what surrounds them. Settings not given have their defaults. */
export function createApp(...given: Parameters<typeof createService>) {
  return createService(...given).app;
}

/** The same with what a process that listens has to reach: its front, whether it is ready, and what it tells of itself. */
export function createService(
  database: Pick<Database, "sql" | "restart"> & Partial<Pick<Database, "replicas">>,
  given: Partial<Config> = {},
  log: Logger = noLog,
  traces: Traces | null = null,
) {
  const config = { ...readConfig({}), ...given };
  const copies = new Copies(database, config.DATABASE_CONNECTIONS, config.MAX_WAITING);
  const { watch } = copies.primary;
  const mask = (error: unknown) => {
    const masked = maskError(error, (err, errorId) =>
      log.error({ err, errorId }, "unexpected error"),
    );
    return config.INTROSPECTION ? masked : withoutSuggestion(masked);
  };
  const readiness = new Readiness(database.sql);
  const cache =
    config.RESPONSE_CACHE_BYTES > 0 ? new AnswerCache(config.RESPONSE_CACHE_BYTES) : null;
  const metrics = createMetrics(copies, () => watch.known ?? readiness.revision, cache);
  const persisted = new PersistedOperations(
    config.PERSISTED_OPERATIONS ? readPersistedOperations(config.PERSISTED_OPERATIONS) : undefined,
    config.PERSISTED_ONLY,
    Object.values(questions),
  );
  // For routes that aren't one question: their statements are bounded, themselves they are not.
  const read = (signal: AbortSignal) =>
    new Reader(copies, { signal, timeout: config.REQUEST_TIMEOUT, revision: null }).db;
  const publicUrl = config.PUBLIC_URL ?? "";
  // What is typed into it is no kept document.
  const graphiql = config.GRAPHIQL && !config.PERSISTED_ONLY;
  const app = createYoga({
    schema,
    // useDeadline gives each request a way to the database that ends with it.
    context: { publicUrl, lexemes: new Lexemes() },
    landingPage: false,
    healthCheckEndpoint: "/health/live",
    // Carries all it needs; Yoga's own page loads GraphiQL from a CDN.
    renderGraphiQL,
    graphiql: graphiql && {
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
      traces !== null && useTraces(traces),
      useMetrics(metrics, config.METRICS),
      useCors(config),
      useHealth(readiness),
      guardRoute(useExport({ read, schema, publicUrl, mask }), mask),
      guardRoute(usePermalinks({ read, publicUrl, graphiql }), mask),
      guardRoute(useEntrance({ publicUrl, graphiql }), mask),
      useRequestFormat(config, persisted),
      useQueryLimits(config, schema),
      useIntrospection(config),
      useThen(),
      config.ONE_STATEMENT && useOneStatement(new Plans(schema, publicUrl), log),
      useOneRevision(watch),
      // After the limits, so that what is refused never comes near the database.
      useDeadline(copies, config),
    ],
  });
  const front = createFront(app, { config, persisted, cache, watch, metrics, log });
  return { app, front, readiness, metrics };
}
