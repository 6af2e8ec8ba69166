import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Database, DatabaseError, openDatabase } from "../../src/database.ts";
import { emptyFolder, freshFolder } from "../database-harness.ts";

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function folderWithTables(): Promise<string> {
  const folder = await freshFolder();
  undo.push(folder.remove);
  return folder.path;
}

/** As much of a folder with tables as is looked at before the engine is started. */
function folderByLooks(): string {
  const folder = emptyFolder();
  undo.push(folder.remove);
  const tables = join(folder.path, "postgres");
  mkdirSync(join(tables, "global"), { recursive: true });
  writeFileSync(join(tables, "PG_VERSION"), "18\n");
  writeFileSync(join(tables, "global", "pg_control"), "control");
  return folder.path;
}

async function open(dataDir: string): Promise<Database> {
  const database = await openDatabase({ dataDir });
  undo.push(database.close);
  return database;
}

/** Every file in a folder with a hash of what is in it. */
function contents(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return [name, "a folder"];
    return [name, createHash("sha256").update(readFileSync(path)).digest("hex")];
  });
}

test.each<[string, (tables: string) => void, RegExp]>([
  [
    "of another Postgres",
    (tables) => writeFileSync(join(tables, "PG_VERSION"), "17\n"),
    /is of Postgres 17, and the engine is 18/,
  ],
  [
    "without a version",
    (tables) => rmSync(join(tables, "PG_VERSION")),
    /is not a Postgres folder: it has no PG_VERSION/,
  ],
  [
    "with somebody's papers in it",
    (tables) => {
      rmSync(tables, { recursive: true });
      mkdirSync(tables);
      writeFileSync(join(tables, "letter.txt"), "Dear");
    },
    /is not a Postgres folder: it has no PG_VERSION/,
  ],
  [
    "without its control file",
    (tables) => rmSync(join(tables, "global", "pg_control")),
    /is damaged: it has no global\/pg_control/,
  ],
  [
    "that is a file",
    (tables) => {
      rmSync(tables, { recursive: true });
      writeFileSync(tables, "");
    },
    /is not a folder/,
  ],
])("a folder %s is refused and stays as it is", async (_, damage, finding) => {
  const dataDir = folderByLooks();
  damage(join(dataDir, "postgres"));
  await expectRefusal(dataDir, finding);
});

test.each<[string, (tables: string) => void, RegExp]>([
  [
    "with half a control file",
    (tables) => truncateSync(join(tables, "global", "pg_control"), 100),
    /cannot be opened: could not read file "global\/pg_control"/,
  ],
  [
    "with an empty log",
    (tables) => {
      const log = join(tables, "pg_wal");
      for (const name of readdirSync(log))
        if (statSync(join(log, name)).isFile()) truncateSync(join(log, name));
    },
    /cannot be opened: could not locate a valid checkpoint record/,
  ],
])(
  "a folder %s is refused with what Postgres says of it, and stays as it is",
  async (_, damage, finding) => {
    const dataDir = await folderWithTables();
    damage(join(dataDir, "postgres"));
    await expectRefusal(dataDir, finding);
  },
);

async function expectRefusal(dataDir: string, finding: RegExp): Promise<void> {
  const before = contents(dataDir);
  const error = await open(dataDir).catch((refused) => refused);
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error.message).toMatch(finding);
  expect(error.message).toMatch(/^[^\n]*postgres [^\n]* Move it away and start again[^\n]*$/);
  expect(contents(dataDir)).toEqual(before);
}

test("a folder killed while it was first made is made again", async () => {
  const dataDir = folderByLooks();
  renameSync(join(dataDir, "postgres"), join(dataDir, "postgres.unfinished"));
  const database = await open(dataDir);
  expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  expect(readdirSync(dataDir)).not.toContain("postgres.unfinished");
});

test("a folder whose path is too long for a socket listens elsewhere, and cleans up there", async () => {
  const short = await folderWithTables();
  const dataDir = join(short, "a".repeat(60), "b".repeat(60));
  mkdirSync(dataDir, { recursive: true });
  renameSync(join(short, "postgres"), join(dataDir, "postgres"));
  const database = await open(dataDir);
  expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  expect(readdirSync(dataDir)).not.toContain("socket");
});

test("a data folder that cannot be made is named with the reason", async () => {
  const { path, remove } = emptyFolder();
  undo.push(remove);
  writeFileSync(join(path, "file"), "");
  await expect(open(join(path, "file", "data"))).rejects.toThrow(
    /^cannot make the data folder .*file\/data: .*ENOTDIR/,
  );
});
