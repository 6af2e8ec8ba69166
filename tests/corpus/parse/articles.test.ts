import { describe, expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";

const header = "Publication: Monitor Volume: 6 Issue: 142";
const setAside = (text: string) =>
  parse(text).articles.map(({ setAside: parts }) =>
    parts
      .filter(({ kind }) => kind !== "header")
      .map((part) => `${part.kind}@${part.line} ${part.text}`),
  );

describe("a headline above the header is no paragraph", () => {
  test.each([
    ["PUTIN VISITS PYONGYANG.", "PUTIN VISITS PYONGYANG."],
    ["…AND KIM WELCOMES HIM.", "…AND KIM WELCOMES HIM."],
    ["… And Kim welcomes him", "… And Kim welcomes him"],
    ["PUTIN VISITS PYONGYANG", "PUTIN VISITS PYONGYANG"],
    ["Putin Visits Pyongyang", "Putin Visits Pyongyang"],
    ["Putin visits Pyongyang.", "Putin visits Pyongyang."],
    ["Putin visits Pyongyang\n", "Putin visits Pyongyang"],
    [
      "PUTIN VISITS PYONGYANG\nAND KIM WELCOMES HIM.",
      "PUTIN VISITS PYONGYANG AND KIM WELCOMES HIM.",
    ],
    ["Placeholder canvas\nPUTIN VISITS PYONGYANG.", "PUTIN VISITS PYONGYANG."],
    ["Placeholder canvas\n\nPUTIN VISITS PYONGYANG.\n", "PUTIN VISITS PYONGYANG."],
  ])("%j", (above, headline) => {
    const { articles, warnings } = parse(`${above}\n${header}\n\nOne.\n\nTwo.\n`);
    expect(articles).toMatchObject([
      { headline, paragraphs: [{ text: "One." }, { text: "Two." }] },
    ]);
    expect(warnings).toEqual([]);
  });

  test("a page leftover alone is none", () => {
    const text = `Placeholder canvas\n${header}\n\nOne.\n`;
    expect(parse(text).articles[0]?.headline).toBeNull();
    expect(setAside(text)).toEqual([["leftover@1 Placeholder canvas"]]);
  });

  test("other text is set aside with a warning", () => {
    const text = `This page was saved on Monday. It holds one article.\n\n${header}\n\nOne.\n`;
    expect(parse(text).articles[0]?.headline).toBeNull();
    expect(parse(text).warnings).toMatchObject([{ line: 1, column: 1 }]);
  });

  test("below the header it is one in capitals only", () => {
    const [capitals, sentence] = parse(
      `${header}\n\nPUTIN VISITS PYONGYANG.\n\nOne.\n\n${header}\n\nPutin left.\n\nTwo.\n`,
    ).articles;
    expect(capitals).toMatchObject({
      headline: "PUTIN VISITS PYONGYANG.",
      paragraphs: [{ text: "One." }],
    });
    expect(sentence).toMatchObject({ headline: null, paragraphs: [{}, {}] });
  });
});

describe("the headline of the next item is no paragraph", () => {
  test.each([
    "RUSSIA AND CHINA TALK TRADE.",
    "RUSSIA, CHINA TALK TRADE",
    "…BUT JAPAN STAYS AWAY.",
    "Russia and China Talk Trade.",
    "Kyiv’s Debt to Gazprom Is Growing",
    "Russia’s Crisis in the North Caucasus is Not Over.",
  ])("%s", (last) => {
    const read = `next-headline@5 ${last}`;
    expect(setAside(`${header}\n\nOne (AFP, July 3).\n\n${last}\n`)).toEqual([[read]]);
    expect(setAside(`${header}\n\nOne (AFP, July 3).\n${last}`)).toEqual([
      [read.replace("5", "4")],
    ]);
    expect(setAside(`${header}\n\nOne (AFP, July 3).\n\n${last}\n\nPlaceholder canvas\n`)).toEqual([
      [read, "leftover@7 Placeholder canvas"],
    ]);
  });

  test.each([
    "Putin met him.",
    "Lukashenka agreed.",
    "Yeltsin is in Moscow.",
    "“NEVER AGAIN.”",
    "NATO (AFP, July 3).",
    "The talks go on in Vienna today.",
  ])("%s is a last paragraph", (last) => {
    expect(setAside(`${header}\n\nOne (AFP, July 3).\n\n${last}\n`)).toEqual([[]]);
  });
});

describe("several articles in a file", () => {
  const first = `FIRST HEADLINE.\n${header}\n\nOne.\n\nTwo.`;
  test.each([
    ["with no headline", "", null, [["headline@1 FIRST HEADLINE."], []]],
    [
      "with the next headline right above the header",
      "SECOND HEADLINE.\n",
      "SECOND HEADLINE.",
      [["headline@1 FIRST HEADLINE."], ["headline@8 SECOND HEADLINE."]],
    ],
    [
      "with the next item's headline at the end of the first",
      "SECOND HEADLINE.\n\n",
      null,
      [["headline@1 FIRST HEADLINE.", "next-headline@8 SECOND HEADLINE."], []],
    ],
    [
      "with both",
      "SECOND HEADLINE.\n\nSecond Headline\n",
      "Second Headline",
      [
        ["headline@1 FIRST HEADLINE.", "next-headline@8 SECOND HEADLINE."],
        ["headline@10 Second Headline"],
      ],
    ],
    [
      "with a leftover between",
      "NEXT ITEM.\n\nPlaceholder canvas\nSECOND HEADLINE.\n",
      "SECOND HEADLINE.",
      [
        ["headline@1 FIRST HEADLINE.", "next-headline@8 NEXT ITEM."],
        ["leftover@10 Placeholder canvas", "headline@11 SECOND HEADLINE."],
      ],
    ],
  ])("%s", (_, between, headline, aside) => {
    const second = "Publication: Monitor Volume: 6 Issue: 143";
    const text = `${first}\n\n${between}${second}\n\nThree.\n`;
    expect(parse(text).articles).toMatchObject([
      { number: 142, ordinal: 1, paragraphs: [{ text: "One." }, { text: "Two." }] },
      { number: 143, ordinal: 2, headline, paragraphs: [{ text: "Three." }] },
    ]);
    expect(setAside(text)).toEqual(aside);
  });

  test("a header whose line end was lost still opens its article", () => {
    const { articles } = parse(
      `${header}\n\nOne (AFP, July 3). ${header.replace("142", "143")}\n\nTwo.\n`,
    );
    expect(articles).toMatchObject([
      { number: 142, paragraphs: [{ text: "One (AFP, July 3)." }] },
      { number: 143, paragraphs: [{ text: "Two." }] },
    ]);
  });
});

describe("paragraphs are parted by a blank line, and now and then by a line end", () => {
  const wrapped = [
    "The talks began early in the week and went on until the end of it, as",
    "both sides had been told they would. Nobody in the capital had expected",
    "them to last, and few in the delegation itself believed that Moscow",
    "would sign.",
  ];
  test.each<[string, string, string[]]>([
    ["a blank line", "One.\n\nTwo.", ["One.", "Two."]],
    ["a line of blanks", "One.\n \u00a0\nTwo.", ["One.", "Two."]],
    ["a line end", "One.\nTwo.", ["One.", "Two."]],
    ["a line end behind a citation", "One (AFP, July 3)\nTwo.", ["One (AFP, July 3)", "Two."]],
    ["a line end behind a quotation", "“One.”\n“Two.”", ["“One.”", "“Two.”"]],
    ["no line end within a sentence", "One\ntwo.", ["One two."]],
    ["no line end before a name", "One saw President\nPutin.", ["One saw President Putin."]],
    ["no wrapped line", wrapped.join("\n"), [wrapped.join(" ")]],
    [
      "the short last line of wrapped ones",
      [...wrapped, ...wrapped].join("\n"),
      [wrapped.join(" "), wrapped.join(" ")],
    ],
    [
      "a body that starts with a stop stays as it came",
      ". One , two.\n\nThree.",
      [". One , two.", "Three."],
    ],
  ])("%s", (_, body, expected) => {
    const [article] = parse(`${header}\n\n${body}\n`).articles;
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(expected);
  });

  test("a warning in a wrapped paragraph names the file's line", () => {
    const { warnings } = parse(
      `${header}\n\nThe talks had failed by then,\nbut (Reuters, xx!, July 3) no.\n`,
    );
    expect(warnings).toMatchObject([{ line: 4, column: 5 }]);
  });
});
