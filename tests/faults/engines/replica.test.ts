import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../database-harness.ts";
import { generatedIssues } from "../../fixtures/generated-issues.ts";
import { runSeed } from "../seeding/processes.ts";
import { type Answered, startService } from "./running-service.ts";
import { programs, ThrowAwayPostgres } from "./throw-away-postgres.ts";

// Several statements, the second part left to the resolvers.
const query = `{
  corpus { revision issues }
  issues { totalCount }
  claims { totalCount facets { acts { count } } }
  search(text: "port") { totalCount }
}`;

interface Told {
  corpus: { revision: number; issues: number };
  issues: { totalCount: number };
  claims: { totalCount: number; facets: { acts: { count: number }[] } };
}

describe.runIf(programs)("a server with a streaming replica", () => {
  let primary: ThrowAwayPostgres;
  let replica: ThrowAwayPostgres;
  let service: Awaited<ReturnType<typeof startService>>;
  const texts = emptyFolder();
  const issues = generatedIssues(12, { articles: 1, paragraphs: 3 });
  const undo: (() => unknown)[] = [];

  beforeAll(async () => {
    primary = await ThrowAwayPostgres.make();
    await primary.start();
    await seedOne();
    replica = await primary.replica();
    await replica.start();
    service = await startService({
      DATABASE_URL: primary.url,
      DATABASE_REPLICA_URLS: replica.url,
      DATABASE_CONNECTIONS: "4",
      RESPONSE_CACHE_BYTES: "0",
    });
    await service.ready();
  }, 120_000);
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });
  afterAll(async () => {
    await service?.kill();
    await replica?.remove();
    await primary?.remove();
    texts.remove();
  });

  /** Seeds the next issue; answers how many there are now. */
  async function seedOne(): Promise<number> {
    const [issue] = issues.splice(0, 1);
    if (!issue) throw new Error("no issue left");
    writeFileSync(join(texts.path, issue.name), issue.text);
    expect(await runSeed({ DATABASE_URL: primary.url }, join(texts.path, issue.name)).ended).toBe(
      0,
    );
    return 12 - issues.length;
  }

  /** Asks, and expects an answer of one revision. */
  async function ask(): Promise<Answered & { issues: number }> {
    const answer = await service.ask(query);
    if (answer.code) {
      expect(answer.code).toBe("UNAVAILABLE");
      return { ...answer, issues: -1 };
    }
    const { corpus, issues, claims } = answer.data as Told;
    const acts = claims.facets.acts.reduce((sum, { count }) => sum + count, 0);
    expect({ issues: issues.totalCount, acts }).toEqual({
      issues: corpus.issues,
      acts: claims.totalCount,
    });
    return { ...answer, issues: corpus.issues };
  }

  /** How many of the service's connections at this server have last been asked a question in one statement. */
  async function asked(server: ThrowAwayPostgres): Promise<number> {
    const admin = server.connect();
    const [row] = await admin<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where application_name = 'hearsay' and query like '%row_to_json("{}")%'`;
    await admin.end({ timeout: 1 });
    return row?.count ?? 0;
  }

  /** Four clients ask while something goes on; every answer counts. */
  async function underLoad(
    during: () => Promise<unknown>,
  ): Promise<Awaited<ReturnType<typeof ask>>[]> {
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    let going = true;
    const clients = Array.from({ length: 4 }, async () => {
      let shown = 0;
      while (going) {
        const answer = await ask();
        if (!answer.code) expect(answer.issues).toBeGreaterThanOrEqual(shown);
        shown = Math.max(shown, answer.issues);
        answers.push(answer);
      }
    });
    await during();
    going = false;
    await Promise.all(clients);
    return answers;
  }

  test("is read from the replica, once that is seen to hold what there is", async () => {
    for (let turn = 0; turn < 50 && (await asked(replica)) === 0; turn++) {
      await ask();
      await sleep(20);
    }
    expect(await asked(replica)).toBeGreaterThan(0);
  });

  test("a replica that stays behind costs nobody what is new", async () => {
    const behind = replica.connect();
    await behind`select pg_wal_replay_pause()`;
    undo.push(async () => {
      await behind`select pg_wal_replay_resume()`;
      await behind.end({ timeout: 1 });
    });
    await ask();
    let seeded = 0;
    const answers = await underLoad(async () => {
      seeded = await seedOne();
      await sleep(100);
      expect((await ask()).issues).toBe(seeded);
      expect((await ask()).issues).toBe(seeded);
    });
    expect(answers.filter(({ code }) => code)).toEqual([]);
    const metrics = await service.get("/metrics");
    expect(metrics.text).toMatch(/^hearsay_replica_revision\{replica="1"\} 1$/m);
    expect(metrics.text).toMatch(/^hearsay_corpus_revision 2$/m);
  }, 60_000);

  test("a replica that is lost, frozen and back costs nobody an answer", async () => {
    const answers = await underLoad(async () => {
      await sleep(300);
      await replica.stop("SIGQUIT");
      await sleep(700);
      await replica.start();
      await sleep(700);
      const thaw = replica.freeze();
      await sleep(4000);
      thaw();
      await sleep(700);
    });
    expect(answers.length).toBeGreaterThan(50);
    expect(answers.filter(({ code }) => code)).toEqual([]);
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(10_000);
  }, 60_000);

  test("while it is seeded, with a replica that follows, each answer is of one revision, none goes back", async () => {
    let newest = 0;
    const answers = await underLoad(async () => {
      for (let turn = 0; turn < 6; turn++) newest = await seedOne();
    });
    expect(answers.filter(({ code }) => code)).toEqual([]);
    expect((await ask()).issues).toBe(newest);
  }, 120_000);
});
