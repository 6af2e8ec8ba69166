import { join } from "node:path";
import { type AnyRelations, sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { packageRoot } from "../package-root.ts";

// Any number does that nothing else on the server locks by; this one is "hearsay" on a telephone.
const lock = 4_327_729;

const folder = join(packageRoot, "schema", "migrations");

/**
 * Brings the tables up to date, all or nothing. Several processes may do so at once: the migrator takes no lock of
 * its own. A lock for the transaction, not the session, also holds behind a pooler, and on the embedded engine,
 * where all clients are one session and the transaction alone keeps the others waiting.
 */
export async function migrateTables<R extends AnyRelations>(
  db: PostgresJsDatabase<R>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(lock))})`);
    // To the migrator a transaction is as good as a database; only its types tell them apart.
    await migrate(tx as unknown as PostgresJsDatabase<R>, { migrationsFolder: folder });
  });
}
