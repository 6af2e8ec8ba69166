import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { startOther } from "../../database/process.ts";
import { emptyFolder, freshFolder } from "../../database-harness.ts";
import { scaled } from "../scale.ts";
import { startService } from "./running-service.ts";

const query = "{ corpus { claims } }";
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function start(settings: Record<string, string> = {}) {
  const folder = await freshFolder();
  undo.push(() => folder.remove());
  const service = await startService({ DATA_DIR: folder.path, ...settings });
  undo.push(() => service.kill());
  await service.ready();
  return { service, folder };
}

// Within half a second the revision still stands as it was seen; after that it is asked for in vain.
test.each([300, 1000])(
  "fault 79: %i ms into a slow query of the embedded engine, the service itself is quick, and late for nobody",
  async (ms) => {
    const { service, folder } = await start({ REQUEST_TIMEOUT: "1500" });
    const before = await service.ask(query);
    expect(before.status).toBe(200);
    const slow = startOther(folder.path, "share", "select 1", "select pg_sleep(30)");
    undo.push(() => slow.kill());
    expect([await slow.line(), await slow.line()]).toEqual(["open", '[{"?column?":1}]']);
    await sleep(ms);
    const asked = service.ask(query);
    for (let time = 0; time < 5; time++) {
      expect((await service.get("/health/live")).ms).toBeLessThan(100);
      await sleep(50);
    }
    const answer = await asked;
    expect([answer.status, answer.code]).toEqual([504, "TIMEOUT"]);
    expect(answer.ms).toBeLessThan(3000);
    // The engine's thread was replaced, and what is in the tables is as it was.
    await service.ready(10_000);
    expect((await service.ask(query)).data).toEqual(before.data);
  },
  120_000,
);

test("fault 80: a second service on the same folder is refused, and names the first", async () => {
  const { folder } = await start();
  const second = await startService({ DATA_DIR: folder.path });
  expect((await second.ended).code).toBe(1);
  expect(second.log.join("\n")).toMatch(/is in use by process \d+/);
}, 120_000);

/** What a service says that can't open its folder; it ends with 1. */
async function refused(dataDir: string): Promise<string[]> {
  const service = await startService({ DATA_DIR: dataDir });
  expect((await service.ended).code).toBe(1);
  return service.log;
}

test("fault 81: a folder of another Postgres is refused in one line that says which", async () => {
  const folder = await freshFolder();
  undo.push(() => folder.remove());
  writeFileSync(join(folder.path, "postgres", "PG_VERSION"), "17\n");
  expect(await refused(folder.path)).toEqual([
    expect.stringMatching(
      /^hearsay: .*postgres is of Postgres 17, and the engine is 18\. .*start again/,
    ),
  ]);
}, 120_000);

test.each([
  ["without its control file", (tables: string) => rmSync(join(tables, "global/pg_control"))],
  ["with half of it", (tables: string) => truncateSync(join(tables, "global/pg_control"), 100)],
])(
  "fault 82: a folder %s is refused, and nothing in it is touched",
  async (_what, damage) => {
    const folder = await freshFolder();
    undo.push(() => folder.remove());
    const tables = join(folder.path, "postgres");
    damage(tables);
    const contents = () =>
      readdirSync(tables, { recursive: true, encoding: "utf8" })
        .sort()
        .map((name) => {
          const { size, mtimeMs } = statSync(join(tables, name));
          return [name, size, mtimeMs];
        });
    const before = contents();
    expect(await refused(folder.path)).toEqual([
      expect.stringMatching(
        /^hearsay: .*Nothing was removed from it\. Move it away and start again/,
      ),
    ]);
    expect(contents()).toEqual(before);
  },
  120_000,
);

// From before there is a folder to when issues are being seeded.
const moments = scaled([1500], [500, 3000], [200, 600, 1200, 2000, 3000, 4500]);

test.each(moments)(
  "fault 83: killed %i ms after its very first start, it starts again",
  async (ms) => {
    const folder = emptyFolder();
    undo.push(() => folder.remove());
    const first = await startService({ DATA_DIR: folder.path });
    await sleep(ms);
    await first.kill();
    const again = await startService({ DATA_DIR: folder.path });
    undo.push(() => again.kill());
    await again.ready();
    expect((await again.ask("{ corpus { issues } }")).data).toEqual({ corpus: { issues: 1 } });
  },
  120_000,
);

test("SIGTERM ends it within 10 s, and it starts again from the same folder", async () => {
  const { service, folder } = await start();
  const { data } = await service.ask(query);
  const told = Date.now();
  service.signal("SIGTERM");
  const { code, at } = await service.ended;
  expect([code, at - told < 10_000]).toEqual([0, true]);
  const again = await startService({ DATA_DIR: folder.path });
  undo.push(() => again.kill());
  await again.ready();
  expect((await again.ask(query)).data).toEqual(data);
}, 120_000);

test("a wrong setting is one line, without the password in it, and exit 1", async () => {
  const service = await startService({ DATABASE_URL: "mysql://ann:s3cret@db/news" });
  expect((await service.ended).code).toBe(1);
  expect(service.log).toEqual([
    "hearsay: DATABASE_URL: expected postgres://USER@HOST:PORT/DATABASE",
  ]);
});
