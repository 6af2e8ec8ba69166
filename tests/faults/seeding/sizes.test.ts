import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changes, type Desk, dump, flaws, openDesk } from "../../corpus/load-harness.ts";
import { header } from "../../corpus/load-texts.ts";
import { engines } from "../../database-harness.ts";
import { generatedIssue } from "../../fixtures/generated-issues.ts";
import { scaled } from "../scale.ts";

const sentences = (length: number) => {
  const [, ...paragraphs] = generatedIssue(7, { articles: 1, paragraphs: 40 }).text.split("\n\n");
  const words = paragraphs.join(" ").replace(/\s+/g, " ");
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
};

// The text is the same work on each engine; the rows are few statements.
const tried = scaled(engines.slice(-1), engines.slice(-1), engines);

describe.each(tried)("sizes on the %s engine", (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  test("fault 100: a title of 12 KB is loaded", async () => {
    const title = `${"A VERY LONG HEADLINE ".repeat(600).trim()}.`;
    desk.write("issues/a.txt", `${title}\n${header(10)}All is well.\n`);
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([{ status: "loaded" }]);
    const [article] = await desk.sql`select title, slug from articles`;
    expect(article?.title).toBe(title);
    expect(article?.slug.length).toBeLessThan(90);
  });

  test("fault 100: a paragraph of 1 MB is loaded", { timeout: 120_000 }, async () => {
    const text = `${sentences(1_000_000).trimEnd()} end.`;
    desk.write("issues/a.txt", `${header(10)}${text}\n`);
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([{ status: "loaded" }]);
    const [paragraph] = await desk.sql`select length, text = ${text} as same from paragraphs`;
    expect({ ...paragraph }).toEqual({ length: text.length, same: true });
  });

  test.runIf(scaled(false, true, true))(
    "fault 100: a paragraph of 1 MB, each word another, is refused with the limit named",
    async () => {
      const words = Array.from({ length: 130_000 }, (_, at) => `w${(at * 7919).toString(36)}`);
      desk.write("issues/a.txt", `${header(10)}${words.join(" ")}.\n`);
      const { outcomes } = await desk.seed();
      expect(outcomes).toMatchObject([
        { status: "rejected", reason: expect.stringMatching(/too long for tsvector.*max 1048575/) },
      ]);
      expect(await desk.sql`select from issues`).toHaveLength(0);
    },
  );

  test("fault 100: an article of 5,000 paragraphs is loaded, and changed in a moment", {
    timeout: 120_000,
  }, async () => {
    const paragraphs = Array.from(
      { length: 5_000 },
      (_, at) => `Norland said that pier ${at} is open (Norland Herald, May ${1 + (at % 28)}).`,
    );
    const text = header(10) + paragraphs.join("\n\n");
    desk.write("issues/a.txt", text);
    const { outcomes } = await desk.seed();
    expect(outcomes).toMatchObject([{ status: "loaded" }]);
    expect(await desk.sql`select from paragraphs`).toHaveLength(5_000);
    desk.write("issues/a.txt", `${text.replace("pier 7 is", "pier 7 isn’t")}\n\nThe end.`);
    const again = await desk.seed();
    expect(again.outcomes).toMatchObject([{ status: "loaded", replaced: true }]);
    expect(changes(again).paragraphs).toEqual([1, 1, 0]);
    expect(await flaws(desk.sql)).toEqual([]);
    const before = await dump(desk.sql);
    await desk.seed();
    expect(await dump(desk.sql)).toBe(before);
  });

  test("fault 100: words at arm's length of 100 KB become no name that an index can't hold", async () => {
    const long = "Very Long Name ".repeat(7_000).trim();
    desk.write(
      "issues/a.txt",
      `${header(10)}${long} said that all is well (${long}, May 3). According to ${long}, nothing is.\n`,
    );
    expect((await desk.seed()).outcomes).toMatchObject([{ status: "loaded", reason: null }]);
  });
});
