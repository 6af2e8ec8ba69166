import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseError, reasonOf } from "./error.ts";

/** The major version of the embedded engine. */
export const engineMajor = "18";

/** The names inside DATA_DIR: where the engine keeps its tables, and where it first makes them. */
export const tables = "postgres";
export const unfinished = "postgres.unfinished";

/** Makes DATA_DIR where it is missing; throws DatabaseError where it cannot. */
export function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DatabaseError(`cannot make the data folder ${dataDir}: ${reasonOf(error)}`);
  }
}

/** Whether the engine has tables here already; throws DatabaseError, and touches nothing, where they are not its own. */
export function holdsTables(dataDir: string): boolean {
  const folder = join(dataDir, tables);
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) throw refusal(folder, "is not a folder");
  if (readdirSync(folder).length === 0) return false;
  const version = read(join(folder, "PG_VERSION"))?.trim();
  if (version === undefined)
    throw refusal(folder, "is not a Postgres folder: it has no PG_VERSION");
  if (version !== engineMajor)
    throw refusal(folder, `is of Postgres ${version}, and the engine is ${engineMajor}`);
  if (!read(join(folder, "global", "pg_control")))
    throw refusal(folder, "is damaged: it has no global/pg_control");
  return true;
}

/** What to say of tables that cannot be opened: the way out is the same for all. */
export function refusal(folder: string, finding: string): DatabaseError {
  return new DatabaseError(
    `${folder} ${finding}. Nothing was removed from it. Move it away and start again: the corpus is seeded anew from its texts.`,
  );
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}
