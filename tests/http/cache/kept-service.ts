import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Config } from "../../../src/config.ts";
import type { Database } from "../../../src/database.ts";
import { createDoorway } from "../../../src/http/doorway.ts";
import { createService } from "../../../src/yoga.ts";

/** A service behind a port, with what it keeps. */
export interface KeptService {
  url: string;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(parameters: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** What its metrics say by this name and labels. */
  figure(name: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts a service over a database, as src/server.ts does. */
export async function keptService(
  database: Database,
  settings: Partial<Config> = {},
): Promise<KeptService> {
  const { front, metrics } = createService(database, settings);
  const server = createDoorway(front);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    url,
    post: (body, headers) =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    get: (parameters, headers = {}) =>
      fetch(`${url}?${new URLSearchParams(parameters)}`, { headers }),
    async figure(name) {
      const lines = (await metrics.registry.metrics()).split("\n");
      const line = lines.find((each) => each.startsWith(`${name} `));
      return Number(line?.slice(name.length + 1));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
