import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import type { Config } from "../config.ts";
import type { RevisionWatch } from "../database/revision-watch.ts";
import { isAddressed, refuseAddress, withoutOrigin } from "./address.ts";
import { type App, askApp, type Outcome } from "./ask-app.ts";
import { Answer, type Variant } from "./cache/answer.ts";
import type { AnswerCache } from "./cache/answer-cache.ts";
import { encodingFor } from "./cache/encodings.ts";
import { Exchange, isQuestion } from "./cache/exchange.ts";
import { HitLog } from "./cache/hit-log.ts";
import { Reply } from "./cache/reply.ts";
import { bytesOf } from "./doorway.ts";
import type { Logger } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { type Parameters, parametersOfAddress, parametersOfBody } from "./parameters.ts";
import type { PersistedOperations } from "./persisted-operations.ts";
import { requestId } from "./request-record.ts";
import { corsHeaders } from "./use-cors.ts";

interface Surroundings {
  config: Config;
  persisted: PersistedOperations;
  /** Null where no answers are kept. */
  cache: AnswerCache | null;
  watch: RevisionWatch;
  metrics: Metrics;
  log: Logger;
}

/** Takes requests before Yoga does. */
export interface Front {
  take: RequestListener;
  /** Answers what came over a connection, where these very bytes have been answered before; null where none are kept. */
  answerAgain: ((message: string, socket: Socket, keepAlive: number) => boolean) | null;
}

/**
 * Stands before Yoga: gives out answers that are kept, compresses those that aren't, and keeps whole ones for as long
 * as the corpus is what they were read from. All but plain questions goes straight on.
 */
export function createFront(app: App, surroundings: Surroundings): Front {
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
    const { origin, "x-request-id": given } = headers;
    const id = requestId(given as string | undefined);
    const cors = origin === undefined ? [] : corsFor(origin).flat();
    const known = id === given ? id : null;
    const status = send(exchange, answer, cors, id, (...sent) => {
      const message = bytesOf(exchange.request);
      // Who was shown a newer one than this service has seen is answered once that was looked for, each time.
      if (message === undefined || exchange.shown > (answer.revision ?? 0)) return;
      cache?.know(message, exchange.key, answer, new Reply(method, ...sent, known));
    });
    note(method, status, id, exchange.started);
  }

  /** Answers a message that was answered before, by its bytes. */
  function answerAgain(message: string, socket: Socket, keepAlive: number): boolean {
    const started = performance.now();
    const { current } = watch;
    const reply = current === undefined ? undefined : cache?.byMessage(message, current);
    if (!reply) return false;
    const id = reply.id ?? requestId(undefined);
    reply.sendTo(socket, id, keepAlive);
    note(reply.method, reply.status, id, started);
    return true;
  }

  /** Counts and logs an answer that was kept. */
  function note(method: string, status: 200 | 304, id: string, started: number): void {
    if (status === 304) (cache as AnswerCache).notModified++;
    else (cache as AnswerCache).hits++;
    metrics.duration.observe((performance.now() - started) / 1000);
    hitLog.note(method, status, id, started);
  }

  /** Sends an answer in the encoding that the client takes, or says that it holds it already. */
  function send(
    exchange: Exchange,
    answer: Answer,
    own: readonly string[],
    id?: string,
    /** Told what was sent but for the id, where the encoding was at hand. */
    sent?: (status: 200 | 304, headers: string[], body: Buffer | null) => void,
  ): 200 | 304 {
    const { headers, method } = exchange.request;
    const held = method === "GET" ? headers["if-none-match"] : undefined;
    const status = held !== undefined && answer.matches(held) ? 304 : 200;
    const shared = ["Vary", "Accept, Accept-Encoding", ...own];
    if (method === "GET" && answer.revision !== null) shared.push("Cache-Control", keepGets);
    const write = (variant: Variant) => {
      const { response } = exchange;
      const [told, body] =
        status === 304 ? [variant.validators, null] : [variant.headers, variant.body];
      const all = [...told, ...shared];
      response.writeHead(status, id === undefined ? all : [...all, "X-Request-Id", id]).end(body);
      return [status, all, body] as const;
    };
    const variant = answer.in(encodingFor(headers["accept-encoding"] as string | undefined));
    if ("body" in variant) {
      const all = write(variant);
      sent?.(...all);
    } else void variant.then(write, () => write(answer.in(null) as Variant));
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
      const outcome = await askApp(app, exchange, read, revision);
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
    const outcome = await askApp(app, exchange, read, before);
    const after = outcome.revision ?? (outcome.whole ? await look() : null);
    const answer = pass(exchange, outcome, after);
    // Revisions only grow: if it still is what it was before, all that was read in between was of it.
    if (!answer || (outcome.revision === undefined && after !== before)) return undefined;
    cache?.keep(question, exchange.key, answer);
    return answer;
  }

  /** Sends what Yoga answered, as of a revision where that is known; errors as they are, never to be kept. */
  function pass(
    exchange: Exchange,
    { status, headers, contentType, text, whole }: Outcome,
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

  const take: RequestListener = (request, response) => {
    withoutOrigin(request);
    if (!isAddressed(request)) {
      const id = refuseAddress(request, response);
      const { method } = request;
      return log.info({ id, method, status: 400, errors: ["BAD_REQUEST"] }, "request");
    }
    if (!isQuestion(request, config.MAX_BODY_BYTES)) return void app(request, response);
    if (request.method === "GET") return begin(new Exchange(request, response, null));
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      begin(new Exchange(request, response, body));
    });
  };

  return { take, answerAgain: cache && answerAgain };
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
