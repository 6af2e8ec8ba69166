import { z } from "zod";

/** A setting that isn't as expected: one clear line. */
export class ConfigError extends Error {}

function whole(from: number, to: number, preset: number) {
  const error = `expected a whole number from ${from} to ${to}`;
  return z.coerce.number(error).int(error).min(from, error).max(to, error).default(preset);
}

function flag(preset: boolean) {
  return z
    .enum(["true", "false"], "expected true or false")
    .transform((word) => word === "true")
    .default(preset);
}

const settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "expected postgres://USER@HOST:PORT/DATABASE" })
    .optional()
    .describe("The Postgres server, version 15 or newer. Without it the embedded engine is used."),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((urls) => urls.split(/,(?=\s*\w+:\/\/)/).map((url) => url.trim()))
    .pipe(
      z.array(
        z.url({
          protocol: /^postgres(ql)?$/,
          error: "expected postgres://USER@HOST:PORT/DATABASE, several with commas between them",
        }),
      ),
    )
    .default([])
    .describe(
      "Streaming replicas of that server, with commas between them, to read from while they keep up. docs/replicas.md says more.",
    ),
  DATABASE_CONNECTIONS: whole(1, 1000, 6).describe(
    "How many connections to each server are held at most: some three for each of its processor cores; more answer no sooner.",
  ),
  DATA_DIR: z
    .string()
    .min(1, "expected a folder")
    .default(".data")
    .describe("Where the embedded engine keeps its tables."),
  HOST: z
    .string()
    .min(1, "expected an address")
    .default("127.0.0.1")
    .describe("The address to listen on; 0.0.0.0 for all."),
  PORT: whole(0, 65_535, 4000).describe("The port to listen on; 0 for any free one."),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "expected https://HOST or http://HOST" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional()
    .describe("The service's public address, which permalinks then begin with."),
  GRAPHIQL: flag(true).describe("Whether a browser finds GraphiQL at /graphql."),
  INTROSPECTION: flag(true).describe(
    "Whether clients may ask for the schema, and are told what a misspelt field may have meant.",
  ),
  METRICS: flag(true).describe("Whether /metrics tells Prometheus how the service is doing."),
  CORS_ORIGINS: z
    .string()
    .regex(
      /^(\*|https?:\/\/[^\s/,*]+(\s*,\s*https?:\/\/[^\s/,*]+)*)$/,
      "expected * or origins such as https://example.org, with commas between them",
    )
    .default("*")
    .describe(
      "Whose pages may ask this service from a browser: * for any, or origins with commas between them. Never with cookies.",
    ),
  RESPONSE_CACHE_BYTES: whole(0, 100_000_000_000, 64_000_000).describe(
    "Bytes of answers that are kept until the corpus changes; 0 for none. docs/caching.md says more.",
  ),
  CDN_MAX_AGE: whole(0, 31_536_000, 0).describe(
    "Seconds for which a CDN may give out an answer to a GET without asking again; changes to the corpus may be seen as much later.",
  ),
  PERSISTED_OPERATIONS: z
    .string()
    .optional()
    .describe("A JSON file of documents by their hash, which clients may then send instead."),
  PERSISTED_ONLY: flag(false).describe(
    "Whether documents that are not in PERSISTED_OPERATIONS are refused.",
  ),
  LOG_LEVEL: z
    .enum(
      ["debug", "info", "warn", "error", "silent"],
      "expected debug, info, warn, error or silent",
    )
    .default("info")
    .describe("What is logged: debug, info (every request), warn, error or silent."),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "expected http://HOST:PORT of an OpenTelemetry collector" })
    .optional()
    .describe(
      "Where traces are sent by OTLP over HTTP: http://localhost:4318. OpenTelemetry's other variables, such as OTEL_TRACES_SAMPLER, hold too.",
    ),
  OTEL_SERVICE_NAME: z
    .string()
    .default("hearsay")
    .describe("What the service is called in traces."),
  ONE_STATEMENT: flag(true).describe(
    "Whether questions are answered by one SQL statement each, where they can be; otherwise by resolvers, which is slower and says the same.",
  ),
  REQUEST_TIMEOUT: whole(100, 600_000, 10_000).describe(
    "Milliseconds from a question to its answer, after which it is given up and its SQL cancelled.",
  ),
  MAX_WAITING: whole(0, 100_000, 100).describe(
    "Questions that may wait for a connection to the database; those past it are told to come back later.",
  ),
  MAX_BODY_BYTES: whole(1000, 10_000_000, 100_000).describe("Bytes in the body of a request."),
  MAX_HEADER_BYTES: whole(1000, 1_000_000, 16_384).describe(
    "Bytes in the address and headers of a request.",
  ),
  MAX_TOKENS: whole(100, 100_000, 2000).describe("Tokens in a query: names, values, brackets."),
  MAX_DEPTH: whole(1, 100, 15).describe("Fields inside one another in a query."),
  MAX_FIELDS: whole(1, 10_000, 400).describe(
    "Fields in a query, those of a fragment once for each time it is used.",
  ),
  MAX_ALIASES: whole(0, 10_000, 30).describe("Aliases in a query, counted as fields are."),
  MAX_DIRECTIVES: whole(0, 10_000, 30).describe("Directives in a query, counted as fields are."),
  MAX_COST: whole(1, 10_000_000, 5000).describe(
    "Rows that a query may read, as its page sizes foretell; docs/limits.md says how it is counted.",
  ),
});

/** All settings by their names, checked and with their defaults. */
export type Config = z.output<typeof settings>;

/** Reads the settings from the environment, the only place that does. Throws ConfigError. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  // An empty variable is one that somebody has cleared.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = settings.safeParse(given);
  if (read.success) return consistent(read.data);
  const wrong = read.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`);
  throw new ConfigError(wrong.join("; "));
}

/** Whether npm started this process, by a shell of its own: `npm start`. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** Settings that go together. */
function consistent(config: Config): Config {
  if (config.DATABASE_REPLICA_URLS.length > 0 && !config.DATABASE_URL)
    throw new ConfigError("DATABASE_REPLICA_URLS: expected DATABASE_URL too, which they follow");
  return config;
}

/** Every setting with its default and what it does, for help and docs. */
export function describeConfig(): { name: string; preset: string; about: string }[] {
  return Object.entries(settings.shape).map(([name, shape]) => {
    const preset = shape.safeParse(undefined);
    return {
      name,
      preset: preset.success && preset.data !== undefined ? String(preset.data) : "",
      about: shape.description ?? "",
    };
  });
}
