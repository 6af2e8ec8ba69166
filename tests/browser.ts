import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Opens a Chromium that is cut off from every network but this machine's own. Throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserOnPath() ?? "",
    // Closed to what a worker or the browser itself asks for as well, which no page's listener sees.
    args: ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost"],
  });
}

/** The path of a Chromium, or null. */
export function browserOnPath(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const programs = ["chromium", "chromium-browser", "google-chrome"];
  for (const path of folders.flatMap((folder) => programs.map((program) => join(folder, program))))
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not there; the next one may be.
    }
  return null;
}
