import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/** Installs what the benchmarks need beside the service, where that is missing or out of date. */
export async function install(): Promise<void> {
  const changed = (path: string) =>
    statSync(join(import.meta.dirname, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // npm writes this file last.
  if (changed("node_modules/.package-lock.json") >= changed("package-lock.json")) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
}
