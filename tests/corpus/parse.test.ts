import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CorpusError } from "../../src/corpus/error.ts";
import { parse } from "../../src/corpus/parse.ts";

const header = "Publication: Monitor Volume: 6 Issue: 142";

describe("the seed issue", () => {
  const { articles, warnings } = parse(
    readFileSync(new URL("../../seed/issues/monitor-6-142.txt", import.meta.url), "utf8"),
  );
  const [article] = articles;
  const cited = article?.paragraphs.map(({ citations }) => citations.map(({ raw }) => raw));

  test("is one article of seven paragraphs, with nothing to report", () => {
    expect(articles).toHaveLength(1);
    expect(article).toMatchObject({
      publication: "Monitor",
      volume: 6,
      number: 142,
      headline: null,
    });
    expect(article?.paragraphs.map(({ ordinal, line }) => [ordinal, line])).toEqual(
      [3, 5, 7, 9, 11, 13, 15].map((line, index) => [index + 1, line]),
    );
    expect(warnings).toEqual([]);
  });

  test("cites where each paragraph but the second comes from", () => {
    expect(cited).toEqual([
      ["(AFP, July 20)"],
      [],
      ["(Reuters, AP, BBC, CNN, July 19)"],
      ["(Reuters, July 20)"],
      ["(The Digital Chosun, July 20)"],
      ["(Korea Herald, July 21)", "(International agencies, July 20)"],
      ["(AFP, July 20; Korea Herald, July 21)"],
    ]);
  });

  test("was made in 2000", () => {
    const days = article?.paragraphs.flatMap(({ citations }) =>
      citations.flatMap(({ groups }) => groups.map((group) => group.days?.to)),
    );
    expect([...new Set(days)].sort()).toEqual(["2000-07-19", "2000-07-20", "2000-07-21"]);
  });

  test("quotes eight times, each time with both marks", () => {
    const quotations = article?.paragraphs.flatMap((paragraph) => paragraph.quotations);
    expect(quotations?.map(({ complete, nested }) => [complete, nested])).toEqual(
      Array.from({ length: 8 }, () => [true, false]),
    );
  });
});

describe("line ends and byte order marks change nothing", () => {
  const text = `HEADLINE HERE.\n${header}\n\nOne “two”\u00a0three (AFP, July 20).\n\nFour.\n`;
  test.each([
    ["CRLF", text.replaceAll("\n", "\r\n")],
    ["CR", text.replaceAll("\n", "\r")],
    ["a byte order mark", `\ufeff${text}`],
    [
      "blank lines at the start, many between, none at the end",
      `\n${text.replaceAll("\n\n", "\n \n\t\n").trimEnd()}`,
    ],
  ])("%s", (_, other) => {
    const withoutLines = (file: string) => JSON.stringify(parse(file)).replace(/"line":\d+,?/g, "");
    expect(withoutLines(other)).toBe(withoutLines(text));
  });
});

test("non-breaking spaces are kept as printed and matched as spaces", () => {
  const text =
    "Publication:\u00a0Monitor\u00a0Volume:\u00a06 Issue:\u00a0142\n\nOne\u00a0two (AFP, July\u00a020).";
  const [article] = parse(text).articles;
  expect(article).toMatchObject({ publication: "Monitor", volume: 6, number: 142 });
  expect(article?.paragraphs[0]?.text).toBe("One\u00a0two (AFP, July\u00a020).");
  expect(article?.paragraphs[0]?.citations).toHaveLength(1);
});

describe("a header in its variants opens an article", () => {
  test.each([
    ["Publication: Monitor Volume: 6 Issue: 142", "Monitor"],
    ["Publication: Monitor  Volume: 6  Issue: 142  ", "Monitor"],
    ["  Publication : Monitor Volume : 6 Issue : 142", "Monitor"],
    ["PUBLICATION: Monitor, VOLUME: 6, ISSUE: 142.", "Monitor"],
    ["Publication:Monitor Volume:6 Issue:142", "Monitor"],
    ["Publication: Monitor\nVolume: 6\nIssue: 142", "Monitor"],
    ["Publication: Fortnight in Review Volume: 6 Issue: 142", "Fortnight in Review"],
  ])("%s", (line, publication) => {
    expect(parse(`${line}\n\nOne.\n`).articles).toMatchObject([
      {
        publication,
        volume: 6,
        number: 142,
        headline: null,
        line: 1,
        paragraphs: [{ text: "One." }],
      },
    ]);
  });

  test("text may follow on its line", () => {
    const [article] = parse(`${header} One (Reuters, xx!, July 3).\n`).articles;
    expect(article?.paragraphs).toMatchObject([{ text: "One (Reuters, xx!, July 3).", line: 1 }]);
    expect(parse(`${header} One (Reuters, xx!, July 3).\n`).warnings).toMatchObject([
      { line: 1, column: header.length + 6 },
    ]);
  });
});

describe("a file that can't be read is an error with its place", () => {
  test.each([
    ["", 1, "found an empty file"],
    ["\n\n", 1, "found an empty file"],
    ["Some words.\n\nMore words.\n", 1, "Expected `Publication: NAME Volume: 6 Issue: 142`"],
    [
      "Publication: Monitor Volume: six Issue: 142\n\nOne.\n",
      1,
      "“Publication: Monitor Volume: six Issue: 142” can't be read",
    ],
    [`${header}\n\nOne.\n\nPublication: Monitor Volume 6\n\nTwo.\n`, 5, "can't be read"],
    ["\nPublication: Monitor Volume: 0 Issue: 142\n\nOne.\n", 2, "The volume is 0"],
    ["Publication: Monitor Volume: 2000 Issue: 142\n\nOne.\n", 1, "The volume is 2000"],
    [`${header}\n`, 1, "without an article"],
    [`${header}\n\nOne.\n\n${header}\n\n`, 5, "without an article"],
  ])("%j", (text, line, message) => {
    const error = (() => {
      try {
        parse(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(CorpusError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(message) });
  });
});
