import type { Database } from "../database.ts";
import type { Lexemes } from "./search/lexemes.ts";

/** What a resolver may use: the database, to read. */
export interface Context {
  db: Database["db"];
  /** What stands before the paths of permalinks: the service's public address, or nothing. */
  publicUrl: string;
  /** What the database's dictionary has said of words. */
  lexemes: Lexemes;
}
