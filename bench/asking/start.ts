import { type ChildProcess, spawn } from "node:child_process";
import { endsWithUs } from "../ends-with-us.ts";
import { root } from "../paths.ts";

/** A process that answers at an address. */
export interface Started {
  url: string;
  pid: number;
  /** What it said last, such as why it failed. */
  said(): string;
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
  endsWithUs(child);
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const said = listenTo(child);
  const url = await addressOf(child, ended, said);
  return {
    url,
    pid: child.pid ?? 0,
    said,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** What a process says, its last 4,000 letters: it tells of every request. */
function listenTo({ stdout, stderr }: ChildProcess): () => string {
  let said = "";
  const listen = (words: Buffer) => {
    said = (said + words).slice(-4000);
  };
  stdout?.on("data", listen);
  stderr?.on("data", listen);
  return () => said;
}

function addressOf(
  { stdout, stderr }: ChildProcess,
  ended: Promise<void>,
  said: () => string,
): Promise<string> {
  return new Promise((answers, failed) => {
    const look = () => {
      const [, found] = /answers on (http:[^\s"]+)["\n]/.exec(said()) ?? [];
      if (!found) return;
      for (const stream of [stdout, stderr]) stream?.off("data", look);
      answers(found);
    };
    for (const stream of [stdout, stderr]) stream?.on("data", look);
    void ended.then(() => failed(new Error(`the server ended: ${said()}`)));
  });
}
