import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seed } from "../../../src/corpus/seed.ts";
import { type Database, openDatabase } from "../../../src/database.ts";
import { engines, freshDatabase } from "../../database-harness.ts";
import { seedFolder } from "../../harness.ts";
import { type KeptService, keptService } from "./kept-service.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/issues");
interface Told {
  corpus: { revision: number; issues: number };
  issues: { nodes: unknown[] };
  claims: { totalCount: number; facets: { framings: { count: number }[] } };
}

const issues = ["monitor-6-141.txt", "monitor-7-1.txt", "fortnight-4-8.txt"];

describe.each(engines)(
  "services over one %s database, one that keeps nothing among them",
  (engine) => {
    let database: Database;
    let second: Database;
    let services: KeptService[];

    beforeAll(async () => {
      database = await freshDatabase(engine);
      const { host, port, user, database: name } = database.sql.options;
      second =
        engine === "server"
          ? await openDatabase({ url: `postgres://${user}@${host}:${port}/${name}`, dataDir: "" })
          : database;
      services = [
        await keptService(database),
        await keptService(second),
        await keptService(second, { RESPONSE_CACHE_BYTES: 0 }),
      ];
      await seedOne(join(seedFolder, "issues"));
    });

    afterAll(async () => {
      for (const service of services ?? []) await service.close();
      if (second !== database) await second?.close();
      await database?.close();
    });

    const seedOne = (path: string) =>
      seed(database.sql, { paths: [path], namesFolder: seedFolder });
    const question = {
      // Facets take a statement of their own.
      query:
        "{ corpus { revision issues } issues { nodes { number } } claims { totalCount facets { framings { count } } } }",
    };

    /** Asks one of the services, as a client that was shown a revision; answers what it tells of its own. */
    async function ask(service: KeptService, shown: number) {
      const answer = await service.post(question, { "hearsay-revision": String(shown) });
      const { data } = await answer.json();
      return { told: Number(answer.headers.get("hearsay-revision")), ...(data as Told) };
    }

    test("mix no revisions, never show a client an older one than it was shown, and each new one within a second", async () => {
      const done = { seeding: false };
      const late: number[] = [];
      const backward: number[][] = [];
      const mixed: unknown[] = [];
      let committed = { revision: 1, at: performance.now() };
      // Each client goes from one service to the next.
      const clients = [0, 1, 2, 3].map(async (client) => {
        let shown = 0;
        for (let turn = client; !done.seeding; turn++) {
          const due = committed;
          const begun = performance.now();
          const answer = await ask(services[turn % 3] as KeptService, shown);
          const { corpus, issues, claims } = answer;
          const counted = claims.facets.framings.reduce((sum: number, { count }) => sum + count, 0);
          if (corpus.issues !== issues.nodes.length || claims.totalCount !== counted)
            mixed.push(answer);
          const { revision } = corpus;
          if (revision < shown) backward.push([shown, revision]);
          if (begun > due.at + 1000 && revision < due.revision) late.push(revision);
          shown = revision;
          await sleep(5);
        }
        return shown;
      });
      for (const [index, issue] of issues.entries()) {
        await seedOne(join(fixtures, issue));
        committed = { revision: index + 2, at: performance.now() };
        await sleep(300);
      }
      await sleep(900);
      done.seeding = true;
      expect(await Promise.all(clients)).toEqual([4, 4, 4, 4]);
      expect({ backward, late, mixed }).toEqual({ backward: [], late: [], mixed: [] });
    });

    test("keep no answer of a revision that has passed", async () => {
      for (const service of services.slice(0, 2)) {
        const { told, corpus, issues } = await ask(service, 4);
        expect([told, corpus.revision, corpus.issues, issues.nodes.length]).toEqual([4, 4, 4, 4]);
      }
    });
  },
);
