import { describe, expect, test } from "vitest";
import { tryAnnotation, twoParagraphs } from "./annotate.ts";

const claims = (lines: string) => `articles:\n  - claims:\n${lines}`;

const placed = (yaml: string, of?: string) => {
  const { annotated, wrong } = tryAnnotation(yaml, of);
  expect(wrong).toEqual([]);
  return annotated?.articles ?? [];
};
const [, first = "", second = ""] = twoParagraphs.split("\n\n");

describe("words of an annotation are found in the text", () => {
  test.each<[what: string, passage: string, before: string, words: string]>([
    ["standing once", "exact: the harbour is needed", "said that ", "the harbour is needed"],
    ["over the end of a line", "exact: and that the harbour", "needed, ", "and that the harbour"],
    [
      "told by what stands before",
      "exact: the harbour is, prefix: and that",
      "and that ",
      "the harbour is",
    ],
    ["told by what stands after", "exact: harbour is, suffix: dear", "and that the ", "harbour is"],
    [
      "told by both",
      "exact: is, prefix: the harbour, suffix: needed",
      "Anna Berg said that the harbour ",
      "is",
    ],
  ])("%s", (_, passage, before, words) => {
    const [article] = placed(
      claims(`      - {paragraph: 1, ${passage}, act: ASSERTION, form: INDIRECT}\n`),
    );
    const claim = article?.claims[0];
    // A line that the file breaks off goes on in the paragraph.
    const text = first.replace(/\n/g, " ");
    expect(text.slice(claim?.start, claim?.end)).toBe(words);
    expect(text.slice(0, claim?.start).endsWith(before)).toBe(true);
  });

  test("a quote that stands again later is the one within the claim", () => {
    const text =
      "Publication: Monitor Volume: 6 Issue: 10\n\nNorland spoke of a “folly,” and of another “folly” again.";
    const [article] = placed(
      claims(
        "      - {paragraph: 1, exact: a “folly, act: EVALUATION, form: MIXED, quotes: [folly]}\n",
      ),
      text,
    );
    expect(article?.claims[0]?.quotes).toEqual([
      { start: text.indexOf("folly") - text.indexOf("Norland"), end: 25, kind: "SPEECH" },
    ]);
  });

  test("of a direct claim that names no quotes all words are the quote", () => {
    const [article] = placed(
      claims("      - {paragraph: 2, exact: The bridge, act: ASSERTION, form: DIRECT}\n"),
    );
    expect(article?.claims[0]?.quotes).toEqual([{ start: 1, end: 11, kind: "SPEECH" }]);
  });

  test("a quote split by its speaker goes on after the claim", () => {
    const [article] = placed(
      claims(
        "      - {paragraph: 2, exact: The bridge, act: ASSERTION, form: DIRECT, quotes: [The bridge, {exact: is not for sale, kind: DOCUMENT}]}\n",
      ),
    );
    expect(article?.claims[0]?.quotes).toEqual([
      { start: 1, end: 11, kind: "SPEECH" },
      { start: second.indexOf("is not"), end: second.indexOf(".”"), kind: "DOCUMENT" },
    ]);
  });

  test("relations lead to claims by their place in the list, forwards and backwards", () => {
    const [article] = placed(
      claims(`      - {id: a, paragraph: 1, exact: the harbour is needed, act: ASSERTION, form: INDIRECT, relations: [{kind: SUPPORTS, claim: b}]}
      - {id: b, paragraph: 2, exact: is not for sale, act: ASSERTION, form: DIRECT, relations: [{kind: DENIES, claim: a}]}
`),
    );
    expect(article?.claims.map(({ relations }) => relations)).toEqual([
      [{ kind: "SUPPORTS", claim: 1 }],
      [{ kind: "DENIES", claim: 0 }],
    ]);
  });

  test("a draft keeps its rule, may name anybody, and its cue may be put together", () => {
    const [article] = placed(
      claims(
        "      - {paragraph: 1, exact: the harbour is needed, actors: [Dr. Who], cue: was said, act: ASSERTION, form: INDIRECT, rule: said-that, confidence: 0.7}\n",
      ),
    );
    expect(article?.claims[0]).toMatchObject({
      actors: ["Dr. Who"],
      draft: { rule: "said-that", confidence: 0.7 },
    });
  });

  test("an actor that the file lists is known in it, one that is listed for all stays as it is", () => {
    const { annotated, wrong } = tryAnnotation(`actors:
  - {name: Harbour pilots, kind: GROUP, names: [the pilots], partOf: Norland}
  - {name: Norland, kind: GROUP, names: [the northerners]}
${claims("      - {paragraph: 1, exact: the harbour is needed, actors: [pilots, the northerners], act: ASSERTION, form: INDIRECT}\n")}`);
    expect(wrong).toEqual([]);
    expect(annotated?.people.actor("the pilots")).toMatchObject({
      slug: "harbour-pilots",
      partOf: { slug: "norland" },
    });
    expect(annotated?.people.actor("the northerners")).toMatchObject({
      slug: "norland",
      kind: "STATE",
      names: [],
    });
  });
});

describe("the articles of a text", () => {
  const three = ["One is short.", "One is longer than that.", "Two goes on."]
    .map((text) => `Publication: Monitor Volume: 6 Issue: 10\n\n${text}\n`)
    .join("\n");
  const titles = (yaml: string) => placed(yaml, three).map((each) => each?.article.title ?? null);

  test("are told by their first words, in any order, and may be left out", () => {
    expect(
      titles("articles:\n  - {opening: Two, title: B}\n  - {opening: One is short, title: A}\n"),
    ).toEqual(["A", null, "B"]);
  });

  test("without openings are taken in their order", () => {
    expect(titles("articles:\n  - {title: A}\n  - {title: B}\n  - {title: C}\n")).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  test.each([
    ["an opening of two articles", "articles:\n  - {opening: One is, title: A}\n", "2:15"],
    ["an opening of none", "articles:\n  - {opening: Four, title: A}\n", "2:15"],
    ["words from the middle", "articles:\n  - {opening: goes on, title: A}\n", "2:15"],
    ["no opening, and too few", "articles:\n  - {title: A}\n  - {title: B}\n", "2:5"],
    [
      "one article twice",
      "articles:\n  - {opening: Two, title: A}\n  - {opening: Two goes, title: A}\n",
      "3:15",
    ],
  ])("%s can't be told", (_, yaml, place) => {
    const { wrong } = tryAnnotation(yaml, three);
    expect(wrong[0]).toMatch(new RegExp(`^a\\.yaml:${place}`));
    expect(wrong[0]).toContain("first words of one of the text's articles");
    expect(wrong[0]).toContain("One is longer than that.");
  });
});
