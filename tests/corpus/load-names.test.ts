import { join } from "node:path";
import type { Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { remove } from "../../src/corpus/remove.ts";
import { seed } from "../../src/corpus/seed.ts";
import { engines } from "../database-harness.ts";
import { type Desk, flaws, openDesk } from "./load-harness.ts";
import { annotated, closing, harbourIssue, header } from "./load-texts.ts";

describe.each(engines)("names in rows, on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  test("names that people change are changed in the rows", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    desk.write(
      "actors.yaml",
      "- {name: Norland, kind: GROUP, names: [Norlanders], wikidataId: Q7}\n- {name: Southmark, kind: STATE}\n",
    );
    await desk.seed();
    const names = await desk.sql`
      select n.name from actor_names n join actors on id = actor_id
      where slug = 'norland' order by 1`;
    const [norland] = await desk.sql`
      select kind, wikidata_id as item from actors where slug = 'norland'`;
    expect(names.map(({ name }) => name)).toEqual(["Norland", "Norlanders"]);
    expect({ ...norland }).toEqual({ kind: "GROUP", item: "Q7" });
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("whom a run has written and another writer takes away meanwhile is there for its next issue", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/b.txt", harbourIssue.replace(/Issue: \d+/, "Issue: 999"));
    let begun = 0;
    const sql = new Proxy(desk.sql, {
      get(target, name: keyof Sql) {
        if (name !== "begin") return target[name];
        return async (transaction: Parameters<Sql["begin"]>[1]) => {
          if (++begun === 2) await remove(desk.sql, "monitor-6-10");
          return await target.begin("", transaction);
        };
      },
    });
    const { outcomes } = await seed(sql, {
      paths: [join(desk.folder, "issues")],
      namesFolder: desk.folder,
    });
    expect(outcomes.map(({ reason }) => reason)).toEqual([null, null]);
    const actors = await desk.sql`select distinct name from actor_names where name = 'Norburg'`;
    const issues = await desk.sql<{ number: number }[]>`select number from issues`;
    expect(actors).toHaveLength(1);
    expect(issues.map(({ number }) => number)).toEqual([999]);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("what one issue tells of an actor is not lost to another that names it in passing", async () => {
    const group =
      "actors:\n  - {name: Harbour pilots, kind: GROUP, names: [pilots of the harbour]}\n";
    const pilots = closing.replace("[Norland]", "[Harbour pilots]");
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", group + annotated(pilots));
    await desk.seed();
    const before = await desk.sql`select * from actors where slug = 'harbour-pilots'`;
    desk.write("issues/b.txt", `${header(11)}Harbour pilots said that they will strike.\n`);
    desk.write(
      "issues/b.yaml",
      `articles:\n  - claims:\n      - {paragraph: 1, exact: they will strike, actors: [harbour pilots], act: ASSERTION, form: INDIRECT, rule: said-that, confidence: 0.8}\n`,
    );
    await desk.seed();
    const [after] = await desk.sql`select * from actors where slug = 'harbour-pilots'`;
    const { claim_count, most_claims_key, ...told } = after as Record<string, unknown>;
    expect(before[0]).toMatchObject(told);
    expect(claim_count).toBe(2);
    const names = await desk.sql`
      select n.name from actor_names n join actors on id = actor_id
      where slug = 'harbour-pilots'`;
    expect(names.map(({ name }) => name).sort()).toEqual([
      "Harbour pilots",
      "pilots of the harbour",
    ]);
  });
});
