import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "schema", "migrations");

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test("the migrations make the tables as schema/ has them: after a change run `npm run generate`", async () => {
  const copy = mkdtempSync(join(tmpdir(), "hearsay-generate-"));
  try {
    for (const name of ["schema", "drizzle.config.ts", "package.json", "tsconfig.json"])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const kit = join(root, "node_modules", "drizzle-kit", "bin.cjs");
    await promisify(execFile)(process.execPath, [kit, "generate"], { cwd: copy });
    expect(foldersIn(join(copy, "schema", "migrations"))).toEqual(foldersIn(folder));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}, 60_000);

test("a migration that has landed is never edited: databases that ran it would not run it again", () => {
  const recorded = readFileSync(join(import.meta.dirname, "landed-migrations.txt"), "utf8");
  const now = foldersIn(folder).map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"));
    return `${createHash("sha256").update(sql).digest("hex")}  ${name}\n`;
  });
  // A new migration is landed by adding its line, as it is shown here, to the end of the list.
  expect(now.join("")).toBe(recorded);
});
