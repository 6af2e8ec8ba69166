import { expect, test } from "vitest";
import { highlightsIn, phrasesOf } from "../../../src/graphql/search/highlights.ts";
import { snippetOf } from "../../../src/graphql/search/snippet.ts";
import { wordsOf } from "../../../src/graphql/search/words.ts";

// What is written, and the forms that search knows it by.
test.each([
  ["Putin’s “offer”", ["putin", "s", "offer"]],
  // Dots within an acronym don't part it; a hyphen does.
  ["a U.S.-led plan (NMD)", ["a", "us", "led", "plan", "nmd"]],
  // The letter before a number belongs to it; a word before one, or a number before a letter, does not.
  ["S-300PMU, “T-72”s, Tu-160, 5-A", ["s300pmu", "t72", "s", "tu", "160", "5", "a"]],
  ["café–naïve", ["cafe", "naive"]],
  ["US$14,0000", ["us", "14", "0000"]],
  ["…", []],
])("%s is cut into words", (text, forms) => {
  expect(wordsOf(text).map(({ form }) => form)).toEqual(forms);
});

test.each([
  // Both words are wanted, and what is excluded is not.
  ["'missil' & 'program' & !'kim'", [["missil"], ["program"]]],
  ["'north' <-> 'korea' | 'putin'", [["north", "korea"], ["putin"]]],
  ["'end' <3> 'war' & !( 'a' <-> 'b' )", [["end", "war"]]],
  ["", []],
])("of the query %s, these phrases are highlighted", (query, lexemes) => {
  expect(phrasesOf(query).map((phrase) => phrase.lexemes)).toEqual(lexemes);
});

const lexemes = new Map([
  ["north", "north"],
  ["korea", "korea"],
  ["missiles", "missil"],
  ["end", "end"],
  ["war", "war"],
]);
const marked = (text: string, query: string) =>
  highlightsIn(wordsOf(text), phrasesOf(query), lexemes).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  // Quotation marks, possessives and dashes stay outside.
  ["“North Korea’s missiles”–all of them", "'missil'", ["missiles"]],
  // A phrase is marked where its words follow one another, not where they stand apart.
  ["Korea north of North Korea", "'north' <-> 'korea'", ["North", "Korea"]],
  ["the end of the war, in the end", "'end' <3> 'war'", ["end", "war"]],
  ["nothing of the kind", "'missil'", []],
])("in “%s”, %s is exactly the matched words", (text, query, words) => {
  expect(marked(text, query)).toEqual(words);
});

test("a snippet of a long text holds the matches, cut between words, spans moved along", () => {
  const text = `${"early words ".repeat(60)}the missiles came late ${"and later ones ".repeat(60)}`;
  const start = text.indexOf("missiles");
  const { snippet, highlights } = snippetOf(text, [{ start, end: start + 8 }]);
  expect(snippet.length).toBeLessThan(300);
  expect(snippet).toMatch(/^…\S.*\S…$/);
  expect(highlights.map((span) => snippet.slice(span.start, span.end))).toEqual(["missiles"]);
});
