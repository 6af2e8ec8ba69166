import { join } from "node:path";
import type { Sql } from "postgres";
import type { Config } from "../src/config.ts";
import { type Summary, seed } from "../src/corpus/seed.ts";
import type { Database } from "../src/database.ts";
import { createApp } from "../src/yoga.ts";
import { freshDatabase } from "./database-harness.ts";

export { engines } from "./database-harness.ts";

export const seedFolder = join(import.meta.dirname, "..", "seed");

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  data: any;
  errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[];
}

/** A service over a database of its own, for one test file. */
export interface Service {
  database: Database;
  /** Every SQL statement that questions have led to, in order; a test empties it. */
  statements: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** A request as a client sends it. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  seed(...paths: string[]): Promise<Summary>;
  close(): Promise<void>;
}

/** Opens a service on an engine, its corpus empty. */
export async function emptyService(
  engine: Database["engine"],
  more: Partial<Config> = {},
): Promise<Service> {
  const database = await freshDatabase(engine);
  const statements: string[] = [];
  const app = createApp({ ...database, sql: recorded(database.sql, statements) }, more);
  const fetch = async (path: string, init?: RequestInit) =>
    app.fetch(new Request(`http://localhost${path}`, init));
  return {
    database,
    statements,
    fetch,
    async ask(query, variables) {
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    seed: (...paths) => seed(database.sql, { paths, namesFolder: seedFolder }),
    close: () => database.close(),
  };
}

/** The same connections; the texts of what is asked through them are kept. */
function recorded(sql: Sql, statements: string[]): Sql {
  return Object.assign(
    ((...question: Parameters<Sql>) => sql(...question)) as unknown as Sql,
    sql,
    {
      unsafe: (...question: Parameters<Sql["unsafe"]>) => {
        statements.push(question[0]);
        return sql.unsafe(...question);
      },
    },
  );
}

/** Opens a service over the corpus that comes with it. */
export async function seededService(engine: Database["engine"]): Promise<Service> {
  const service = await emptyService(engine);
  await service.seed(join(seedFolder, "issues"));
  return service;
}
