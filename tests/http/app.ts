import type { Sql } from "postgres";
import type { Config } from "../../src/config.ts";
import { createService } from "../../src/yoga.ts";
import type { Answer } from "../harness.ts";

/** A service whose database answers nothing: whoever comes as far as SQL is given this error. */
export function appWithoutDatabase(
  settings: Partial<Config> = {},
  failure: unknown = new Error("secret: a statement was sent"),
) {
  const sent: string[] = [];
  const sql = {
    options: { parsers: {}, serializers: {} },
    unsafe(text: string) {
      sent.push(text);
      const query = Promise.reject(failure);
      const itself = () => query;
      return Object.assign(query, { values: itself, raw: itself, forEach: itself, cancel() {} });
    },
  } as unknown as Sql;
  const { app, front } = createService({ sql }, settings);

  async function send(init: RequestInit & { path?: string } = {}) {
    const { path = "/graphql", ...rest } = init;
    const response = await app.fetch(`http://localhost${path}`, { method: "POST", ...rest });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  }

  async function ask(query: string, variables?: unknown) {
    const { text, ...rest } = await send({
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { ...rest, ...(JSON.parse(text) as Answer) };
  }

  return { app, front, send, ask, sent };
}
