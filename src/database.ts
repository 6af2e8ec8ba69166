import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import { relations } from "../schema/relations.ts";
import { connectToEngine, connectToServer } from "./database/client.ts";
import { type Embedded, openEmbedded } from "./database/embedded.ts";
import { DatabaseError, reasonOf } from "./database/error.ts";
import { migrateTables } from "./database/migrate.ts";

export { DatabaseError } from "./database/error.ts";

/** An open database: a Postgres server's, or the embedded engine's. */
export type Database = {
  engine: "server" | "embedded";
  db: PostgresJsDatabase<typeof relations>;
  sql: Sql;
  /** Connections to servers that follow this one. */
  replicas: readonly Sql[];
  /** Brings the tables up to date; throws DatabaseError where the server cannot be reached or a migration fails. */
  migrate(): Promise<void>;
  /** Breaks off whatever the embedded engine does, which knows no timeout; there only where it runs in this process. */
  restart?(): Promise<void>;
  /** Ends the connections, queries under way after two seconds, and the embedded engine. */
  close(): Promise<void>;
};

export type DatabaseOptions = {
  /** A Postgres server's; without one the embedded engine is opened. */
  url?: string;
  /** Streaming replicas of that server, to read from. */
  replicaUrls?: readonly string[];
  /** Where the embedded engine keeps its tables. */
  dataDir: string;
  /** Use the embedded engine of another process where one has the folder open. */
  share?: boolean;
  maxConnections?: number;
  /** Milliseconds after which a server ends a statement; for readers, not for migrations or seeding. */
  statementTimeout?: number;
};

/**
 * Opens the database. A server is not spoken to before the first query, so that a service can start before it;
 * throws DatabaseError where the embedded engine's folder is in use or is not one of its own.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined) {
    const { maxConnections, statementTimeout, replicaUrls = [] } = options;
    const connect = (url: string) => connectToServer(url, maxConnections, statementTimeout);
    return assemble("server", connect(options.url), replicaUrls.map(connect));
  }
  const embedded = await openEmbedded(options.dataDir, options.share ?? false);
  const sql = connectToEngine(embedded.connect, options.maxConnections);
  return assemble("embedded", sql, [], embedded);
}

function assemble(
  engine: Database["engine"],
  sql: Sql,
  replicas: readonly Sql[],
  embedded?: Embedded,
): Database {
  const db = drizzle({ client: sql, relations });
  const { host, port, database } = sql.options;
  const place =
    engine === "server" ? `Postgres at ${host}:${port}/${database}` : "the embedded engine";
  return {
    engine,
    db,
    sql,
    replicas,
    ...(embedded?.restart && { restart: embedded.restart }),
    async migrate() {
      await sql`select 1`.catch((error) => {
        throw new DatabaseError(`cannot reach ${place}: ${reasonOf(error)}`, { cause: error });
      });
      await migrateTables(db).catch((error) => {
        const cause = error.cause ?? error;
        throw new DatabaseError(`cannot migrate ${place}: ${reasonOf(cause)}`, { cause });
      });
    },
    async close() {
      // Without a bound, end() waits for ever for a connection that is lost (https://github.com/porsager/postgres/issues/1097).
      await Promise.all([sql, ...replicas].map((each) => each.end({ timeout: 2 })));
      await embedded?.close();
    },
  };
}
