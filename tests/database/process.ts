import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process that has opened a database, and the lines it says. */
export type Other = {
  pid: number;
  /** The next line it says; null when it has ended. */
  line(): Promise<string | null>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  close(): Promise<void>;
};

/** Starts child.ts as a process of its own. */
export function startOther(dataDir: string, mode: "own" | "share", ...statements: string[]): Other {
  const script = new URL("./child.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir, mode, ...statements], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, "exit");
  return {
    pid: child.pid ?? 0,
    line: async () => (await lines.next()).value ?? null,
    kill: (signal = "SIGKILL") => end(child, ended, () => child.kill(signal)),
    close: () => end(child, ended, () => child.stdin.end("close\n")),
  };
}

async function end(child: ChildProcess, ended: Promise<unknown>, how: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  how();
  await ended;
}
