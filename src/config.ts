import { z } from "zod";

/** A setting that isn't as expected: one clear line. */
export class ConfigError extends Error {}

const settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "expected postgres://USER@HOST:PORT/DATABASE" })
    .optional()
    .describe("The Postgres server, version 15 or newer. Without it the embedded engine is used."),
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
  PORT: z.coerce
    .number("expected a number from 0 to 65535")
    .int("expected a whole number")
    .min(0, "expected a number from 0 to 65535")
    .max(65_535, "expected a number from 0 to 65535")
    .default(4000)
    .describe("The port to listen on; 0 for any free one."),
});

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
