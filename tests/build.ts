import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds what users start, once before all tests, so that tests that start it start that. */
export function setup() {
  execFileSync(process.execPath, [join(import.meta.dirname, "..", "build.js")], {
    stdio: "inherit",
  });
}
