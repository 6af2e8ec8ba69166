import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import { destinations } from "../../src/corpus/load/destinations.ts";
import { tableNames } from "../../src/corpus/rows.ts";
import { lineOf } from "../generate/copy.ts";
import { processorSeconds } from "../processor.ts";

/** The rows of a seeded database in files, as COPY writes them. */
export interface Finished {
  folder: string;
  tables: { table: string; columns: string; rows: number }[];
  rows: number;
  bytes: number;
}

/** What the loader writes beside the rows of issues. */
const others = ["claim_counts", "word_counts", "revisions"];

/** Writes every table of a database into a folder, those first that others point to. */
export async function takeOut(sql: Sql, folder: string): Promise<Finished> {
  const tables: Finished["tables"] = [];
  let bytes = 0;
  const known = tableNames.map(
    (name) => destinations.find((to) => to.name === name)?.table ?? name,
  );
  for (const table of [...known, ...others]) {
    const columns = await columnsOf(sql, table);
    const path = join(folder, table);
    const rows = await writeLines(sql, table, columns, path);
    tables.push({ table, columns: columns.join(", "), rows });
    bytes += (await stat(path)).size;
  }
  return { folder, tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0), bytes };
}

/** All that are written: not what the database generates, nor what its triggers count. */
async function columnsOf(sql: Sql, table: string): Promise<string[]> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'
      and column_name not in ('claim_count', 'citation_count')
    order by ordinal_position`;
  return columns.map(({ name }) => `"${name}"`);
}

/** By a cursor: the driver's stream of what COPY puts out can stop short of its end. */
async function writeLines(sql: Sql, table: string, columns: string[], path: string) {
  const file = await open(path, "w");
  let count = 0;
  const texts = columns.map((column) => `${column}::text`).join(", ");
  for await (const rows of sql.unsafe(`select ${texts} from "${table}"`).values().cursor(2000)) {
    count += rows.length;
    await file.write(rows.map((row) => `${lineOf(row as unknown[])}\n`).join(""));
  }
  await file.close();
  return count;
}

/** How long something took, and the processor time of the database's side of it. */
export interface CopyRun {
  seconds: number;
  processor: { client: number; postgres: number };
}

/** Loads finished rows into empty tables by COPY alone, one a table, over the one connection. */
export async function putIn(sql: Sql, { folder, tables }: Finished): Promise<CopyRun> {
  const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const before = await processorSeconds(pid);
  const own = process.cpuUsage();
  const started = performance.now();
  for (const { table, columns } of tables) {
    const into = await sql.unsafe(`copy "${table}" (${columns}) from stdin`).writable();
    await pipeline(createReadStream(join(folder, table), { highWaterMark: 1 << 18 }), into);
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(own);
  const postgres = ((await processorSeconds(pid)) ?? Number.NaN) - (before ?? Number.NaN);
  return { seconds, processor: { client: (user + system) / 1e6, postgres } };
}

/** Leaves the tables as they are but for the triggers that people wrote; foreign keys stay. */
export async function withoutTriggers(sql: Sql, { tables }: Finished): Promise<void> {
  for (const { table } of tables) await sql.unsafe(`alter table "${table}" disable trigger user`);
}
