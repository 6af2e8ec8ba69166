import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** A seeder in a process of its own. */
export interface Seeder {
  child: ChildProcess;
  /** All that it has said. */
  said(): string;
  /** Waits until it has said so; rejects when it ends before. */
  until(words: string): Promise<void>;
  /** How it ended: its status, or null where it was killed. */
  ended: Promise<number | null>;
}

const root = join(import.meta.dirname, "..", "..", "..");

/** Runs a script of this project, built or not, with these settings; by another command where one is given. */
export function run(
  script: string,
  args: string[],
  settings: Record<string, string>,
  by: string[] = [],
): Seeder {
  const loader = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  const [command = "", ...rest] = [...by, process.execPath, ...loader, script, ...args];
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (bytes) => {
    said += bytes;
  });
  child.stderr.on("data", (bytes) => {
    said += bytes;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const until = async (words: string) => {
    let over = false;
    void ended.then(() => {
      over = true;
    });
    while (!said.includes(words)) {
      if (over) throw new Error(`it ended before it said "${words}":\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { child, said: () => said, until, ended };
}

/** Runs the seeder of these tests. */
export const runSeeder = (
  settings: Record<string, string>,
  namesFolder: string,
  paths: string[],
  by: string[] = [],
) => run(join(import.meta.dirname, "seeder.ts"), [namesFolder, ...paths], settings, by);

/** Runs `npm run seed`. */
export const runSeed = (settings: Record<string, string>, ...args: string[]) =>
  run(join(root, "dist", "seed.js"), args, settings);
