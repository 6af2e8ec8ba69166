import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/database.ts";
import { emptyFolder, freshFolder } from "../database-harness.ts";
import { type Other, startOther } from "./process.ts";

let folder: { path: string; remove(): void };
const others: Other[] = [];
const databases: Database[] = [];

beforeEach(async () => {
  folder = await freshFolder();
});

afterEach(async () => {
  for (const database of databases.splice(0).reverse()) await database.close();
  for (const other of others.splice(0)) await other.kill();
  folder.remove();
});

function start(mode: "own" | "share", ...statements: string[]): Other {
  const other = startOther(folder.path, mode, ...statements);
  others.push(other);
  return other;
}

async function open(share = false): Promise<Database> {
  const database = await openDatabase({ dataDir: folder.path, share });
  databases.push(database);
  return database;
}

const leftBehind = () => readdirSync(folder.path).filter((name) => name !== "postgres");

test("a seeder beside a running service writes through it, and the service sees the rows at once", async () => {
  const service = await open();
  await service.sql`create table seen (n int)`;
  const seeder = start("share", "insert into seen values (1)");
  expect(await seeder.line()).toBe("open");
  await seeder.line();
  expect(await service.sql`select n from seen`).toEqual([{ n: 1 }]);
  await seeder.close();
  expect(await service.sql`select n from seen`).toEqual([{ n: 1 }]);
});

test("a seeder alone opens the engine itself and leaves nothing behind", async () => {
  const seeder = start("share", "select 1 as one");
  await seeder.line();
  expect(await seeder.line()).toBe('[{"one":1}]');
  await seeder.close();
  expect(leftBehind()).toEqual([]);
});

test("a second service is refused and told the first one's process and folder", async () => {
  const first = start("own");
  await first.line();
  const refused = openDatabase({ dataDir: folder.path });
  await expect(refused).rejects.toThrow(
    `the data folder ${folder.path} is in use by process ${first.pid}`,
  );
});

test("one process that opens a folder twice is refused as well", async () => {
  await open();
  await expect(openDatabase({ dataDir: folder.path })).rejects.toThrow(`process ${process.pid}`);
});

test("rows that were acknowledged outlive a killed process, and the next one takes over", async () => {
  const killed = start("own", "create table seen (n int)", "insert into seen values (1), (2)");
  for (let lines = 0; lines < 3; lines++) await killed.line();
  await killed.kill();
  expect(leftBehind()).not.toEqual([]);
  const next = await open();
  expect(await next.sql`select n from seen`).toEqual([{ n: 1 }, { n: 2 }]);
});

test("a lock is not held by a later process with the same number", async () => {
  writeFileSync(join(folder.path, `lock.${process.ppid}.000000000000`), "");
  await open();
  expect(leftBehind().filter((name) => name.startsWith("lock"))).toHaveLength(1);
});

test("a seeder killed in a transaction leaves none of it, and the service goes on", async () => {
  const service = await open();
  await service.sql`create table seen (n int)`;
  const seeder = start("share", "begin", "insert into seen values (1)");
  for (let lines = 0; lines < 3; lines++) await seeder.line();
  const waiting = service.sql`select n from seen`.execute();
  await seeder.kill();
  expect(await waiting).toEqual([]);
});

test("of two processes at once on a folder one opens it and the other shares it", async () => {
  const empty = emptyFolder();
  const both = ["share", "share"].map(() => startOther(empty.path, "share", "select 1 as one"));
  others.push(...both);
  for (const other of both) {
    expect(await other.line()).toBe("open");
    expect(await other.line()).toBe('[{"one":1}]');
  }
  expect(readdirSync(empty.path).filter((name) => name.startsWith("lock."))).toHaveLength(1);
  for (const other of both) await other.kill();
  empty.remove();
});
