import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Config } from "../config.ts";
import type { RevisionWatch } from "../database/revision-watch.ts";
import { Answer, type Variant } from "./cache/answer.ts";
import type { AnswerCache } from "./cache/answer-cache.ts";
import { encodingFor } from "./cache/encodings.ts";
import { Exchange, isQuestion } from "./cache/exchange.ts";
import { HitLog } from "./cache/hit-log.ts";
import type { Logger } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { type Parameters, parametersOfAddress, parametersOfBody } from "./parameters.ts";
import type { PersistedOperations } from "./persisted-operations.ts";
import { recordOf, requestId } from "./request-record.ts";
import { corsHeaders } from "./use-cors.ts";

/** What Yoga is, as far as questions are handed on to it. */
interface App {
  (request: IncomingMessage, response: ServerResponse): unknown;
  fetchAPI: { Request: typeof Request };
  handleRequest(request: Request, context: never): Response | Promise<Response>;
}

const streams = /event-stream/;
/** Parts are for what comes in parts; here an answer is whole. */
const parts = /multipart\/mixed[^,]*/g;

interface Surroundings {
  config: Config;
  persisted: PersistedOperations;
  /** Null where no answers are kept. */
  cache: AnswerCache | null;
  watch: RevisionWatch;
  metrics: Metrics;
  log: Logger;
}

/**
 * Stands before Yoga: gives out answers that are kept, compresses those that aren't, and keeps whole ones for as long
 * as the corpus is what they were read from. All but plain questions goes straight on.
 */
