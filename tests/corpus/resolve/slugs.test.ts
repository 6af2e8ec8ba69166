import { describe, expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";
import { articleSlugs } from "../../../src/corpus/resolve/slugs.ts";

const articles = (...texts: string[]) =>
  parse(texts.map((text) => `Publication: Monitor Volume: 6 Issue: 10\n\n${text}\n`).join("\n"))
    .articles;
const standing = (slug: string, ...paragraphs: string[]) => ({
  slug: `monitor-6-10-${slug}`,
  paragraphs,
});
const own = (slugs: string[]) => slugs.map((slug) => slug.replace("monitor-6-10-", ""));

const harbour = "The harbour of Norburg was closed yesterday by order of the ministry.";
const railway = "Trains go to Sudport again after a year of talks between the two states.";

describe("an article's address", () => {
  test.each<[what: string, texts: string[], held: ReturnType<typeof standing>[], slugs: string[]]>([
    [
      "is its issue's with its first words, up to a length",
      [harbour],
      [],
      ["the-harbour-of-norburg-was-closed-yesterday-by-order-of-the".replace(/^the-/, "")],
    ],
    [
      "ends in a number where an issue has two with one opening",
      ["In brief.\n\nOne thing is so.", "In brief.\n\nAnother is not."],
      [],
      ["in-brief", "in-brief-2"],
    ],
    [
      "stays where the opening changes and half of the words are still there",
      [harbour.replace("The harbour of Norburg was", "Norburg’s harbour was")],
      [standing("old", harbour)],
      ["old"],
    ],
    [
      "is its own where another article is held",
      [railway],
      [standing("old", harbour)],
      ["trains-go-to-sudport-again-after-a-year-of-talks-between-the"],
    ],
    [
      "stays with its words where articles change places",
      ["In brief.\n\nAnother is not.", "In brief.\n\nOne thing is so."],
      [
        standing("in-brief", "In brief.", "One thing is so."),
        standing("in-brief-2", "In brief.", "Another is not."),
      ],
      ["in-brief-2", "in-brief"],
    ],
    [
      "is not taken by a new article with the same opening",
      ["In brief.\n\nA third matter altogether.", "In brief.\n\nOne thing is so."],
      [standing("in-brief", "In brief.", "One thing is so.")],
      ["in-brief-2", "in-brief"],
    ],
    [
      "goes to one article only, though two resemble what is held",
      [`${harbour} Ships wait.`, `${harbour} Ships left.`],
      [standing("old", harbour)],
      ["old", "harbour-of-norburg-was-closed-yesterday-by-order-of-the-2"],
    ],
  ])("%s", (_, texts, held, slugs) => {
    expect(own(articleSlugs(articles(...texts), held))).toEqual(slugs);
  });

  test("of a headline is made of the headline", () => {
    const [article] = parse(
      "QUARREL OVER THE HARBOUR.\nPublication: Monitor Volume: 6 Issue: 10\n\nAll is well.",
    ).articles;
    expect(articleSlugs(article ? [article] : [], [])).toEqual([
      "monitor-6-10-quarrel-over-the-harbour",
    ]);
  });
});
