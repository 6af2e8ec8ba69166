import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { scaled } from "../scale.ts";
import { runSeed } from "../seeding/processes.ts";
import { type Answered, startService } from "./running-service.ts";
import { programs, ThrowAwayPostgres } from "./throw-away-postgres.ts";

const seconds = Number(process.env.FAULTS_SECONDS ?? scaled(5, 6, 60));
const deadline = 10_000;

/** The examples, each with the answer that lies beside it. */
const folder = join(import.meta.dirname, "../../queries");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(".graphql", ""))
  .filter((name) => !readdirSync(folder).includes(`${name}.variables.json`))
  .map((name) => ({ query: read(`${name}.graphql`), data: JSON.parse(read(`${name}.json`)).data }));

describe.runIf(programs)("more clients than connections", () => {
  let server: ThrowAwayPostgres;
  const undo: (() => unknown)[] = [];
  beforeAll(async () => {
    server = await ThrowAwayPostgres.make();
    await server.start();
    expect(await runSeed({ DATABASE_URL: server.url }).ended).toBe(0);
  }, 120_000);
  afterAll(() => server?.remove());
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  async function start(settings: Record<string, string>) {
    // Every question is to come to the database.
    const service = await startService({
      DATABASE_URL: server.url,
      RESPONSE_CACHE_BYTES: "0",
      ...settings,
    });
    undo.push(() => service.kill());
    await service.ready();
    return service;
  }

  function expectRefusal({ status, code, retryAfter, ms }: Answered) {
    expect([status, code, retryAfter]).toEqual([503, "UNAVAILABLE", "2"]);
    expect(ms).toBeLessThan(deadline);
  }

  test("fault 76: of twenty times more questions than connections few wait, the rest are told so at once", async () => {
    const service = await start({ DATABASE_CONNECTIONS: "2", MAX_WAITING: "5" });
    const release = await server.hold("begin; lock table claims in access exclusive mode;");
    undo.push(release);
    const query = "{ claims { nodes { key } } }";
    const asked = Array.from({ length: 40 }, () => service.ask(query));
    const answered: Answered[] = [];
    for (const one of asked) void one.then((answer) => answered.push(answer));
    for (let waited = 0; answered.length < 33 && waited < 100; waited++) await sleep(50);
    for (const answer of answered) expectRefusal(answer);
    await release();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 503)).toHaveLength(33);
    expect(statuses.filter((status) => status === 200)).toHaveLength(7);
  }, 60_000);

  test(`fault 76: ten times more clients than connections for ${seconds} s: right answers or 503, and memory back`, {
    timeout: 120_000 + seconds * 3000,
  }, async () => {
    const service = await start({ DATABASE_CONNECTIONS: "5", MAX_WAITING: "25" });
    const megabytes = async () => {
      const { text } = await service.get("/metrics");
      return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6;
    };
    let [right, refused, slowest] = [0, 0, 0];
    async function client(number: number, until: number) {
      for (let turn = number; Date.now() < until; turn++) {
        const { query, data } = examples[turn % examples.length] as (typeof examples)[number];
        const answer = await service.ask(query);
        slowest = Math.max(slowest, answer.ms);
        if (answer.status === 503) {
          expectRefusal(answer);
          refused++;
          await sleep(20);
        } else {
          expect([answer.status, answer.code, Math.round(answer.ms)]).toEqual([
            200,
            undefined,
            expect.any(Number),
          ]);
          expect(answer.data).toEqual(data);
          right++;
        }
      }
    }
    const crowd = (forSeconds: number) => {
      const until = Date.now() + forSeconds * 1000;
      return Promise.all(Array.from({ length: 50 }, (_, number) => client(number, until)));
    };
    // What is kept on purpose is kept after the first of them.
    await crowd(Math.min(seconds / 4, 5));
    const before = await megabytes();
    await crowd(seconds);
    const most = await megabytes();
    let after = most;
    for (let rest = 0; after > before + 50 && rest < seconds * 2; rest++) {
      await sleep(1000);
      after = await megabytes();
    }
    const figures = `${right} right, ${refused} told to come back, slowest ${Math.round(slowest)} ms; ${Math.round(before)} MB before, ${Math.round(most)} at the end, ${Math.round(after)} later`;
    console.log(figures);
    expect(right, figures).toBeGreaterThan(0);
    expect(refused, figures).toBeGreaterThan(0);
    expect(slowest, figures).toBeLessThan(deadline + 1000);
    expect(after, figures).toBeLessThan(before + 100);
  });
});
