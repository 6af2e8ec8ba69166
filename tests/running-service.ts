import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const server = join(import.meta.dirname, "../dist/server.js");

/** The service as a process of its own, started as `npm start` does. */
export interface RunningService {
  /** Where it says that it answers. */
  url: string;
  /** Asks it to end, and waits for that. */
  stop(): Promise<void>;
  /** The same, where whoever reads its log ends at that moment too. */
  stopUnheard(): Promise<void>;
}

/** How a service that didn't start has ended. */
export interface Ending {
  code: number | null;
  /** What it said, on both streams. */
  said: string;
}

/** Starts the service with these settings and no others. Throws what it said where it ends instead. */
export async function startService(settings: Record<string, string>): Promise<RunningService> {
  const { child, ended } = spawnService(settings);
  const url = await new Promise<string>((answers, failed) => {
    let said = "";
    child.stdout?.on("data", (words) => {
      said += words;
      const [, found] = /answers on (http:[^\s"]+)["\n]/.exec(said) ?? [];
      if (found) answers(found);
    });
    ended.then((ending) => failed(new Error(ending.said)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
    async stopUnheard() {
      child.kill("SIGTERM");
      child.stdout?.destroy();
      await ended;
    },
  };
}

/** Starts the service with settings that it should refuse, and waits for its end. */
export async function endOfService(
  settings: Record<string, string>,
  options: string[] = [],
): Promise<Ending> {
  return spawnService(settings, options).ended;
}

function spawnService(
  settings: Record<string, string>,
  options: string[] = [],
): {
  child: ChildProcess;
  ended: Promise<Ending>;
} {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [server, ...options], {
    env: { PATH, HOME, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (words) => {
      said += words;
    });
  return { child, ended: once(child, "close").then(([code]) => ({ code, said })) };
}
