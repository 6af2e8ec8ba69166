import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import { destinations } from "../../src/corpus/load/destinations.ts";
import { tableNames } from "../../src/corpus/rows.ts";

/** The rows of a seeded database in files, as COPY writes them. */
export interface Finished {
  folder: string;
  tables: { table: string; columns: string; rows: number }[];
  rows: number;
  bytes: number;
}

const revisions = "revisions";

/** Writes every table of a database into a folder, those first that others point to. */
export async function takeOut(sql: Sql, folder: string): Promise<Finished> {
  const tables: Finished["tables"] = [];
  let bytes = 0;
  const known = tableNames.map(
    (name) => destinations.find((to) => to.name === name)?.table ?? name,
  );
  for (const table of [...known, revisions]) {
    const columns = await columnsOf(sql, table);
    const path = join(folder, table);
    const from = await sql.unsafe(`copy "${table}" (${columns}) to stdout`).readable();
    await pipeline(from, createWriteStream(path));
    const [counted] = await sql.unsafe(`select count(*)::int as rows from "${table}"`);
    tables.push({ table, columns, rows: counted?.rows });
    bytes += (await stat(path)).size;
  }
  return { folder, tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0), bytes };
}

/** All that are written: not what the database generates, nor what its triggers count. */
async function columnsOf(sql: Sql, table: string): Promise<string> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'
      and column_name not in ('claim_count', 'citation_count')
    order by ordinal_position`;
  return columns.map(({ name }) => `"${name}"`).join(", ");
}

/** Loads finished rows into empty tables by COPY alone, one a table; answers the seconds it took. */
export async function putIn(sql: Sql, { folder, tables }: Finished): Promise<number> {
  const started = performance.now();
  for (const { table, columns } of tables) {
    const into = await sql.unsafe(`copy "${table}" (${columns}) from stdin`).writable();
    await pipeline(createReadStream(join(folder, table), { highWaterMark: 1 << 18 }), into);
  }
  return (performance.now() - started) / 1000;
}

/** Leaves the tables as they are but for the triggers that people wrote; foreign keys stay. */
export async function withoutTriggers(sql: Sql, { tables }: Finished): Promise<void> {
  for (const { table } of tables) await sql.unsafe(`alter table "${table}" disable trigger user`);
}
