import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Warning } from "../../../src/corpus/article.ts";
import {
  changes,
  type Desk,
  dump,
  flaws,
  openDesk,
  revisionOf,
  statuses,
} from "../../corpus/load-harness.ts";
import {
  annotated,
  asked,
  closing,
  harbour,
  harbourIssue,
  header,
  railwayArticle,
} from "../../corpus/load-texts.ts";
import { engines } from "../../database-harness.ts";

describe.each(engines)("texts on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  /** Seeds, and answers the warnings as well. */
  const seedAll = async () => {
    const warnings: (Warning & { path: string })[] = [];
    const onWarning = (path: string, warning: Warning) => warnings.push({ path, ...warning });
    return { ...(await desk.seed({ onWarning })), warnings };
  };
  const texts = async () =>
    (await desk.sql`select text from paragraphs order by place`).map(({ text }) => text);

  test("fault 89: run again, nothing changes, and the revision neither", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/b.txt", railwayArticle);
    await desk.seed();
    const before = await dump(desk.sql);
    for (let run = 0; run < 2; run++) expect(changes(await desk.seed())).toEqual({});
    expect(await dump(desk.sql)).toBe(before);
    expect(await revisionOf(desk.sql)).toBe(1);
  });

  test("fault 91: an article that is taken out of its file stays, and the run says so", async () => {
    desk.write("issues/a.txt", `${harbourIssue}\n${railwayArticle}`);
    expect((await seedAll()).warnings).toEqual([]);
    const before = await texts();
    desk.write("issues/a.txt", harbourIssue);
    const { warnings } = await seedAll();
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /holds the article monitor-6-10-southmark-\S+ of this issue.* --remove monitor-.*/,
      ),
    ]);
    expect(await texts()).toEqual(before);
  });

  test.each([
    ["another name", "issues/copy.txt", true],
    ["another name, without its annotation", "issues/copy.txt", false],
    ["the same name in another folder, without its annotation", "issues/more/a.txt", false],
    ["a name that comes first, without its annotation", "issues/A.txt", false],
  ])("fault 90: the same issue under %s is unchanged", async (_, copy, withAnnotation) => {
    const yaml = annotated(closing, asked);
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", yaml);
    await desk.seed();
    const before = await dump(desk.sql);
    desk.write(copy, harbourIssue);
    if (withAnnotation) desk.write(copy.replace(".txt", ".yaml"), yaml);
    for (let run = 0; run < 2; run++) {
      const summary = await desk.seed();
      expect(summary.outcomes.map(({ status }) => status)).toEqual(["unchanged", "unchanged"]);
      expect(await dump(desk.sql)).toBe(before);
    }
    // By itself, as one who has only the copy would seed it.
    desk.remove("issues/a.txt");
    const { outcomes, warnings } = await seedAll();
    expect(outcomes.map(({ status }) => status)).toEqual(["unchanged"]);
    expect(warnings.map(({ message }) => message)).toEqual(
      withAnnotation ? [] : [expect.stringContaining("with an annotation, which is kept")],
    );
    expect(await dump(desk.sql)).toBe(before);
    expect(await revisionOf(desk.sql)).toBe(1);
  });

  test("fault 90: an issue and its bare copy seeded at once are the annotated issue", async () => {
    desk.write("issues/z.txt", harbourIssue);
    desk.write("issues/z.yaml", annotated(closing, asked));
    await desk.seed();
    const before = await dump(desk.sql);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    desk.write("issues/copy.txt", harbourIssue);
    await desk.seed();
    expect(await dump(desk.sql)).toBe(before);
  });

  test("fault 91: the same article with changed text is replaced as a whole and reported", async () => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    desk.write("issues/a.txt", harbourIssue.replaceAll("harbour", "haven"));
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([{ status: "loaded", replaced: true }]);
    expect((await texts()).join()).not.toContain("harbour");
    expect(await desk.sql`select from articles`).toHaveLength(1);
    expect(await flaws(desk.sql)).toEqual([]);
  });

  test("fault 92: one article twice in a file is refused, with both places", async () => {
    desk.write("issues/a.txt", `${harbourIssue}\n${harbourIssue}`);
    desk.write("issues/b.txt", railwayArticle);
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([
      { status: "rejected", reason: expect.stringMatching(/a\.txt:7:1: .*line 1.*once/) },
      { status: "loaded" },
    ]);
  });

  test("fault 93: Windows-1252 is read as such, with a warning", async () => {
    const text = `${header(10)}“Norland” said – of course – that all is well.\n`;
    const bytes = Buffer.from(
      text.replace("“", "\x93").replace("”", "\x94").replaceAll("–", "\x96"),
      "latin1",
    );
    desk.write("issues/a.txt", bytes);
    const { outcomes, warnings } = await seedAll();
    expect(outcomes).toMatchObject([{ status: "loaded" }]);
    expect(warnings).toMatchObject([{ line: 3, message: expect.stringContaining("Windows-1252") }]);
    expect(await texts()).toEqual(["“Norland” said – of course – that all is well."]);
  });

  test("fault 94: UTF-8 encoded twice is flagged and kept as it came", async () => {
    const once = Buffer.from(`${header(10)}Norland’s “harbour” is closed.\n`);
    const twice = Buffer.from(new TextDecoder("windows-1252").decode(once));
    desk.write("issues/a.txt", twice);
    const { outcomes, warnings } = await seedAll();
    expect(outcomes).toMatchObject([{ status: "loaded" }]);
    expect(warnings).toMatchObject([{ message: expect.stringContaining("Twice-encoded") }]);
  });

  test.each([
    ["fault 95: a byte order mark", `\ufeff${harbourIssue}`],
    ["fault 96: CRLF", harbourIssue.replaceAll("\n", "\r\n")],
    ["fault 96: CR", harbourIssue.replaceAll("\n", "\r")],
  ])("%s makes the same rows", async (_, text) => {
    desk.write("issues/a.txt", harbourIssue);
    await desk.seed();
    const before = await dump(desk.sql, ["fingerprint"]);
    desk.write("issues/a.txt", text);
    const summary = await desk.seed();
    expect(statuses(summary)).toEqual({ "a.txt": "unchanged" });
    expect(await revisionOf(desk.sql)).toBe(1);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    await desk.seed();
    expect(await dump(desk.sql, ["fingerprint"])).toBe(before);
  });

  test.each([
    ["name that is listed", "Łucja Bérg", "anna-berg"],
    ["name that nobody listed", "Zoë Müñoz", "zoe-munoz"],
  ])("fault 97: a %s, in NFC and NFD, is one actor", async (_, name, slug) => {
    const says = (form: string, number: number) =>
      `${header(number)}${name.normalize(form)} said that the harbour is closed.\n`;
    desk.write("issues/a.txt", says("NFC", 10));
    desk.write("issues/b.txt", says("NFD", 11));
    await desk.seed();
    const speakers = await desk.sql`
      select slug, claim_count::int as count from actors where claim_count > 0`;
    expect(speakers.map((row) => ({ ...row }))).toEqual([{ slug, count: 2 }]);
  });

  test("fault 98: a NUL is refused with its place", async () => {
    desk.write("issues/a.txt", `${header(10)}Norland\0 said.\n`);
    desk.write("issues/b.txt", railwayArticle);
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([
      { status: "rejected", reason: expect.stringMatching(/a\.txt:3:8: .*NUL/) },
      { status: "loaded" },
    ]);
  });

  test("an annotation's mistake rejects its issue, and what was there before stays", async () => {
    desk.write("issues/a.txt", harbourIssue);
    desk.write("issues/a.yaml", annotated(closing, asked));
    await desk.seed();
    const before = await dump(desk.sql);
    desk.write("issues/a.yaml", annotated(closing.replace("Norland", "Nobody"), asked));
    desk.write("issues/b.txt", railwayArticle);
    desk.write("issues/c.txt", `${header(11)}${harbour}\n`);
    const summary = await desk.seed();
    expect(summary.outcomes).toMatchObject([
      {
        status: "rejected",
        reason: expect.stringMatching(/a\.yaml:6:\d+: unknown actor "Nobody"/),
      },
      { status: "rejected", reason: expect.stringContaining("a.txt was rejected") },
      { status: "loaded" },
    ]);
    expect((await desk.sql`select from articles`).length).toBe(2);
    await desk.sql`delete from issues where number = 11`;
    expect(before).toContain("harbour");
    const kept = await desk.sql`select key from claims order by place`;
    expect(kept).toHaveLength(2);
  });

  test("a text of two issues is done with only when both are loaded", async () => {
    desk.write("issues/a.txt", `${harbourIssue}\n${railwayArticle.replace("10", "11")}`);
    const broken = `${header(11)}Nothing of note.\n`;
    desk.write("issues/b.txt", broken);
    desk.write("issues/b.yaml", "articles:\n  - {claims: none}\n");
    const first = await desk.seed();
    expect(statuses(first)).toEqual({ "a.txt": "rejected", "b.txt": "rejected" });
    expect(await desk.sql`select from issues`).toHaveLength(1);
    desk.remove("issues/b.yaml");
    const second = await desk.seed();
    expect(statuses(second)).toEqual({ "a.txt": "loaded", "b.txt": "loaded" });
    const after = await dump(desk.sql);
    await desk.sql`truncate issues, actors, sources, revisions cascade`;
    await desk.seed();
    expect(await dump(desk.sql)).toBe(after);
  });
});
