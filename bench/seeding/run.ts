import { spawn } from "node:child_process";
import type { Sql } from "postgres";
import { backendsOf } from "../backends.ts";
import { endsWithUs } from "../ends-with-us.ts";
import { interval, type Sample, watchMemory } from "../memory.ts";
import { root } from "../paths.ts";
import { processorSeconds } from "../processor.ts";

export interface SeederRun {
  seconds: number;
  /** Processor time, of all threads: the seeder's, and that of Postgres on its behalf. */
  processor: { client: number; postgres: number };
  memory: Sample[];
}

/** Runs the seeder as `npm run seed` does, from start to exit. Throws where it fails. */
export async function runSeeder(url: string, sql: Sql, texts: string): Promise<SeederRun> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, ["dist/seed.js", texts], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  endsWithUs(child);
  let said = "";
  child.stdout.on("data", (words) => (said += words));
  child.stderr.on("data", (words) => (said += words));
  const pid = child.pid ?? 0;
  let client = 0;
  const backends = new Map<number, number>();
  const memory = watchMemory(pid);
  const timer = setInterval(async () => {
    client = (await processorSeconds(pid)) ?? client;
    for (const backend of await backendsOf(sql))
      backends.set(backend, (await processorSeconds(backend)) ?? backends.get(backend) ?? 0);
  }, interval);
  const status = await new Promise<number | null>((ended, failed) => {
    child.once("error", failed);
    child.once("close", ended);
  });
  clearInterval(timer);
  const samples = memory.stop();
  if (status !== 0)
    throw new Error(`the seeder ended with status ${status}:\n${said.slice(-2000)}`);
  const postgres = [...backends.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: seconds(), processor: { client, postgres }, memory: samples };
}
