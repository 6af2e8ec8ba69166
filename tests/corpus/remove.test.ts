import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { remove } from "../../src/corpus/remove.ts";
import { engines } from "../database-harness.ts";
import { type Desk, dump, flaws, openDesk, revisionOf } from "./load-harness.ts";
import { annotated, asked, bridge, closing, harbourIssue, railwayArticle } from "./load-texts.ts";

describe.each(engines)("taking an issue out on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  const harbour = async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
  };

  test("leaves the rows of the others as if it had never been there", async () => {
    desk.write(
      "other/b.txt",
      "Publication: Monitor Volume: 6 Issue: 9\n\nCarl Dorn said it rained (Radio East, May 3).\n",
    );
    await desk.seed({ paths: [`${desk.folder}/other`] });
    const alone = await dump(desk.sql);
    await harbour();
    expect(await dump(desk.sql)).not.toBe(alone);
    expect(await remove(desk.sql, "monitor-6-10")).toEqual({ articles: 1, claims: 3 });
    expect(await dump(desk.sql)).toBe(alone);
    expect(await flaws(desk.sql)).toEqual([]);
    expect(await revisionOf(desk.sql)).toBe(3);
  });

  test("and seeding it again brings back the same rows, ids included", async () => {
    await harbour();
    const before = await dump(desk.sql);
    await remove(desk.sql, "monitor-6-10");
    expect(await desk.sql`select from articles`).toHaveLength(0);
    expect(await desk.sql`select from actors`).toHaveLength(0);
    await desk.seed();
    expect(await dump(desk.sql)).toBe(before);
  });

  test("one that isn't there changes nothing", async () => {
    desk.write("issues/b.txt", railwayArticle);
    await desk.seed();
    expect(await remove(desk.sql, "monitor-6-999")).toBeNull();
    expect(await revisionOf(desk.sql)).toBe(1);
  });
});
