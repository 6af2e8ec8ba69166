import { type ChildProcess, spawn } from "node:child_process";
import { root } from "../paths.ts";

/** A process that answers at an address. */
export interface Started {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a server by Node, and waits until it says where it answers. Throws what it said where it ends instead. */
export async function start(
  command: readonly string[],
  settings: Record<string, string>,
  node = process.execPath,
): Promise<Started> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(node, command, {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const url = await addressOf(child, ended);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function addressOf({ stdout, stderr }: ChildProcess, ended: Promise<void>): Promise<string> {
  return new Promise((answers, failed) => {
    let said = "";
    const listen = (words: Buffer) => {
      // It goes on to tell of every request, which nobody keeps.
      if (said.length > 10_000) return;
      said += words;
      const [, found] = /answers on (http:[^\s"]+)["\n]/.exec(said) ?? [];
      if (found) answers(found);
    };
    stdout?.on("data", listen);
    stderr?.on("data", listen);
    void ended.then(() => failed(new Error(`the server ended: ${said}`)));
  });
}
