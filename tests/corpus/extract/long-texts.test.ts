import { expect, test } from "vitest";
import { extract } from "../../../src/corpus/extract.ts";
import { parse } from "../../../src/corpus/parse.ts";
import { names } from "../rules/claims-by.ts";
import { read } from "./read.ts";

const header = "Publication: Monitor Volume: 6 Issue: 1\n\n";

const kilobytes = (count: number, piece: string) =>
  piece.repeat(Math.ceil((count * 1000) / piece.length));

// Each takes a second or two; where a rule goes through all of a text for each of its words, most take half a minute or far
// more, and no test may. Understanding finds a statement in each piece; a text cut for its length lacks a few at its ends.
test.each([
  ["called it ", 30],
  ["Belov said ", 30],
  ["that he said ", 30],
  ["told Telegraf that ", 40],
  ["According to Belov, ", 60],
  ["Belov said that ", 30],
  ["was said to have ", 200],
  ["was quoted by Telegraf as saying ", 200],
  ["“Yes,” he said. ", 400],
  ["Belov said that it is so. ", 1000],
  ["Belov said that he is ill.\n\n", 1000],
])("of “%s” over and over, for %i kB, every statement is found", (piece, size) => {
  const text = kilobytes(size, piece);
  const count = text.length / piece.length;
  const { claims } = read(`${text}it.`);
  expect(claims.length).toBeGreaterThan(count * 0.98);
  expect(claims.length).toBeLessThanOrEqual(count);
});

test.each([
  ["“a ", 100],
  ["“a” ", 100],
  ['"a ', 100],
  ["(a “b ", 100],
  ["he said, which ", 300],
  ["the Ministry of ", 500],
  ["a declaration of ", 60],
  ["there that it in claim said ", 200],
])("“%s” over and over, for %i kB, hides nothing in the paragraph after it", (piece, size) => {
  const text = `${header}${kilobytes(size, piece)}it.\n\nBelov said that it was late.\n`;
  // By the judge of kinds as well, who looks at a sentence for each of its quotations.
  const claims = parse(text).articles.flatMap((article) => extract(article, names).claims);
  expect(claims.at(-1)).toMatchObject({ paragraph: 2, actors: ["Ivan Belov"] });
});

test.each(["a", "A.", "a.a", "it’s", "#a", "a-", "http://a.b/c", "😀a"])(
  "a run of “%s” leaves the words around it where they are",
  (piece) => {
    const run = kilobytes(100, piece);
    const text = read(`Belov said that it was late ${run} and Hora denied that it was so.`);
    const found = text.claims.map(({ paragraph, exact, cue, actors }) => [
      actors,
      text.words(paragraph, cue),
      text.words(paragraph, exact).slice(-9),
    ]);
    expect(found).toContainEqual([["Petro Hora"], "denied", "it was so"]);
    expect(found.map(([actors]) => actors)).toContainEqual(["Ivan Belov"]);
  },
);

test("as many people as paragraphs are told apart", () => {
  const letters = [..."bcdfghklmnprstvz"];
  const people = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `Ivan ${a.toUpperCase()}a${b}o${c}ov`)),
  );
  const { claims } = read(people.map((name) => `${name} said that it was late.`).join("\n\n"));
  expect(claims.map(({ actors }) => actors[0])).toEqual(people);
});
