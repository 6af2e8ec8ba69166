import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../src/database.ts";
import { type Desk, dump, flaws, openDesk } from "../../corpus/load-harness.ts";
import { emptyFolder, engines, freshFolder } from "../../database-harness.ts";
import { generatedIssues } from "../../fixtures/generated-issues.ts";
import { freshPlace, type Place } from "./places.ts";
import { runSeed, runSeeder } from "./processes.ts";

const mega = 1024 * 1024;
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

  test("85: killed in an issue, that issue is absent, the rest is left, and the status is 1", {
    timeout: 60_000,
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
      expect(seeder.said()).toContain("monitor-1-001.txt: rejected: not loaded: ");
      expect(seeder.said()).toContain(
        "monitor-1-003.txt: rejected: not loaded: the database failed",
      );
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

const mount = smallDisk();

describe("a seeder whose disk is full", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk("embedded");
    for (const { name, text } of generatedIssues(12, { articles: 8, paragraphs: 12 }))
      desk.write(`issues/${name}`, text);
  });
  afterAll(() => desk?.close());

  test.skipIf(typeof mount === "string")(
    "86: it says so, and earlier issues are intact, on the embedded engine",
    { timeout: 120_000 },
    async () => {
      const whole = await freshFolder();
      const disk = (mount as Mount)(sizeOf(whole.path) + 8 * mega);
      try {
        cpSync(whole.path, disk.path, { recursive: true });
        const settings = { DATA_DIR: disk.path };
        const seeder = runSeeder(settings, desk.folder, [`${desk.folder}/issues`]);
        expect([await seeder.ended, seeder.said()]).toEqual([
          1,
          expect.stringContaining("rejected"),
        ]);
        expect(seeder.said()).toContain("No space left on device");
        // On a larger disk all that was loaded is there, and the rest follows.
        const larger = emptyFolder();
        cpSync(disk.path, larger.path, { recursive: true });
        const database = await openDatabase({ dataDir: larger.path });
        const before = await database.sql`select number from issues`;
        expect(await flaws(database.sql)).toEqual([]);
        await database.close();
        console.log(`${before.length} of 12 issues before the disk was full`);
        const again = runSeeder({ DATA_DIR: larger.path }, desk.folder, [`${desk.folder}/issues`]);
        expect([await again.ended, again.said()]).toEqual([0, expect.stringContaining("took")]);
        larger.remove();
      } finally {
        disk.remove();
        whole.remove();
      }
    },
  );

  // A server's disk is never filled up here: its other databases are somebody's.
  test.each(engines)(
    "86: where writing fails it says so, and earlier issues are intact, on the %s engine",
    async (engine) => {
      const other = await openDesk(engine);
      try {
        await other.sql.unsafe(`
          create function no_room() returns trigger language plpgsql as $$ begin
            raise exception 'could not extend file: No space left on device' using errcode = '53100';
          end $$;
          create trigger no_room before insert on relays for each row
            when (new.place like '%001.0004%') execute function no_room()`);
        const paths = [`${desk.folder}/issues`];
        const { outcomes } = await other.seed({ paths });
        expect(outcomes.map(({ status }) => status)).toEqual([
          ...Array(3).fill("loaded"),
          ...Array(9).fill("rejected"),
        ]);
        for (const { reason } of outcomes.slice(3))
          expect(reason).toContain("No space left on device");
        expect(await other.sql`select from issues`).toHaveLength(3);
        expect(await flaws(other.sql)).toEqual([]);
        await other.sql`drop trigger no_room on relays`;
        await other.seed({ paths });
        await desk.seed();
        expect(await dump(other.sql, ["fingerprint"])).toBe(await dump(desk.sql, ["fingerprint"]));
      } finally {
        await other.close();
      }
    },
  );
});

type Mount = (size: number) => { path: string; remove(): void };

/** Makes file systems of a size in memory; or the reason why it can't, which is printed. */
function smallDisk(): Mount | string {
  const make: Mount = (size) => {
    const path = mkdtempSync(join(tmpdir(), "hearsay-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path], { stdio: "pipe" });
    return {
      path,
      remove() {
        execFileSync("umount", ["-l", path]);
        rmSync(path, { recursive: true });
      },
    };
  };
  try {
    make(mega).remove();
    return make;
  } catch (error) {
    console.log(`86 is skipped: no small disk can be made: ${(error as Error).message.trim()}`);
    return "none";
  }
}

function sizeOf(path: string): number {
  return Number(execFileSync("du", ["-sb", path]).toString().split("\t")[0]);
}
