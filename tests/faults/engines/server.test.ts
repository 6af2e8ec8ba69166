import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../database-harness.ts";
import { generatedIssues } from "../../fixtures/generated-issues.ts";
import { runSeed } from "../seeding/processes.ts";
import { startService } from "./running-service.ts";
import { programs, ThrowAwayPostgres } from "./throw-away-postgres.ts";

const query = "{ claims { totalCount } }";
const none = { claims: { totalCount: 0 } };

type Service = Awaited<ReturnType<typeof startService>>;

describe.runIf(programs)(
  "a Postgres server",
  () => {
    let server: ThrowAwayPostgres;
    const undo: (() => unknown)[] = [];

    beforeAll(async () => {
      server = await ThrowAwayPostgres.make(
        "max_connections=8",
        "superuser_reserved_connections=0",
      );
      await server.start();
      const service = await startService({ DATABASE_URL: server.url });
      await service.ready();
      await service.kill();
    }, 120_000);
    afterAll(() => server?.remove());
    afterEach(async () => {
      for (const step of undo.splice(0).reverse()) await step();
    });

    async function start(settings: Record<string, string> = {}): Promise<Service> {
      const service = await startService({
        DATABASE_URL: server.url,
        DATABASE_CONNECTIONS: "3",
        ...settings,
      });
      undo.push(() => service.kill());
      await service.ready();
      return service;
    }

    /** Keeps everybody from reading claims until it is called. */
    async function lockClaims(): Promise<() => Promise<void>> {
      const release = await server.hold("begin; lock table claims in access exclusive mode;");
      undo.push(release);
      return release;
    }

    async function active(): Promise<number> {
      const admin = server.connect();
      const [row] = await admin<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where application_name = 'hearsay' and state = 'active' and query not like '%revisions%'`;
      await admin.end({ timeout: 1 });
      return row?.count ?? 0;
    }

    async function eventually<T>(look: () => Promise<T>, wanted: T, within = 3000): Promise<void> {
      const end = Date.now() + within;
      for (;;) {
        const found = await look();
        if (found === wanted || Date.now() > end) return expect(found).toEqual(wanted);
        await sleep(50);
      }
    }

    test("fault 15: a client that dribbles is disconnected", async () => {
      const service = await start({ REQUEST_TIMEOUT: "1000" });
      const { port } = new URL(await service.address);
      const socket = connect(Number(port), "127.0.0.1");
      socket.on("error", () => {});
      const drip = setInterval(() => socket.write("a"), 100);
      undo.push(() => clearInterval(drip));
      socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ");
      const started = Date.now();
      socket.resume();
      await once(socket, "close");
      expect(Date.now() - started).toBeLessThan(5000);
    });

    test("fault 16: the SQL of a client that leaves is cancelled", async () => {
      const service = await start();
      await lockClaims();
      const leaving = new AbortController();
      const asked = service.ask(query, { signal: leaving.signal }).catch(() => "left");
      await eventually(active, 1);
      leaving.abort();
      expect(await asked).toBe("left");
      await eventually(active, 0, 1000);
    });

    test("a question that takes too long is given up on time, and its SQL with it", async () => {
      const service = await start({ REQUEST_TIMEOUT: "700" });
      await lockClaims();
      const answer = await service.ask(query);
      expect([answer.status, answer.code]).toEqual([504, "TIMEOUT"]);
      expect(answer.ms).toBeLessThan(1500);
      await eventually(active, 0, 1000);
    });

    test("fault 68: restarted while idle, reads go on", async () => {
      const service = await start();
      expect((await service.ask(query)).data).toEqual(none);
      await server.stop();
      await server.start();
      expect((await service.ask(query)).data).toEqual(none);
    });

    test("fault 69: restarted during a query, it is answered or told to come again", async () => {
      const service = await start();
      await lockClaims();
      const asked = service.ask(query);
      await eventually(active, 1);
      await server.stop();
      await server.start();
      const answer = await asked;
      if (answer.code) expect([answer.status, answer.code]).toEqual([503, "UNAVAILABLE"]);
      else expect(answer.data).toEqual(none);
      await eventually(async () => (await service.ask(query)).status, 200);
    });

    test("fault 71: while it is down the answer is 503, at once; when it is back all is well", async () => {
      const service = await start();
      await server.stop("SIGQUIT");
      for (let time = 0; time < 3; time++) {
        const answer = await service.ask(query);
        expect([answer.status, answer.code, answer.retryAfter]).toEqual([503, "UNAVAILABLE", "2"]);
        expect(answer.ms).toBeLessThan(3000);
        await eventually(async () => (await service.get("/health/ready")).status, 503);
        expect((await service.get("/health/live")).status).toBe(200);
      }
      await server.start();
      expect(await service.ready(10_000)).toBeLessThan(5000);
      expect((await service.ask(query)).data).toEqual(none);
    });

    test("fault 72: down at start, the service waits for it", async () => {
      await server.stop();
      const service = await startService({ DATABASE_URL: server.url });
      undo.push(() => service.kill());
      expect(await service.get("/health/ready")).toMatchObject({
        status: 503,
        text: expect.stringContaining("not ready"),
      });
      expect((await service.ask(query)).code).toBe("UNAVAILABLE");
      await server.start();
      await service.ready(10_000);
      expect((await service.ask(query)).data).toEqual(none);
    });

    test("fault 73: a frozen backend keeps nobody past the deadline, nor the service for good", async () => {
      const service = await start({
        REQUEST_TIMEOUT: "1000",
        DATABASE_CONNECTIONS: "1",
        // What was current just before may still be given out.
        RESPONSE_CACHE_BYTES: "0",
      });
      await service.ask(query);
      const admin = server.connect();
      const backends = await admin<{ pid: number }[]>`
      select pid from pg_stat_activity where application_name = 'hearsay'`;
      await admin.end({ timeout: 1 });
      for (const { pid } of backends) process.kill(pid, "SIGSTOP");
      undo.push(() => {
        for (const { pid } of backends) process.kill(pid, "SIGCONT");
      });
      const answer = await service.ask(query);
      expect([answer.status, answer.code]).toEqual([504, "TIMEOUT"]);
      expect(answer.ms).toBeLessThan(2000);
      // The connection that is silent is given up, and another made.
      await eventually(async () => (await service.ask(query)).status, 200, 10_000);
    });

    test("fault 77: where the server has no connection left the answer is 503, until it has", async () => {
      const service = await start({ DATABASE_CONNECTIONS: "1" });
      const admin = server.connect();
      const others: ReturnType<typeof server.connect>[] = [];
      const leave = () => Promise.all([admin, ...others].map((each) => each.end({ timeout: 1 })));
      undo.push(leave);
      // The service may be the first to take a place that it has just lost.
      for (let held = 1; held > 0; ) {
        await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hearsay'`;
        const more = Array.from({ length: 12 }, () => server.connect());
        others.push(...more);
        await Promise.all(more.map((other) => other`select 1`.catch(() => {})));
        const [left] = await admin<{ held: number }[]>`
          select count(*)::int as held from pg_stat_activity where application_name = 'hearsay'`;
        held = left?.held ?? 0;
      }
      const answer = await service.ask(query);
      expect([answer.status, answer.code]).toEqual([503, "UNAVAILABLE"]);
      await leave();
      await eventually(async () => (await service.ask(query)).status, 200);
    });

    test("fault 78: SIGTERM lets a query and an event stream be answered, in spite of clients that stay", async () => {
      const service = await start();
      const release = await lockClaims();
      const address = await service.address;
      const idle = connect(Number(new URL(address).port), "127.0.0.1");
      idle.on("error", () => {});
      // One that has been answered, and the half of one that never comes.
      idle.write("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /graphql HTTP/1.1\r\nAccept: ");
      const asked = service.ask(query);
      const stream = fetch(`${address}/graphql?${new URLSearchParams({ query })}`, {
        headers: { accept: "text/event-stream" },
      });
      await eventually(active, 2);
      const told = Date.now();
      service.signal("SIGTERM");
      await sleep(500);
      await release();
      expect((await asked).data).toEqual(none);
      const answer = await stream;
      expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
      expect(await answer.text()).toContain(`data: ${JSON.stringify({ data: none })}`);
      const { code, at } = await service.ended;
      expect(code).toBe(0);
      expect(at - told).toBeLessThan(10_000);
    });

    test("fault 78: an event stream that is never answered doesn't keep it", async () => {
      const service = await start();
      await lockClaims();
      const stream = fetch(`${await service.address}/graphql?${new URLSearchParams({ query })}`, {
        headers: { accept: "text/event-stream" },
      }).then(
        () => "answered",
        () => "cut off",
      );
      await eventually(active, 1);
      const told = Date.now();
      service.signal("SIGTERM");
      const { code, at } = await service.ended;
      expect([await stream, code]).toEqual(["cut off", 0]);
      expect(at - told).toBeLessThan(10_000);
    });

    test("fault 70: restarted while an issue is written, that issue is absent, the seeder says so, and the service lives", async () => {
      const service = await start();
      const texts = emptyFolder();
      undo.push(() => texts.remove());
      for (const { name, text } of generatedIssues(2, { articles: 1, paragraphs: 2 }))
        writeFileSync(join(texts.path, name), text);
      // The issue's last rows wait for this one, with all others written.
      undo.push(await server.hold("begin; lock table relays in access exclusive mode;"));
      const seeder = runSeed({ DATABASE_URL: server.url }, texts.path);
      await eventually(
        async () => {
          const admin = server.connect();
          const waiting = await admin`select from pg_stat_activity where wait_event_type = 'Lock'`;
          await admin.end({ timeout: 1 });
          return waiting.length;
        },
        1,
        30_000,
      );
      const asked = Array.from({ length: 3 }, () => service.ask(query));
      await server.stop();
      await server.start();
      expect(await seeder.ended).toBe(1);
      expect(seeder.said()).toContain("monitor-1-001.txt: not loaded: ");
      for (const { data, code } of await Promise.all(asked))
        if (code) expect(code).toBe("UNAVAILABLE");
        else expect(data).toEqual(none);
      await eventually(async () => (await service.ask(query)).status, 200);
      expect((await service.ask("{ corpus { issues claims } }")).data).toEqual({
        corpus: { issues: 0, claims: 0 },
      });
    });
  },
  60_000,
);
