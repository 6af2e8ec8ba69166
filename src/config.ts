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
  DATABASE_CONNECTIONS: whole(1, 1000, 10).describe(
    "How many connections to the server are held at most.",
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
  LOG_LEVEL: z
    .enum(
      ["debug", "info", "warn", "error", "silent"],
      "expected debug, info, warn, error or silent",
    )
    .default("info")
    .describe("What is logged: debug, info (every request), warn, error or silent."),
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
  MAX_FIELDS: whole(1, 10_000, 500).describe(
    "Fields in a query, those of a fragment once for each time it is used.",
  ),
  MAX_ALIASES: whole(0, 10_000, 30).describe("Aliases in a query, counted as fields are."),
  MAX_DIRECTIVES: whole(0, 10_000, 30).describe("Directives in a query, counted as fields are."),
  MAX_COST: whole(1, 10_000_000, 10_000).describe(
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
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new ConfigError(wrong.join("; "));
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
