import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

const script = new URL("../../../dist/server.js", import.meta.url).pathname;

export type Answered = {
  status: number;
  code?: string;
  data?: unknown;
  ms: number;
  retryAfter: string | null;
};

/** The service as a process of its own, as `npm start` runs it. */
export async function startService(settings: Record<string, string>) {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit").then(([code]) => ({
    code: code as number | null,
    at: Date.now(),
  }));
  const log: string[] = [];
  const address = new Promise<string>((found, failed) => {
    createInterface({ input: child.stderr }).on("line", (line) => log.push(line));
    createInterface({ input: child.stdout }).on("line", (line) => {
      log.push(line);
      const [, url] = /answers on (http:\S+)\/graphql/.exec(line) ?? [];
      if (url) found(url.replace("localhost", "127.0.0.1"));
    });
    void ended.then(() => failed(new Error(log.join("\n"))));
  });
  address.catch(() => {});

  async function ask(query: string, init: RequestInit = {}): Promise<Answered> {
    const started = performance.now();
    const response = await fetch(`${await address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      ...init,
    }).catch((error) => {
      throw new Error(`${error.cause ?? error}; the log: ${log.slice(-8).join("\n")}`, {
        cause: error,
      });
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    const ms = performance.now() - started;
    const code = errors?.[0]?.extensions.code;
    return {
      status: response.status,
      data,
      ms,
      retryAfter: response.headers.get("retry-after"),
      ...(code && { code }),
    };
  }

  async function get(path: string) {
    const started = performance.now();
    const response = await fetch((await address) + path);
    return {
      status: response.status,
      text: await response.text(),
      ms: performance.now() - started,
    };
  }

  return {
    address,
    ask,
    get,
    log,
    ended,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Resolves with the milliseconds until it is ready; throws after so many. */
    async ready(within = 30_000): Promise<number> {
      const started = Date.now();
      while (Date.now() - started < within) {
        if ((await get("/health/ready")).status === 200) return Date.now() - started;
        await sleep(50);
      }
      throw new Error(`not ready within ${within} ms: ${log.slice(-5).join("\n")}`);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
