import { aliasedTable, aliasedTableSQL, type SQL, type Table } from "drizzle-orm";
import type { Row } from "../in-sql.ts";

/** Names for the tables of a statement, so that none is read as another. */
export class Aliases {
  #count = 0;

  constructor(readonly opening = "t") {}

  next(): string {
    this.#count++;
    return `${this.opening}${this.#count}`;
  }

  /** A table under a name of its own: its columns there, and what to select from. */
  of(table: Table, alias = this.next()): { row: Row; from: SQL } {
    const aliased = aliasedTable(table, alias);
    return { row: aliased as unknown as Row, from: aliasedTableSQL(aliased) };
  }
}
