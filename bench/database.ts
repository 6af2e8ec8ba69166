import postgres from "postgres";
import { connectToServer } from "../src/database/client.ts";
import { openDatabase } from "../src/database.ts";

/** The server on which databases are made: all are called bench_… and go when a run ends. */
export const server =
  process.env.BENCH_DATABASE_URL ??
  process.env.TEST_DATABASE_URL ??
  "postgres://postgres@127.0.0.1:5432/postgres";

/** A database of its own, with all tables and no rows. */
export interface BenchDatabase {
  name: string;
  url: string;
  sql: postgres.Sql;
  drop(): Promise<void>;
}

/** Makes a database anew; one of the same name that an earlier run left goes first. */
export async function makeDatabase(name: string): Promise<BenchDatabase> {
  await administer(`drop database if exists ${name} with (force)`, `create database ${name}`);
  return openBench(name, true);
}

/** Opens a database that an earlier run kept; null where there is none. */
export async function keptDatabase(name: string): Promise<BenchDatabase | null> {
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const found = await admin`select from pg_database where datname = ${name}`;
  await admin.end({ timeout: 2 });
  return found.length > 0 ? openBench(name, false) : null;
}

async function openBench(name: string, migrate: boolean): Promise<BenchDatabase> {
  const url = urlOf(name);
  if (migrate) {
    const database = await openDatabase({ url, dataDir: "" });
    await database.migrate();
    await database.close();
  }
  // As the seeder connects: by itself postgres.js keeps the end of each COPY back until what went before is acknowledged,
  // which takes a Linux 40 ms and more for every table.
  const sql = connectToServer(url, 1);
  return {
    name,
    url,
    sql,
    async drop() {
      await sql.end({ timeout: 2 });
      await administer(`drop database if exists ${name} with (force)`);
    },
  };
}

async function administer(...statements: string[]): Promise<void> {
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  for (const statement of statements) await admin.unsafe(statement);
  await admin.end({ timeout: 2 });
}

function urlOf(name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
