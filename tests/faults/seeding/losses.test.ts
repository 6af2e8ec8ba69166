import { execFileSync, spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/database.ts";
import { type Desk, dump, flaws, openDesk } from "../../corpus/load-harness.ts";
import { emptyFolder, engines, freshFolder } from "../../database-harness.ts";
import { generatedIssues } from "../../fixtures/generated-issues.ts";
import { freshPlace, type Place } from "./places.ts";
import { runSeed, runSeeder } from "./processes.ts";

const server = process.env.TEST_DATABASE_URL;

describe.skipIf(!server)("a seeder whose database is lost", () => {
  let desk: Desk;
  let place: Place;
  beforeAll(async () => {
    desk = await openDesk("server");
    place = await freshPlace("server");
  });
  afterAll(async () => {
    await desk?.close();
    await place?.close();
  });

  test("fault 85: killed in an issue, that issue is absent, the rest is left, and the status is 1", {
    timeout: 120_000,
  }, async () => {
    for (const { name, text } of generatedIssues(3, { articles: 1, paragraphs: 2 }))
      desk.write(`issues/${name}`, text);
    await place.look(async ({ sql }) => {
      const blocker = await sql.reserve();
      await blocker`begin`;
      // The issue's last rows wait for this one, with all others written.
      await blocker`lock table relays in access exclusive mode`;
      const seeder = runSeed(place.settings, `${desk.folder}/issues`);
      let pid: number | undefined;
      while (pid === undefined && seeder.child.exitCode === null) {
        const [waiting] = await sql`
          select pid from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        pid = waiting?.pid;
      }
      await sql`select pg_terminate_backend(${pid ?? null}::int)`;
      const status = await seeder.ended;
      await blocker`rollback`;
      blocker.release();
      expect(status).toBe(1);
      expect(seeder.said()).toContain("monitor-1-001.txt: not loaded: ");
      expect(seeder.said()).toContain("monitor-1-003.txt: not loaded: the database failed");
      expect(seeder.said()).toMatch(/^3 +0 +0 +3$/m);
      expect(seeder.said()).not.toMatch(/^ +at /m);
      expect(await sql`select from issues`).toHaveLength(0);
      expect(await sql`select from actors`).toHaveLength(0);
    });
    expect(await runSeed(place.settings, `${desk.folder}/issues`).ended).toBe(0);
    await place.look(async ({ sql }) => {
      expect(await sql`select from issues`).toHaveLength(3);
      expect(await flaws(sql)).toEqual([]);
    });
  });
});

/** Whether a process can have a disk of its own, in memory; where not, the reason is printed. */
const ownDisk = (() => {
  const tried = spawnSync("unshare", ["-m", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"]);
  if (tried.status === 0) return true;
  console.log(`86 is skipped: no small disk can be made: ${tried.error ?? tried.stderr}`);
  return false;
})();

describe("a seeder whose disk is full", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk("embedded");
    for (const { name, text } of generatedIssues(12, { articles: 8, paragraphs: 12 }))
      desk.write(`issues/${name}`, text);
  });
  afterAll(() => desk?.close());

  test.runIf(ownDisk)(
    "fault 86: it says so, and earlier issues are intact, on the embedded engine",
    { timeout: 180_000 },
    async () => {
      const data = await freshFolder();
      const disk = emptyFolder();
      try {
        // The disk is the seeder's own and goes with it; what was on it is copied to a larger one.
        const size = Number(execFileSync("du", ["-sb", data.path]).toString().split("\t")[0]);
        const script = `mount -t tmpfs -o size=${size + 8 * 1024 * 1024} tmpfs "$DATA_DIR"
          cp -r ${data.path}/. "$DATA_DIR"; "$@"; status=$?; cp -r "$DATA_DIR/." ${data.path}; exit $status`;
        const paths = [`${desk.folder}/issues`];
        const seeder = runSeeder({ DATA_DIR: disk.path }, desk.folder, paths, [
          ...["unshare", "-m", "sh", "-c", script, "sh"],
        ]);
        expect([await seeder.ended, seeder.said()]).toEqual([
          1,
          expect.stringMatching(/rejected .*No space left on device/),
        ]);
        const database = await openDatabase({ dataDir: data.path });
        const before = await database.sql`select number from issues`;
        expect(await flaws(database.sql)).toEqual([]);
        await database.close();
        expect(before.length).toBeLessThan(12);
        console.log(`${before.length} of 12 issues before the disk was full`);
        const again = runSeeder({ DATA_DIR: data.path }, desk.folder, paths);
        expect([await again.ended, again.said()]).toEqual([0, expect.stringContaining("took")]);
      } finally {
        disk.remove();
        data.remove();
      }
    },
  );

  // A server's disk is never filled up here: its other databases are somebody's.
  test.each(engines)(
    "fault 86: where writing fails it says so, and earlier issues are intact, on the %s engine",
    { timeout: 120_000 },
    async (engine) => {
      const other = await openDesk(engine);
      try {
        for (const { name, text } of generatedIssues(6, { articles: 2, paragraphs: 3 }))
          other.write(`issues/${name}`, text);
        await other.seed();
        const clean = await dump(other.sql);
        await other.sql`truncate issues, actors, sources, revisions cascade`;
        await other.sql.unsafe(`
          create function no_room() returns trigger language plpgsql as $$ begin
            raise exception 'could not extend file: No space left on device' using errcode = '53100';
          end $$;
          create trigger no_room before insert on claim_actors for each row
            when (new.place like '%001.0004%') execute function no_room()`);
        const { outcomes } = await other.seed();
        expect(outcomes.map(({ status }) => status)).toEqual([
          ...Array(3).fill("loaded"),
          ...Array(3).fill("rejected"),
        ]);
        for (const { reason } of outcomes.slice(3))
          expect(reason).toContain("No space left on device");
        expect(await other.sql`select from issues`).toHaveLength(3);
        expect(await flaws(other.sql)).toEqual([]);
        await other.sql`drop trigger no_room on claim_actors`;
        await other.seed();
        expect(await dump(other.sql)).toBe(clean);
      } finally {
        await other.close();
      }
    },
  );
});
