import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { seed } from "../../../src/corpus/seed.ts";
import { type Desk, dump, flaws, openDesk, revisionOf } from "../../corpus/load-harness.ts";
import { engines } from "../../database-harness.ts";
import { generatedIssues } from "../../fixtures/generated-issues.ts";

const issues = generatedIssues(8, { articles: 2, paragraphs: 3 });

describe.each(engines)("several at once on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    await desk.clear();
    for (const { name, text } of issues) desk.write(`issues/${name}`, text);
  });

  test("fault 87: of two seeders one waits, and the rows are as by one after the other", async () => {
    await desk.seed();
    const one = await dump(desk.sql);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    const both = await Promise.all([desk.seed(), desk.seed()]);
    expect(await dump(desk.sql)).toBe(one);
    expect(await flaws(desk.sql)).toEqual([]);
    expect(await revisionOf(desk.sql)).toBe(issues.length);
    for (const { outcomes } of both) {
      expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
      expect(outcomes).toHaveLength(issues.length);
    }
    const loaded = both.flatMap(({ outcomes }) =>
      outcomes.filter(({ status }) => status === "loaded"),
    );
    expect(loaded).toHaveLength(issues.length);
  });

  test.runIf(engine === "server")("fault 87: a seeder waits for whoever writes", async () => {
    const other = await desk.sql.reserve();
    await other`begin`;
    await other`select pg_advisory_xact_lock(7226101)`;
    let over = false;
    const seeding = desk.seed().then((summary) => {
      over = true;
      return summary;
    });
    for (;;) {
      const [waiting] = await desk.sql`
        select from pg_locks where locktype = 'advisory' and not granted`;
      if (waiting) break;
    }
    expect(over).toBe(false);
    expect(await desk.sql`select from issues`).toHaveLength(0);
    await other`rollback`;
    other.release();
    expect((await seeding).outcomes.every(({ status }) => status === "loaded")).toBe(true);
  });

  test("fault 88: readers see whole issues while they are being seeded, and replaced", async () => {
    const seen: Record<string, unknown>[][] = [];
    let reading = true;
    // One statement sees one state of the corpus.
    const reader = (async () => {
      while (reading) {
        seen.push(
          await desk.sql`
            select i.number,
              (select count(*)::int from articles where issue_id = i.id) as articles,
              (select count(*)::int from paragraphs p join articles a on a.id = p.article_id
                where a.issue_id = i.id) as paragraphs,
              (select count(*)::int from claims c join articles a on a.id = c.article_id
                where a.issue_id = i.id) as claims,
              (select count(distinct split_part(p.text, ' ', 1) = 'Again')::int
                from paragraphs p join articles a on a.id = p.article_id
                where a.issue_id = i.id) as texts
            from issues i`,
        );
        await new Promise(setImmediate);
      }
    })();
    await desk.seed();
    for (const { name, text } of issues)
      desk.write(`issues/${name}`, text.replace(/\n\n(?!Pub)/g, "\n\nAgain "));
    await seed(desk.sql, { paths: [`${desk.folder}/issues`], namesFolder: desk.folder });
    reading = false;
    await reader;
    const rows = seen.flat();
    expect(new Set(rows.map(({ articles, paragraphs }) => `${articles} ${paragraphs}`))).toEqual(
      new Set(["2 6"]),
    );
    // All paragraphs are of the first text or of the second, never some of each.
    expect(new Set(rows.map(({ texts }) => texts))).toEqual(new Set([1]));
    for (const { number } of rows) {
      const counts = new Set(
        rows.filter((row) => row.number === number).map(({ claims }) => claims),
      );
      expect(counts.size).toBeLessThanOrEqual(2);
    }
    expect(seen.length).toBeGreaterThan(10);
  });
});
