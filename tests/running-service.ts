import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const server = join(root, "dist/server.js");

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

interface Spawned {
  child: ChildProcess;
  ended: Promise<Ending>;
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

/**
 * Starts it by `npm start`, asks npm alone to end once it answers, and waits until nobody holds its output any more,
 * which is when the service itself has ended. Answers all that was said.
 */
export async function endByNpm(settings: Record<string, string>): Promise<string> {
  const { child, ended } = spawned("npm", ["start"], settings);
  child.stdout?.on("data", (words) => {
    if (String(words).includes("answers on")) child.kill("SIGTERM");
  });
  return (await ended).said;
}

/** Starts the service with settings that it should refuse, and waits for its end. */
export async function endOfService(
  settings: Record<string, string>,
  options: string[] = [],
): Promise<Ending> {
  return spawnService(settings, options).ended;
}

function spawnService(settings: Record<string, string>, options: string[] = []): Spawned {
  return spawned(process.execPath, [server, ...options], settings);
}

function spawned(program: string, words: string[], settings: Record<string, string>): Spawned {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(program, words, {
    cwd: root,
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
