import { Agent } from "node:http";
import { processorSeconds } from "../processor.ts";
import { byAutocannon } from "./autocannon.ts";
import { type Sent, send } from "./send.ts";
import type { Asked, Service } from "./service.ts";
import { byWrk, hasWrk } from "./wrk.ts";

/** What a number of clients saw who asked as fast as they were answered. */
export interface Load {
  /** Questions answered a second. */
  rate: number;
  /** Milliseconds that half of the answers took at most, and 99 in a hundred. */
  median: number;
  slowest: number;
  /** Milliseconds of the service's processor time for each. */
  processor: number;
  /** Questions that were refused or not answered in time, of all that were asked. */
  refused: number;
  /** All that were asked. */
  asked: number;
}

/** A service, and what it is asked. */
export interface Asking {
  service: Service;
  asked: readonly Asked[];
}

/**
 * Asks services in turn, each one question after another, for so many seconds each, over one connection, timed here to
 * the microsecond: what else the machine is at befalls them all alike.
 */
export async function askInTurn(all: readonly Asking[], seconds: number): Promise<Load[]> {
  const runs = await Promise.all(
    all.map(async ({ service, asked }) => ({
      service,
      asked,
      times: [] as number[],
      processor: (await processorSeconds(service.pid)) ?? Number.NaN,
    })),
  );
  const longest = Math.max(...all.map(({ asked }) => asked.length));
  const until = performance.now() + seconds * 1000 * all.length;
  for (let turn = 0; performance.now() < until || turn < longest; turn++)
    for (const { service, asked, times } of runs)
      times.push(await service.time(asked[turn % asked.length] as Asked));
  return Promise.all(
    runs.map(async ({ service, times, processor }) => {
      const spent = ((await processorSeconds(service.pid)) ?? Number.NaN) - processor;
      const rate = times.length / (times.reduce((sum, time) => sum + time, 0) / 1000);
      times.sort((a, b) => a - b);
      const at = (part: number) => times[Math.floor(part * (times.length - 1))] ?? Number.NaN;
      return {
        rate,
        median: at(0.5),
        slowest: at(0.99),
        processor: (spent / times.length) * 1000,
        refused: 0,
        asked: times.length,
      };
    }),
  );
}

/** Asks each once, in turn, in the very bytes. */
export async function askOnce({ url }: Pick<Service, "url">, requests: Sent[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const each of requests) await send(agent, url, each);
  agent.destroy();
}

/** For how many seconds a client waits for an answer: where many wait for slow ones, longer than for all of a load. */
const patience = 60;

/** What came of many requests: how many were sent and answered well, in which time. */
export interface Fired {
  asked: number;
  answered: number;
  seconds: number;
  /** Milliseconds that half of the answers took at most, and 99 in a hundred. */
  median: number;
  slowest: number;
}

/** Has many clients ask a service for some seconds; one that waits for an answer waits up to `patience` seconds. */
export type Fire = (
  url: string,
  requests: readonly Sent[],
  connections: number,
  seconds: number,
  patience: number,
) => Promise<Fired>;

const fire: Fire = hasWrk() ? byWrk : byAutocannon;
/** Who asks: a client takes of the machine what the services then lack, so that it belongs to the figures. */
export const asker = hasWrk() ? "wrk" : "autocannon";

/** Has many clients ask at once, each from another of the requests on. What was refused counts for no rate. */
export async function askTogether(
  { url, pid }: Pick<Service, "url" | "pid">,
  requests: readonly Sent[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const processor = (await processorSeconds(pid)) ?? Number.NaN;
  const fired = await fire(url, requests, connections, seconds, patience);
  const { asked, answered, median, slowest } = fired;
  const spent = ((await processorSeconds(pid)) ?? Number.NaN) - processor;
  return {
    rate: answered / fired.seconds,
    median,
    slowest,
    processor: (spent / asked) * 1000,
    refused: asked - answered,
    asked,
  };
}
