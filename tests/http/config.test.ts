import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, describeConfig, readConfig } from "../../src/config.ts";
import { help } from "../../src/help.ts";

test("without any setting the service is for this machine alone, bounded, and lets itself be explored", () => {
  expect(readConfig({})).toMatchObject({
    HOST: "127.0.0.1",
    PORT: 4000,
    GRAPHIQL: true,
    INTROSPECTION: true,
    CORS_ORIGINS: "*",
    REQUEST_TIMEOUT: 10_000,
    MAX_COST: 5000,
  });
});

test("a variable that somebody has cleared counts as not set", () => {
  expect(readConfig({ PORT: "", GRAPHIQL: "" })).toEqual(readConfig({}));
});

test.each([
  [{ PORT: "http" }, "PORT: expected a whole number from 0 to 65535"],
  [{ PORT: "80.5" }, "PORT: expected a whole number from 0 to 65535"],
  [{ GRAPHIQL: "yes" }, "GRAPHIQL: expected true or false"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL: expected debug, info, warn, error or silent"],
  [{ REQUEST_TIMEOUT: "0" }, "REQUEST_TIMEOUT: expected a whole number from 100 to 600000"],
  [
    { CORS_ORIGINS: "example.org" },
    "CORS_ORIGINS: expected * or origins such as https://example.org, with commas between them",
  ],
  [
    { DATABASE_URL: "mysql://ann:s3cret@db/news" },
    "DATABASE_URL: expected postgres://USER@HOST:PORT/DATABASE",
  ],
  [
    {
      DATABASE_URL: "postgres://db/news",
      DATABASE_REPLICA_URLS: "postgres://a/news, mysql://ann:s3cret@b/news",
    },
    "DATABASE_REPLICA_URLS: expected postgres://USER@HOST:PORT/DATABASE, several with commas between them",
  ],
  [
    { DATABASE_REPLICA_URLS: "postgres://a/news" },
    "DATABASE_REPLICA_URLS: expected DATABASE_URL too, which they follow",
  ],
  [
    { PORT: "x", MAX_DEPTH: "y" },
    "PORT: expected a whole number from 0 to 65535; MAX_DEPTH: expected a whole number from 1 to 100",
  ],
])("%o is refused in one line", (settings, line) => {
  expect(() => readConfig(settings)).toThrow(new ConfigError(line));
});

test("replicas stand one after the other, each with as many hosts as it has", () => {
  const replicas = "postgres://a/news, postgres://b1,b2/news";
  expect(
    readConfig({ DATABASE_URL: "postgres://db/news", DATABASE_REPLICA_URLS: replicas }),
  ).toMatchObject({ DATABASE_REPLICA_URLS: ["postgres://a/news", "postgres://b1,b2/news"] });
});

test("--help tells every setting, its default and what it is for", () => {
  const text = help();
  for (const { name, preset, about } of describeConfig()) {
    expect(about).toMatch(/^[A-Z].+\.$/);
    expect(text).toContain(`  ${name}${preset && ` (${preset})`}\n      ${about}`);
  }
});

test("every setting that the code names in a refusal exists", () => {
  const names = describeConfig().map(({ name }) => name);
  const sources = ["use-query-limits.ts", "mask-error.ts", "limits/read-body.ts"].map((file) =>
    readFileSync(join(import.meta.dirname, "../../src/http", file), "utf8"),
  );
  for (const [, name] of sources.join("").matchAll(/\b((?:MAX(?!_SAFE)|REQUEST(?!_ENT))_[A-Z_]+)/g))
    expect(names).toContain(name);
});
