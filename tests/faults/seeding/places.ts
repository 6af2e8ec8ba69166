import type postgres from "postgres";
import { type Database, openDatabase } from "../../../src/database.ts";
import { freshDatabase, freshFolder } from "../../database-harness.ts";

/** A database that processes come and go at. */
export interface Place {
  /** As the service is told of it. */
  settings: Record<string, string>;
  /** Looks at it while no seeder has it. */
  look<Answer>(at: (database: Database) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/** Makes a database with all tables and no rows. */
export async function freshPlace(engine: Database["engine"]): Promise<Place> {
  if (engine === "embedded") {
    const { path, remove } = await freshFolder();
    return {
      settings: { DATA_DIR: path },
      async look(at) {
        const database = await openDatabase({ dataDir: path });
        return at(database).finally(() => database.close());
      },
      close: async () => remove(),
    };
  }
  const database = await freshDatabase(engine);
  const url = urlOf(database.sql);
  return {
    settings: { DATABASE_URL: url },
    look: (at) => at(database),
    close: () => database.close(),
  };
}

function urlOf({ options }: postgres.Sql): string {
  const [host] = options.host;
  const [port] = options.port;
  const password = typeof options.pass === "string" ? `:${options.pass}` : "";
  return `postgres://${options.user}${password}@${host}:${port}/${options.database}`;
}
