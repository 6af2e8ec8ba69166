import type { IncomingMessage, ServerResponse } from "node:http";
import type { Exchange } from "./cache/exchange.ts";
import type { Parameters } from "./parameters.ts";
import { recordOf } from "./request-record.ts";

/** What Yoga is, as far as questions are handed on to it. */
export interface App {
  (request: IncomingMessage, response: ServerResponse): unknown;
  fetchAPI: { Request: typeof Request };
  handleRequest(request: Request, context: never): Response | Promise<Response>;
}

const streams = /event-stream/;
/** Parts are for what comes in parts; here an answer is whole. */
const parts = /multipart\/mixed[^,]*/g;

/** What Yoga answered. */
export interface Outcome {
  status: number;
  /** Those that don't tell of the body, names and values in turn. */
  headers: string[];
  contentType: string;
  text: Buffer;
  /** Whether it has no error. */
  whole: boolean;
  /** The revision that all it read was of, where that is known. */
  revision: number | undefined;
}

/** Has Yoga answer; ends what it does when the client leaves. */
export async function askApp(
  app: App,
  { request, response, started }: Exchange,
  read: () => Parameters,
  before: number | null,
): Promise<Outcome> {
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableEnded) leaving.abort();
  });
  const headers = request.headers as Record<string, string>;
  const { accept = "" } = headers;
  const asked = new app.fetchAPI.Request(`http://localhost${request.url}`, {
    method: request.method as string,
    headers: accept.includes("multipart")
      ? { ...headers, accept: accept.replace(parts, "application/json") }
      : headers,
    signal: leaving.signal,
  });
  const record = recordOf(asked);
  record.parameters = read;
  record.started = started;
  record.before = before;
  // In a stream of events the body is one part of many.
  record.takesBytes = !streams.test(accept);
  const result = await app.handleRequest(asked, { req: request, res: response } as never);
  const contentType = result.headers.get("content-type") ?? "";
  return {
    status: result.status,
    headers: othersOf(result.headers),
    contentType,
    text: record.bytes ?? Buffer.from(await result.text()),
    whole: result.status === 200 && record.codes.size === 0 && contentType.includes("json"),
    revision: record.revision,
  };
}

/** Headers that don't tell of the body, names and values in turn. */
function othersOf(headers: Headers): string[] {
  const others: string[] = [];
  headers.forEach((value, name) => {
    if (!/^content-(type|length)$/i.test(name)) others.push(name, value);
  });
  return others;
}
