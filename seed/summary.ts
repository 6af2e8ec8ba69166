import type { Written } from "../src/corpus/load.ts";
import { tableNames } from "../src/corpus/rows.ts";
import type { Summary, Unlisted } from "../src/corpus/seed.ts";
import { counted } from "./counted.ts";

/** How many names that nobody listed are printed. */
const namesShown = 20;

/** A run in a few lines: what became of the files, which rows were written, who is new. */
export function summaryOf({ outcomes, rows, unlisted }: Summary, checkOnly: boolean): string {
  const count = (status: string) => outcomes.filter((each) => each.status === status).length;
  const rejected = count("rejected");
  const files = checkOnly
    ? [
        ["files", "in order", "rejected"],
        [outcomes.length, outcomes.length - rejected, rejected],
      ]
    : [
        ["files", "loaded", "unchanged", "rejected"],
        [outcomes.length, count("loaded"), count("unchanged"), rejected],
      ];
  const changed = tableNames.flatMap((name) => {
    const done: Written | undefined = rows[name];
    const { inserted = 0, updated = 0, deleted = 0 } = done ?? {};
    return inserted + updated + deleted > 0 ? [[named(name), inserted, updated, deleted]] : [];
  });
  const parts = [table(files)];
  if (changed.length > 0)
    parts.push(table([["rows", "inserted", "updated", "deleted"], ...changed]));
  if (checkOnly) parts.push("Only checked: nothing was written.");
  parts.push(...newNames("actor", unlisted.actors), ...newNames("source", unlisted.sources));
  return parts.join("\n\n");
}

function newNames(kind: string, names: readonly Unlisted[]): string[] {
  if (names.length === 0) return [];
  // Those that may be misspelt come first, since they are what there is to do.
  const shown = [...names]
    .sort((a, b) => Number(!a.meant) - Number(!b.meant) || (a.name < b.name ? -1 : 1))
    .slice(0, namesShown)
    .map(({ name, meant }) => (meant ? `${name} (did you mean "${meant}"?)` : name))
    .join(", ");
  const more = names.length > namesShown ? `, and ${names.length - namesShown} more` : "";
  return [`${counted(names.length, kind)} that seed/${kind}s.yaml doesn't list: ${shown}${more}`];
}

/** `crossReferences` as `cross references`. */
const named = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function table(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => String(row[at]).length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[at] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
