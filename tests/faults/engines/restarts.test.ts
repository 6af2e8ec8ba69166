import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scaled } from "../scale.ts";
import { runSeed } from "../seeding/processes.ts";
import { startService } from "./running-service.ts";
import { programs, ThrowAwayPostgres } from "./throw-away-postgres.ts";

const query = "{ corpus { issues claims } claims { totalCount facets { acts { count } } } }";
const times = scaled(1, 3, 10);

describe.runIf(programs)("servers that are stopped and started under load", () => {
  let primary: ThrowAwayPostgres;
  let replica: ThrowAwayPostgres;
  let service: Awaited<ReturnType<typeof startService>>;
  let right: unknown;

  beforeAll(async () => {
    primary = await ThrowAwayPostgres.make();
    await primary.start();
    expect(await runSeed({ DATABASE_URL: primary.url }).ended).toBe(0);
    replica = await primary.replica();
    await replica.start();
    service = await startService({
      DATABASE_URL: primary.url,
      DATABASE_REPLICA_URLS: replica.url,
      DATABASE_CONNECTIONS: "4",
      RESPONSE_CACHE_BYTES: "0",
    });
    await service.ready();
    right = (await service.ask(query)).data;
  }, 120_000);
  afterAll(async () => {
    await service?.kill();
    await replica?.remove();
    await primary?.remove();
  });

  /** Asks all the while; answers the refusals, when a wrong answer hasn't ended it. */
  async function refusalsDuring(restarts: () => Promise<void>) {
    const refusals: [number, string | undefined][] = [];
    let going = true;
    const clients = Array.from({ length: 6 }, async () => {
      while (going) {
        const { status, code, data } = await service.ask(query);
        if (status === 200) expect(data).toEqual(right);
        else {
          refusals.push([status, code]);
          await sleep(20);
        }
      }
    });
    await restarts();
    going = false;
    await Promise.all(clients);
    return refusals;
  }

  test(`fault 69: the primary, ${times} times: no wrong answer, and ready within 5 s of its return`, {
    timeout: 60_000 + times * 15_000,
  }, async () => {
    const slow: number[] = [];
    const refusals = await refusalsDuring(async () => {
      for (let time = 0; time < times; time++) {
        await primary.stop(time % 2 ? "SIGQUIT" : "SIGINT");
        await sleep(300);
        await primary.start();
        const ms = await service.ready(20_000);
        if (ms >= 5000) slow.push(ms);
        await sleep(300);
      }
    });
    expect(slow).toEqual([]);
    for (const refusal of refusals) expect(refusal).toEqual([503, "UNAVAILABLE"]);
    expect((await service.ask(query)).data).toEqual(right);
  });

  test(`fault 69: the replica, ${times} times: every question is answered`, {
    timeout: 60_000 + times * 15_000,
  }, async () => {
    const refusals = await refusalsDuring(async () => {
      for (let time = 0; time < times; time++) {
        await replica.stop(time % 2 ? "SIGQUIT" : "SIGINT");
        await sleep(300);
        await replica.start();
        await sleep(600);
      }
    });
    expect(refusals).toEqual([]);
  });
});
