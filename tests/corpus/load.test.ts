import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { engines } from "../database-harness.ts";
import { changes, type Desk, dump, flaws, openDesk, revisionOf, statuses } from "./load-harness.ts";
import {
  annotated,
  asked,
  bridge,
  closing,
  harbour,
  harbourIssue,
  harbourMore,
  header,
  railwayArticle,
} from "./load-texts.ts";

describe.each(engines)("rows on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  const keys = async () =>
    (await desk.sql`select id, key from claims order by place`).map(
      ({ id, key }) => `${id} ${key}`,
    );
  const slugs = async () =>
    (await desk.sql`select slug from articles order by place`).map(({ slug }) => slug);

  test("the same input twice changes no byte and makes no revision", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    desk.write("issues/b.txt", railwayArticle);
    const first = await desk.seed();
    expect(statuses(first)).toEqual({ "a.txt": "loaded", "b.txt": "loaded" });
    const before = await dump(desk.sql);
    const second = await desk.seed();
    expect(statuses(second)).toEqual({ "a.txt": "unchanged", "b.txt": "unchanged" });
    expect(changes(second)).toEqual({});
    expect(await dump(desk.sql)).toBe(before);
    expect(await revisionOf(desk.sql)).toBe(1);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("claims are counted once all files are done with, and not again", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/b.txt", railwayArticle);
    const told: (number | string)[] = [];
    const options = {
      onOutcome: ({ status }: { status: string }) => told.push(status),
      onCounting: (issues: number) => told.push(issues),
    };
    await desk.seed(options);
    const [{ issues } = { issues: 0 }] = await desk.sql<
      { issues: number }[]
    >`select count(*)::int as issues from issues where counted`;
    expect(told).toEqual(["loaded", "loaded", issues]);
    await desk.seed(options);
    expect(told.slice(3)).toEqual(["unchanged", "unchanged"]);
  });

  test("read again since a name was added that the text doesn't hold, the rows stay as they are", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
    const before = await dump(desk.sql, ["fingerprint"]);
    desk.write(
      "sources.yaml",
      "- {name: Norland Herald, kind: NEWSPAPER, names: [Herald]}\n- {name: Southmark News, kind: WIRE_SERVICE}\n- {name: Radio East, kind: BROADCASTER}\n- {name: Radio West, kind: BROADCASTER}\n",
    );
    const again = await desk.seed();
    expect(statuses(again)).toEqual({ "a.txt": "unchanged" });
    expect(await dump(desk.sql, ["fingerprint"])).toBe(before);
    expect(await revisionOf(desk.sql)).toBe(1);
  });

  test("a claim added to the annotation adds its rows alone", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, bridge));
    await desk.seed();
    const before = await keys();
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    const summary = await desk.seed();
    expect(changes(summary)).toEqual({
      claims: [1, 0, 0],
      // Anna Berg's own, and those of her ministry and of its state; all are in the text already.
      claimActors: [3, 0, 0],
      claimSubjects: [1, 0, 0],
      claimCitations: [1, 0, 0],
      claimSources: [1, 0, 0],
      claimRelations: [1, 0, 0],
    });
    expect(await keys()).toEqual(expect.arrayContaining(before));
    expect(await keys()).toHaveLength(3);
    expect(await revisionOf(desk.sql)).toBe(2);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("a claim taken from the annotation takes its rows alone, and the rest keeps ids and keys", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
    const before = await keys();
    desk.write("issues/a.yaml", annotated(closing, bridge));
    const summary = await desk.seed();
    expect(changes(summary)).toMatchObject({
      claims: [0, 0, 1],
      claimActors: [0, 0, 3],
      claimRelations: [0, 0, 1],
    });
    expect(changes(summary)).not.toHaveProperty("paragraphs");
    expect(await keys()).toEqual(before.filter((key) => !key.includes("denied")));
    expect(await revisionOf(desk.sql)).toBe(2);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("a claim taken out and put back leaves the same rows, as if nothing had been", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
    const before = await dump(desk.sql);
    desk.write("issues/a.yaml", annotated(closing));
    await desk.seed();
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
    expect(await dump(desk.sql)).toBe(before);
    expect(await revisionOf(desk.sql)).toBe(3);
  });

  test("a claim whose act is corrected is updated in its place", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked, bridge));
    await desk.seed();
    const before = await keys();
    desk.write("issues/a.yaml", annotated(closing, asked.replace("ASSERTION", "DENIAL"), bridge));
    const summary = await desk.seed();
    expect(changes(summary)).toEqual({ claims: [0, 1, 0] });
    expect(await keys()).toEqual(before);
    expect(await revisionOf(desk.sql)).toBe(2);
  });

  test("actors of a claim that change places are replaced, and stay counted", async () => {
    const both = (names: string) => annotated(closing.replace("[Norland]", `[${names}]`));
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", both("Norland, Southmark"));
    await desk.seed();
    desk.write("issues/a.yaml", both("Southmark, Norland"));
    expect(changes(await desk.seed())).toEqual({ claimActors: [2, 0, 2] });
    const order = await desk.sql`
      select slug, claim_count::int as count from claim_actors join actors on id = actor_id
      order by position`;
    expect(order.map((row) => ({ ...row }))).toEqual([
      { slug: "southmark", count: 1 },
      { slug: "norland", count: 1 },
    ]);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("an article with other words is replaced as a whole, keeps its address, and is reported", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    const before = await slugs();
    desk.write("issues/a.txt", harbourIssue.replace("is unsafe", "is not safe"));
    const [outcome] = (await desk.seed()).outcomes;
    expect(outcome).toMatchObject({ status: "loaded", replaced: true });
    expect(await slugs()).toEqual(before);
    const [words] = await desk.sql`select text from paragraphs where ordinal = 2`;
    expect(words?.text).toContain("is not safe");
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("an article keeps its address where its first words change", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    const before = await slugs();
    desk.write("issues/a.txt", harbourIssue.replace("Norland said that", "Yesterday Norland said"));
    const [outcome] = (await desk.seed()).outcomes;
    expect(outcome).toMatchObject({ status: "loaded", replaced: true });
    expect(await slugs()).toEqual(before);
    expect(await desk.sql`select from articles`).toHaveLength(1);
  });

  test("a paragraph that goes takes its rows along", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    desk.write("issues/a.txt", `${header(10)}${harbour}\n`);
    await desk.seed();
    const fresh = await dump(desk.sql, ["fingerprint"]);
    expect(await flaws(desk.sql)).toEqual([]);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    await desk.seed();
    expect(fresh).toBe(await dump(desk.sql, ["fingerprint"]));
  });

  test("a second file of an issue adds its article and leaves the first", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    const [first] = await desk.sql`select * from articles`;
    desk.write("issues/b.txt", railwayArticle);
    const summary = await desk.seed();
    expect(statuses(summary)).toEqual({ "a.txt": "unchanged", "b.txt": "loaded" });
    expect(summary.outcomes.some(({ replaced }) => replaced)).toBe(false);
    const [same] = await desk.sql`select * from articles where id = ${first?.id}`;
    // Its day is the latest that the issue cites, now May 9.
    expect(same?.fingerprint).toBe(first?.fingerprint);
    expect(await desk.sql`select from articles`).toHaveLength(2);
    expect(await desk.sql`select from issues`).toHaveLength(1);
  });

  test("two files of an issue make the same rows at once and one after the other", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    desk.write("issues/b.txt", railwayArticle);
    await desk.seed();
    const oneByOne = await dump(desk.sql);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    await desk.seed();
    expect(await dump(desk.sql)).toBe(oneByOne);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("the publication's name in other letters is the same issue", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    desk.write("issues/b.txt", railwayArticle.replace("Monitor", "MONITOR"));
    await desk.seed();
    expect(await desk.sql`select from issues`).toHaveLength(1);
    expect(await desk.sql`select from articles`).toHaveLength(2);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("actors and sources that nothing names any more are swept out, with whom they spoke for", async () => {
    const slugsOf = async (table: string) =>
      (await desk.sql.unsafe(`select slug from ${table} order by slug`)).map(({ slug }) => slug);
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    expect(await slugsOf("actors")).toContain("norland-foreign-ministry");
    const [first = ""] = harbour.split(" Anna Berg");
    desk.write("issues/a.txt", `${header(10)}${first}\n\n${harbourMore}\n`);
    await desk.seed();
    expect(await slugsOf("actors")).toEqual([
      "carl-dorn",
      "norland",
      "norland-herald",
      "southmark",
    ]);
    expect(await slugsOf("sources")).toEqual(["norland-herald", "southmark-news"]);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("an outlet that speaks is linked to the actor that it is, whichever came first", async () => {
    desk.write("issues/a.txt", `${header(10)}All is well (Norland Herald, May 3).\n`);
    await desk.seed();
    desk.write("issues/b.txt", `${header(11)}The Norland Herald reported that all is lost.\n`);
    const later = await desk.seed();
    const [linked] = await desk.sql`
      select a.slug, a.kind from sources s join actors a on a.id = s.actor_id`;
    expect({ ...linked }).toEqual({ slug: "norland-herald", kind: "MEDIA" });
    expect(later.rows.sources).toEqual({ inserted: 0, updated: 1, deleted: 0 });
    // Of an outlet that is new as well, nothing is said to have changed.
    const both = "The Southmark News reported that all is lost (Southmark News, May 3).";
    desk.write("issues/c.txt", `${header(12)}${both}\n`);
    const once = await desk.seed();
    expect(once.rows.sources).toEqual({ inserted: 1, updated: 0, deleted: 0 });
    expect(await desk.sql`select from sources where actor_id is not null`).toHaveLength(2);
  });

  test("a constraint violated at the end of an issue leaves nothing of it", async () => {
    await desk.sql`alter table relays add constraint no_herald check (cue <> 'through')`;
    try {
      desk.write("issues/a.txt", railwayArticle);
      await desk.seed();
      const before = await dump(desk.sql);
      desk.write("issues/b.txt", harbourIssue);
      const through = bridge.replace(
        "[Norland Herald]",
        "[{actor: Norland Herald, cue: called the plan}]",
      );
      desk.write("issues/b.yaml", annotated(closing, asked, through));
      await desk.sql`alter table relays drop constraint no_herald,
        add constraint no_herald check (cue <> 'called the plan')`;
      const summary = await desk.seed();
      expect(statuses(summary)).toMatchObject({ "b.txt": "rejected" });
      expect(summary.outcomes.find(({ path }) => path.endsWith("b.txt"))?.reason).toContain(
        "no_herald",
      );
      expect(await dump(desk.sql)).toBe(before);
      expect(await revisionOf(desk.sql)).toBe(1);
    } finally {
      await desk.sql`alter table relays drop constraint if exists no_herald`;
    }
  });
});
