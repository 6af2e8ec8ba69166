import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { engines } from "../database-harness.ts";
import { type Desk, dump, flaws, openDesk } from "./load-harness.ts";
import {
  annotated,
  asked,
  bridge,
  closing,
  harbourIssue,
  header,
  railwayArticle,
} from "./load-texts.ts";

describe.each(engines)("the issue's day, on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  const day = async () => {
    const [issue] = await desk.sql`
      select published_on::text as day, date_basis as basis from issues`;
    return [issue?.day, issue?.basis];
  };

  test("is the latest cited; given by the annotation, it moves all that stands in the issue", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/b.txt", railwayArticle);
    await desk.seed();
    expect(await day()).toEqual(["2000-05-09", "INFERRED"]);
    desk.write("issues/b.yaml", `publishedOn: 2000-05-11\narticles: [{}]\n`);
    const summary = await desk.seed();
    expect(await day()).toEqual(["2000-05-11", "GIVEN"]);
    expect(summary.outcomes.some(({ replaced }) => replaced)).toBe(false);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("goes back to the latest cited when the annotation gives it no more", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", `publishedOn: 2000-05-06\n${annotated(closing)}`);
    await desk.seed();
    expect(await day()).toEqual(["2000-05-06", "GIVEN"]);
    desk.write("issues/a.yaml", annotated(closing));
    await desk.seed();
    expect(await day()).toEqual(["2000-05-04", "INFERRED"]);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("goes back when the text cites the later day no more", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    desk.write("issues/a.txt", harbourIssue.replace("May 4", "May 1"));
    await desk.seed();
    expect(await day()).toEqual(["2000-05-03", "INFERRED"]);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("is unknown where nothing is cited, and sorts before its year's days", async () => {
    desk.write("issues/a.txt", `${header(10)}Norland said that the harbour is closed.\n`);
    await desk.seed();
    expect(await day()).toEqual([null, "UNKNOWN"]);
    const [issue] = await desk.sql`select place from issues`;
    expect(issue?.place).toMatch(/^2000-00-00 /);
  });

  test("given by an article that stays, it holds for one that is added", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", `publishedOn: 2000-05-10\n${annotated(closing)}`);
    await desk.seed();
    const other = desk.write("other/b.txt", railwayArticle);
    await desk.seed({ paths: [other] });
    expect(await day()).toEqual(["2000-05-10", "GIVEN"]);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("moved by an article that comes alone, it moves those that stay", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
    const other = desk.write("other/b.txt", railwayArticle);
    await desk.seed({ paths: [other] });
    expect(await day()).toEqual(["2000-05-09", "INFERRED"]);
    expect(await flaws(desk.sql)).toEqual([]);
    const apart = await dump(desk.sql, ["fingerprint"]);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    await desk.seed({ paths: [`${desk.folder}/issues`, other] });
    expect(await dump(desk.sql, ["fingerprint"])).toBe(apart);
  });

  test("given differently by two annotations, the issue is rejected", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", "publishedOn: 2000-05-10\narticles: [{}]\n");
    desk.write("issues/b.txt", railwayArticle);
    desk.write("issues/b.yaml", "publishedOn: 2000-05-11\narticles: [{}]\n");
    const { outcomes } = await desk.seed();
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(outcomes[0]?.reason).toContain("2000-05-11");
    expect(outcomes[0]?.reason).toContain("2000-05-10");
  });
});
