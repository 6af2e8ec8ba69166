import { Agent } from "node:http";
import { posted, send } from "./send.ts";
import { type Started, start } from "./start.ts";

/** The service as a process of its own, started as `npm start` does, with its own defaults. */
export interface Service extends Started {
  name: string;
  /** Seconds from its start until it answered. */
  startSeconds: number;
  /** Asks over one connection that stays open; throws where the answer has errors. */
  ask(question: Asked): Promise<unknown>;
  /** The same, and only how many milliseconds it took until the last byte. */
  time(question: Asked): Promise<number>;
}

export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** The question cannot be asked of this schema. */
export class UnknownField extends Error {}

/** The question is over a limit of the service's. */
export class OverLimit extends Error {
  constructor(
    message: string,
    readonly value: number,
    readonly maximum: number,
  ) {
    super(message);
  }
}

/** Starts the service over a database, with its own settings but those given. */
export async function startService(
  name: string,
  databaseUrl: string,
  settings: Record<string, string> = {},
  node?: string,
): Promise<Service> {
  const started = performance.now();
  const process = await start(
    ["dist/server.js"],
    { DATABASE_URL: databaseUrl, PORT: "0", ...settings },
    node,
  );
  const { url } = process;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (question: Asked) => send(agent, url, posted(JSON.stringify(question)));
  const ask = async (question: Asked) => {
    const { status, body } = await post(question);
    const { data, errors } = JSON.parse(body);
    if (
      errors?.some(({ message }: Error) =>
        /^(Cannot query field|Unknown (type|argument))/.test(message),
      )
    )
      throw new UnknownField(errors[0].message);
    const { code, value, maximum } = errors?.[0]?.extensions ?? {};
    if (code === "LIMIT_EXCEEDED") throw new OverLimit(errors[0].message, value, maximum);
    if (status !== 200 || errors) throw new Error(`${name}: ${body.slice(0, 500)}`);
    return data;
  };
  await untilReady(ask);
  return {
    name,
    url,
    pid: process.pid,
    said: process.said,
    startSeconds: (performance.now() - started) / 1000,
    ask,
    async time(question) {
      const begun = performance.now();
      await post(question);
      return performance.now() - begun;
    },
    async stop() {
      agent.destroy();
      await process.stop();
    },
  };
}

/** It listens before its tables are known to be up to date. */
async function untilReady(ask: Service["ask"]): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask({ query: "{ corpus { revision } }", variables: {} });
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
