import type { Database } from "../database.ts";

/** What a resolver may use: the database, to read. */
export interface Context {
  db: Database["db"];
}
