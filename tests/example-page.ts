import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A page that was built and is served. */
export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

const folderOf = (example: string) => join(import.meta.dirname, "../examples", example);
const viteOf = (example: string) => join(folderOf(example), "node_modules/vite/bin/vite.js");

/** Whether `npm ci` was run in the example's folder. */
export function installed(example: string): boolean {
  return existsSync(viteOf(example));
}

/** Builds an example with these settings, and serves it on a port of its own. Throws what Vite said where it fails. */
export async function examplePage(
  example: string,
  settings: Record<string, string>,
): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), "hearsay-example-"));
  // Vitest's own NODE_ENV would build the page as for a test.
  const { NODE_ENV: _, ...inherited } = process.env;
  const options = { cwd: folderOf(example), env: { ...inherited, ...settings, NO_COLOR: "1" } };
  const vite = [viteOf(example)];
  const shared = ["--outDir", outDir, "--emptyOutDir"];
  await promisify(execFile)(process.execPath, [...vite, "build", ...shared], options);
  const child = spawn(
    process.execPath,
    [...vite, "preview", "--outDir", outDir, "--host", "localhost", "--port", "0"],
    { ...options, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(child, "close");
  let said = "";
  const url = await new Promise<string>((answers, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (words) => {
        said += words;
        const [, found] = /(http:\/\/localhost:\d+\/)/.exec(said) ?? [];
        if (found) answers(found);
      });
    ended.then(() => failed(new Error(said)));
  });
  return {
    url,
    async close() {
      child.kill("SIGTERM");
      await ended;
      await rm(outDir, { recursive: true });
    },
  };
}
