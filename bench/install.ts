import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/** Installs what the benchmarks in a folder need beside the service, where that is missing or out of date. */
export function install(folder = import.meta.dirname): void {
  const changed = (path: string) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // npm writes this file last.
  if (changed("node_modules/.package-lock.json") >= changed("package-lock.json")) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
  });
}
