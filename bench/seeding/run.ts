import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";

/** Resident memory of a process at a moment. */
export interface Sample {
  seconds: number;
  megabytes: number;
}

export interface SeederRun {
  seconds: number;
  /** Of the process and its threads, on all cores. */
  cpuSeconds: number;
  memory: Sample[];
}

/** How often memory is looked at, in milliseconds. */
const interval = 200;

/** Runs the seeder as `npm run seed` does, from start to exit. Throws where it fails. */
export async function runSeeder(url: string, texts: string): Promise<SeederRun> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, ["--import", "tsx", "seed/index.ts", texts], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (words) => (said += words));
  child.stderr.on("data", (words) => (said += words));
  const memory: Sample[] = [];
  let cpuSeconds = 0;
  const timer = setInterval(async () => {
    try {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
      if (kilobytes > 0) memory.push({ seconds: seconds(), megabytes: kilobytes / 1024 });
      const stat = await readFile(join("/proc", String(child.pid), "stat"), "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It has just ended, or this is no Linux: then nothing is known of its memory.
    }
  }, interval);
  const status = await new Promise<number | null>((ended, failed) => {
    child.once("error", failed);
    child.once("close", ended);
  });
  clearInterval(timer);
  if (status !== 0)
    throw new Error(`the seeder ended with status ${status}:\n${said.slice(-2000)}`);
  return { seconds: seconds(), cpuSeconds, memory };
}