export function createFront(app: App, surroundings: Surroundings): RequestListener {
  const { config, persisted, cache, watch, metrics, log } = surroundings;
  const corsFor = corsHeaders(config);
  const hitLog = new HitLog(log);
  /** Answers that are being read, by revision and question; none where one is not whole. */
  const underWay = new Map<string, Promise<Answer | undefined>>();
  // For a word of the revision; without it nothing that is kept can be given out.
  const patience = Math.min(1000, config.REQUEST_TIMEOUT / 2);
  const keepGets =
    config.CDN_MAX_AGE > 0
      ? `public, max-age=0, s-maxage=${config.CDN_MAX_AGE}`
      : "public, no-cache";

  function begin(exchange: Exchange): void {
    const revision = cache ? watch.current : undefined;
    if (cache && revision !== undefined && exchange.shown <= revision) {
      const found = cache.byRequest(exchange.key, revision);
      if (found) {
        giveOut(exchange, found);
        return;
      }
    }
    ask(exchange).catch((error) => {
      log.error({ err: error }, "unexpected error");
      exchange.response.destroy();
    });
  }

  /** Sends an answer that was kept. */
  function giveOut(exchange: Exchange, answer: Answer): void {
    const { headers, method = "" } = exchange.request;
    const id = requestId(headers["x-request-id"] as string | undefined);
    const own = ["X-Request-Id", id];
    if (headers.origin !== undefined) own.push(...corsFor(headers.origin).flat());
    const status = send(exchange, answer, own);
    if (status === 304) (cache as AnswerCache).notModified++;
    else (cache as AnswerCache).hits++;
    metrics.duration.observe((performance.now() - exchange.started) / 1000);
    hitLog.note(method, status, id, exchange.started);
  }

  /** Sends an answer in the encoding that the client takes, or says that it holds it already. */
  function send(exchange: Exchange, answer: Answer, own: readonly string[]): 200 | 304 {
    const { headers, method } = exchange.request;
    const held = method === "GET" ? headers["if-none-match"] : undefined;
    const status = held !== undefined && answer.matches(held) ? 304 : 200;
    const shared = ["Vary", "Accept, Accept-Encoding", ...own];
    if (method === "GET" && answer.revision !== null) shared.push("Cache-Control", keepGets);
    const write = ({ body, headers, validators }: Variant) => {
      const { response } = exchange;
      if (status === 304) response.writeHead(304, [...validators, ...shared]).end();
      else response.writeHead(200, [...headers, ...shared]).end(body);
    };
    const variant = answer.in(encodingFor(headers["accept-encoding"] as string | undefined));
    if ("body" in variant) write(variant);
    else void variant.then(write, () => write(answer.in(null) as Variant));
    return status;
  }

  /** The revision that what is kept has to be of; null where the database doesn't say. */
  function revisionFor({ shown }: Exchange): number | Promise<number | null> {
    const { current } = watch;
    return current !== undefined && shown <= current ? current : look();
  }

  /** The revision by now; null where the database doesn't say, or not soon. */
  function look(): Promise<number | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), patience);
    });
    return Promise.race([watch.look().catch(() => null), late]).finally(() => clearTimeout(timer));
  }

  async function ask(exchange: Exchange): Promise<void> {
    const { request, body, key } = exchange;
    const read = once(() =>
      body ? parametersOfBody(body, persisted) : parametersOfAddress(request.url ?? "", persisted),
    );
    const revision = await revisionFor(exchange);
    const question = cache && questionOf(exchange, read);
    if (!cache || revision === null || question === null) {
      const outcome = await askApp(exchange, read, revision);
      pass(exchange, outcome, cache && (outcome.revision ?? (outcome.whole ? await look() : null)));
      return;
    }
    const name = `${revision} ${question}`;
    // Of many who ask the same at once, one is answered and the others with it.
    const found =
      cache.byQuestion(question, key, revision) ??
      (await underWay.get(name)?.catch(() => undefined));
    if (found) return giveOut(exchange, found);
    cache.misses++;
    const keeping = keep(exchange, read, question, revision);
    underWay.set(name, keeping);
    await keeping.finally(() => underWay.delete(name));
  }

  /** Answers and keeps the answer; nothing where it was not whole, or may be of another revision than is seen by now. */
  async function keep(
    exchange: Exchange,
    read: () => Parameters,
    question: string,
    before: number,
  ): Promise<Answer | undefined> {
    const outcome = await askApp(exchange, read, before);
    const after = outcome.revision ?? (outcome.whole ? await look() : null);
    const answer = pass(exchange, outcome, after);
    // Revisions only grow: if it still is what it was before, all that was read in between was of it.
    if (!answer || (outcome.revision === undefined && after !== before)) return undefined;
    cache?.keep(question, exchange.key, answer);
    return answer;
  }

  /** Has Yoga answer. */
  async function askApp(
    { request, response, started }: Exchange,
    read: () => Parameters,
    before: number | null,
  ) {
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

  /** Sends what Yoga answered, as of a revision where that is known; errors as they are, never to be kept. */
  function pass(
    exchange: Exchange,
    { status, headers, contentType, text, whole }: Awaited<ReturnType<typeof askApp>>,
    revision: number | null,
  ): Answer | undefined {
    const { response } = exchange;
    if (response.destroyed) return undefined;
    if (whole) {
      const answer = new Answer(text, contentType, revision);
      send(exchange, answer, headers);
      return answer;
    }
    const own = ["Content-Type", contentType, "Content-Length", String(text.length)];
    if (!headers.some((name) => /^cache-control$/i.test(name)))
      own.push("Cache-Control", "no-store");
    response.writeHead(status, [...own, ...headers]).end(text);
    return undefined;
  }

  return (request, response) => {
    if (!isQuestion(request, config.MAX_BODY_BYTES)) return void app(request, response);
    if (request.method === "GET") return begin(new Exchange(request, response, null));
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      begin(new Exchange(request, response, body));
    });
  };
}

/** What is asked; null where the request is none that can be answered. */
function questionOf(exchange: Exchange, read: () => Parameters): string | null {
  try {
    return exchange.questionOf(read());
  } catch {
    return null;
  }
}

/** A function's outcome, be it an error, found once. */
function once<T>(find: () => T): () => T {
  let outcome: { value: T } | { error: unknown } | undefined;
  return () => {
    if (!outcome)
      try {
        outcome = { value: find() };
      } catch (error) {
        outcome = { error };
      }
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
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
