import { createHash, randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type Database, openDatabase } from "../src/database.ts";

type EngineName = Database["engine"];

const server = process.env.TEST_DATABASE_URL;
const migrations = join(import.meta.dirname, "..", "schema", "migrations");
const cache = join(import.meta.dirname, "..", "node_modules", ".cache", "hearsay");

/** The engines to test on: the embedded one, and a server where TEST_DATABASE_URL names one on which databases may be made. */
export const engines: EngineName[] = server ? ["embedded", "server"] : ["embedded"];

/** A database with all tables and no rows, for one test file; closing it removes it. */
export function freshDatabase(engine: EngineName): Promise<Database> {
  return engine === "embedded" ? freshEmbedded() : freshOnServer();
}

async function freshEmbedded(): Promise<Database> {
  const folder = await freshFolder();
  return closingWith(await openDatabase({ dataDir: folder.path }), async () => folder.remove());
}

/** A data folder with all tables and no rows. Making one takes seconds, so that this is a copy. */
export async function freshFolder(): Promise<{ path: string; remove(): void }> {
  const template = join(cache, `embedded-${migrationsHash()}`);
  if (!existsSync(template)) await makeTemplate(template);
  const folder = emptyFolder();
  cpSync(template, folder.path, { recursive: true });
  return folder;
}

/** An empty folder for temporary files. */
export function emptyFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "hearsay-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

async function makeTemplate(template: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "making-"));
  const database = await openDatabase({ dataDir: making });
  await database.migrate();
  await database.close();
  placeTemplate(making, template);
}

/** Two test files may make the template at once; the second one's is as good. */
function placeTemplate(making: string, template: string): void {
  try {
    renameSync(making, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
}

async function freshOnServer(): Promise<Database> {
  if (!server) throw new Error("TEST_DATABASE_URL is not set");
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const name = `hearsay_test_${randomBytes(6).toString("hex")}`;
  const template = `hearsay_template_${migrationsHash()}`;
  try {
    await makeServerTemplate(admin, server, template);
    await admin.unsafe(`create database ${name} template ${template}`);
  } finally {
    await admin.end({ timeout: 2 });
  }
  const database = await openDatabase({ url: urlOf(server, name), dataDir: "" });
  return closingWith(database, async () => {
    const last = postgres(server, { max: 1, onnotice: () => {} });
    await last.unsafe(`drop database if exists ${name} with (force)`);
    await last.end({ timeout: 2 });
  });
}

async function makeServerTemplate(admin: postgres.Sql, url: string, template: string) {
  // Held until this connection ends: nobody else makes the template at the same time, or copies a half-made one.
  await admin`select pg_advisory_lock(hashtext(${template}))`;
  const found = await admin`select from pg_database where datname = ${template} and datistemplate`;
  if (found.length > 0) return;
  await admin.unsafe(`drop database if exists ${template}`);
  await admin.unsafe(`create database ${template}`);
  const database = await openDatabase({ url: urlOf(url, template), dataDir: "" });
  await database.migrate();
  await database.close();
  await admin.unsafe(`alter database ${template} is_template true`);
}

/** The same server, another database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

function closingWith(database: Database, remove: () => Promise<void>): Database {
  return {
    ...database,
    async close() {
      await database.close();
      await remove();
    },
  };
}

function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrations).sort())
    hash.update(readFileSync(join(migrations, name, "migration.sql")));
  return hash.digest("hex").slice(0, 12);
}
