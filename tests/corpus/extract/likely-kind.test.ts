import { expect, test } from "vitest";
import { noteRuling, noteSigns } from "../../../src/corpus/extract/kind-signs.ts";
import weights from "../../../src/corpus/extract/kind-weights.json" with { type: "json" };
import { asRuled, likelyKind } from "../../../src/corpus/extract/likely-kind.ts";
import { readingOf } from "../../../src/corpus/extract/reading.ts";
import { extract } from "../../../src/corpus/extract.ts";
import { parse } from "../../../src/corpus/parse.ts";
import { names } from "../rules/claims-by.ts";

function articleOf(text: string) {
  const [article] = parse(`Publication: Monitor Volume: 6 Issue: 1\n\n${text}\n`).articles;
  if (!article) throw new Error("The text has no article.");
  return article;
}

function firstQuotation(text: string) {
  const [paragraph] = articleOf(text).paragraphs;
  if (!paragraph) throw new Error("The text has no paragraph.");
  const reading = readingOf(paragraph, names);
  const [quoted] = reading.quotations;
  if (!quoted) throw new Error("The text quotes nothing.");
  return { reading, quoted };
}

function signsOf(text: string): string[] {
  const { reading, quoted } = firstQuotation(text);
  const signs: string[] = [];
  noteSigns(reading, quoted, (sign, value) => signs.push(`${sign}: ${value}`));
  return signs;
}

test("notes the words beside the marks, names and numbers by their sort alone", () => {
  expect(signsOf("On May 3 Belov’s statement called the 40 ships “a wall of rust.”")).toEqual(
    expect.arrayContaining([
      "before: ships",
      "second before: number",
      "after: ",
      "sentence: on",
      "verb before: called",
      "lead: PERSON name",
      "sort in lead: text",
      "size: 5.",
    ]),
  );
});

test("notes a text that the sentence before named", () => {
  expect(signsOf("The treaty is old. It rains “by design,” Belov said.")).toContain(
    "named before: treaty",
  );
  expect(signsOf("The ship is old. It rains “by design,” Belov said.").join()).not.toContain(
    "named before",
  );
});

test("notes no sign twice with one value", () => {
  const signs = signsOf(
    "The board and the mayor and the board said, and said, that it was “rain.”",
  );
  expect(new Set(signs).size).toBe(signs.length);
});

test("leaves what is a document’s, or marked by the words beside it, as the rules have it", () => {
  // As spoken as words can be.
  const { reading, quoted } = firstQuotation("“It rains,” Belov told reporters.");
  const ruled = (kind: "document" | "name" | "scare", by: string) =>
    likelyKind(reading, quoted, { kind, by, speakers: 0 });
  expect(ruled("document", "quote-said")).toBe("document");
  expect(ruled("name", "marked")).toBe("name");
  expect(ruled("scare", "marked")).toBe("scare");
  expect(ruled("scare", "nobody")).toBe("speech");
});

test("what is plainly said stays speech", () => {
  for (const text of [
    "“It rains,” Belov told reporters.",
    "Belov said that the harbor “will never be sold.”",
    "Hora, for his part, called the mayor “a liar and a coward.”",
  ]) {
    const article = articleOf(text);
    expect(extract(article, names).quotes).toEqual(extract(article, names, asRuled).quotes);
  }
});

test.each([
  ["From the back came shouts of “rain.”", [["speech"]]],
  ["Hora gave an interview to “Zarya,” and left.", [["name"]]],
  // What somebody denies is in the words of another.
  ["Belov called it “rain,” a description that Riga rejected.", [["speech", "Ivan Belov"]]],
  [
    "Belov said that rain was “no favor but a right” and warned of consequences for the “dry partnership” between them.",
    [["speech", "Ivan Belov"], ["scare"]],
  ],
  ["Belov insists that he heads the board; his “government” sits in a hangar.", [["scare"]]],
  [
    "Belov said that Riga had shown concern and expected “a dry and open month.”",
    [["speech", "Ivan Belov"]],
  ],
  [
    "Belov is certain that the last ship left in May, because, as he informed Golos, he “counted the hulls.”",
    [["speech", "Ivan Belov"]],
  ],
])("tells what no rule does: %s", (text, expected) => {
  const { quotes } = extract(articleOf(text), names);
  expect(quotes.map(({ kind, speakers }) => [kind, ...speakers])).toEqual(expected);
});

test("every sign that has weights is one that is noted, with a weight for each kind", () => {
  const noted = new Set<string>();
  const note = (sign: string) => noted.add(sign);
  const { reading, quoted } = firstQuotation(
    "The treaty is old. On May 3 Belov’s statement called it “rain” and said no more.",
  );
  noteSigns(reading, quoted, note);
  noteRuling({ kind: "speech", by: "said-that", speakers: 1 }, note);
  expect(Object.keys(weights).sort()).toEqual([...noted].sort());
  for (const row of Object.values(weights).flatMap((rows) => rows.split("\n")))
    expect(row).toMatch(/^(-?\d+ ){4}/);
});
