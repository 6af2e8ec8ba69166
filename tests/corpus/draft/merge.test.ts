import { expect, test } from "vitest";
import { parse as readAsYaml } from "yaml";
import { placeAnnotation } from "../../../src/corpus/annotation/place.ts";
import { readYaml } from "../../../src/corpus/annotation/read.ts";
import { annotationShape } from "../../../src/corpus/annotation/shape.ts";
import { mergeYaml } from "../../../src/corpus/draft/merge.ts";
import { extract } from "../../../src/corpus/extract.ts";
import { claimOf } from "../../../src/corpus/extracted.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";

const names = createNames([]);
const header = "Publication: Monitor Volume: 6 Issue: 51\n\n";
const first = `FIRST\n${header}Ivanov said that all was well. Petrov denied that it was. Orlov warned that it would end.\n`;
const second = `SECOND\n${header}Popov claimed that nobody had come.\n`;

function merged(yaml: string, text = first) {
  const { articles } = parse(text);
  const drafted = articles.map((article) => ({
    article,
    claims: extract(article, names).claims.map((found) => claimOf(found, article)),
  }));
  const file = readYaml(yaml, annotationShape);
  const placed = placeAnnotation(file, articles);
  return mergeYaml({ text: yaml, content: file.content, placed }, drafted, []).text;
}

const claimsIn = (yaml: string) =>
  readAsYaml(yaml).articles.map(({ claims }: { claims: { exact: string }[] }) =>
    claims.map(({ exact }) => exact),
  );

/** Petrov's claim as somebody may have written it, in lines of their own making. */
const petrovs = `paragraph: 1
exact: >-
  it was
statement: "All was well, which is more than anybody could say who stood there and looked at what there was to see that day."
actors:  [ Petrov ]
act: DENIAL
form: INDIRECT
cue: denied`;

const indented = (lines: string, by: string) => lines.replaceAll("\n", `\n${by}`);

test.each<[where: string, yaml: string]>([
  ["a list at its key's own indent", `articles:\n- claims:\n  - ${indented(petrovs, "    ")}\n`],
  [
    "a list far in",
    `articles:\n    -   claims:\n            -   ${indented(petrovs, "                ")}\n`,
  ],
  [
    "a text without a last line's end",
    `articles:\n  - claims:\n      - ${indented(petrovs, "        ")}`,
  ],
  [
    "what follows the list",
    `articles:\n  - claims:\n      - ${indented(petrovs, "        ")}\n    url: https://example.org/a # mine\npublishedOn: 2000-03-11\n`,
  ],
  [
    "comments of both sorts",
    `articles:\n  # all of it\n  - claims:\n      # Petrov denied that it was.\n      # He did.\n      - ${indented(petrovs, "        ")}\n        # see the tape\n\n# the end\n`,
  ],
  [
    "a claim that ends in a block of text",
    `articles:\n  - claims:\n      - ${indented(petrovs, "        ")}\n        statement: |\n          All was well.\n\n`.replace(
      / +statement: ".*\n/,
      "",
    ),
  ],
])("claims are put before and after what is there, which stays to the letter: %s", (_, yaml) => {
  const text = merged(yaml);
  expect(claimsIn(text)).toEqual([["all was well", "it was", "it would end"]]);
  const lines = text.split("\n");
  let at = -1;
  for (const line of yaml.split("\n")) {
    at = lines.indexOf(line, at + 1);
    expect(at, line).toBeGreaterThanOrEqual(0);
  }
});

test("a comment stays with the claim that it tells of", () => {
  const text = merged(
    `articles:\n  - claims:\n      # Petrov denied that it was.\n      - ${indented(petrovs, "        ")}\n        # see the tape\n`,
  );
  expect(text).toContain(
    "warned that it would end.\n      - paragraph: 1\n        exact: it would end",
  );
  expect(text).toContain("\n\n      # Petrov denied that it was.\n      - paragraph: 1\n");
  expect(text).toContain("cue: denied\n        # see the tape\n\n      # Orlov");
});

test.each([
  ["an article in braces", "articles: [{}]\n"],
  ["JSON", '{"articles":[{"claims":[]}]}'],
  [
    "claims in brackets",
    "articles:\n  - claims: [{paragraph: 1, exact: it was, act: DENIAL, form: INDIRECT}]\n",
  ],
])("what stands in brackets is put in lines: %s", (_, yaml) => {
  expect(claimsIn(merged(yaml))).toEqual([["all was well", "it was", "it would end"]]);
});

test("an article without an annotation gets one, by its opening words", () => {
  const opening = "Ivanov said that all was well.";
  const yaml = `articles:\n  - opening: ${opening}\n    claims:\n      - ${indented(petrovs, "        ")}\n`;
  const text = merged(yaml, first + second);
  expect(claimsIn(text)).toEqual([["all was well", "it was", "it would end"], ["nobody had come"]]);
  expect(readAsYaml(text).articles[1].opening).toBe("Popov claimed that nobody had come.");
});
