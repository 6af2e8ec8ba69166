import { spawn } from "node:child_process";
import type { Sql } from "postgres";
import { backendsOf } from "../backends.ts";
import { root } from "../paths.ts";
import { processorSeconds, residentMegabytes } from "../processor.ts";

/** Resident memory of a process at a moment. */
export interface Sample {
  seconds: number;
  megabytes: number;
}

export interface SeederRun {
  seconds: number;
  /** Processor time, of all threads: the seeder's, and that of Postgres on its behalf. */
  processor: { client: number; postgres: number };
  memory: Sample[];
}

/** How often memory is looked at, in milliseconds. */
const interval = 200;

/** Runs the seeder as `npm run seed` does, from start to exit. Throws where it fails. */
export async function runSeeder(url: string, sql: Sql, texts: string): Promise<SeederRun> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, ["dist/seed.js", texts], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (words) => (said += words));
  child.stderr.on("data", (words) => (said += words));
  const memory: Sample[] = [];
  const pid = child.pid ?? 0;
  let client = 0;
  const backends = new Map<number, number>();
  const timer = setInterval(async () => {
    const megabytes = await residentMegabytes(pid);
    if (megabytes !== null) memory.push({ seconds: seconds(), megabytes });
    client = (await processorSeconds(pid)) ?? client;
    for (const backend of await backendsOf(sql))
      backends.set(backend, (await processorSeconds(backend)) ?? backends.get(backend) ?? 0);
  }, interval);
  const status = await new Promise<number | null>((ended, failed) => {
    child.once("error", failed);
    child.once("close", ended);
  });
  clearInterval(timer);
  if (status !== 0)
    throw new Error(`the seeder ended with status ${status}:\n${said.slice(-2000)}`);
  const postgres = [...backends.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: seconds(), processor: { client, postgres }, memory };
}
