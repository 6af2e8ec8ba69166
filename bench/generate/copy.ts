import { once } from "node:events";
import type { Sql } from "postgres";
import { destinations } from "../../src/corpus/load/destinations.ts";
import type { IssueRows, TableName } from "../../src/corpus/rows.ts";

/** Rows of many issues, as lines of COPY's text format, a table each. */
export class Lines {
  private readonly lines = new Map<TableName, string[]>();
  private readonly seen = new Set<string>();

  /** Takes an issue's rows. Actors, sources and names that an earlier issue brought are left out. */
  add(issue: IssueRows): void {
    for (const { name, table, columns, key } of destinations) {
      const keys = columns.filter(({ column }) => key.includes(column));
      const lines = this.lines.get(name) ?? [];
      this.lines.set(name, lines);
      for (const row of issue[name] as Record<string, unknown>[]) {
        if (shared.has(name)) {
          const itself = `${table} ${keys.map(({ property }) => row[property]).join(" ")}`;
          if (this.seen.has(itself)) continue;
          this.seen.add(itself);
        }
        lines.push(lineOf(columns.map(({ property }) => row[property])));
      }
    }
  }

  /** Writes all that was taken, each table after those that it points to; answers how many rows. */
  async copy(sql: Sql): Promise<number> {
    let rows = 0;
    for (const { name, table, columns } of destinations) {
      const lines = this.lines.get(name) ?? [];
      rows += lines.length;
      if (lines.length === 0) continue;
      const named = columns.map(({ column }) => `"${column}"`).join(", ");
      const into = await sql.unsafe(`copy "${table}" (${named}) from stdin`).writable();
      const written = once(into, "finish");
      for (let at = 0; at < lines.length; at += 1000)
        if (!into.write(`${lines.slice(at, at + 1000).join("\n")}\n`)) await once(into, "drain");
      into.end();
      await written;
      lines.length = 0;
    }
    return rows;
  }
}

/** What several issues bring alike. */
const shared = new Set<TableName>(["actors", "actorNames", "sources", "sourceNames"]);

const special: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A row as COPY's text format has it, without the line's end. */
export const lineOf = (values: readonly unknown[]) => values.map(written).join("\t");

function written(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  return String(value).replace(/[\\\t\n\r]/g, (character) => special[character] as string);
}
