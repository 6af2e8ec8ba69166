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
import { createPeople } from "../../../src/corpus/people.ts";

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
  return mergeYaml(yaml, placed, drafted, createPeople([], [])).text;
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

/** A claim in a line. */
const inALine = (exact: string, more = "") =>
  `{paragraph: 1, exact: ${exact}, act: ASSERTION, form: INDIRECT${more}}`;

test.each<[what: string, yaml: string, kept: string]>([
  [
    "a line of a text that begins as comments do",
    `articles:\n- claims:\n  - paragraph: 1\n    exact: all was well\n    act: ASSERTION\n    form: INDIRECT\n    statement: |\n      See issue\n      # 51\n  - ${inALine("it would end")}\n`,
    "      See issue\n      # 51\n",
  ],
  [
    "a comment further in than its claim's dash",
    `articles:\n- claims:\n  - paragraph: 1\n    exact: all was well\n    act: ASSERTION\n    form: INDIRECT\n    # of the first\n  - ${inALine("it would end")}\n`,
    "form: INDIRECT\n    # of the first\n",
  ],
  [
    "blank lines that end a text",
    `articles:\n- claims:\n  - paragraph: 1\n    exact: it was\n    act: DENIAL\n    form: INDIRECT\n    statement: |+\n      It was not.\n\n`,
    "It was not.\n",
  ],
  ["an anchor with a dash", `articles:\n- claims:\n  - &a-b ${inALine("it was")}\n`, "- &a-b {"],
  [
    "a byte order mark",
    `\uFEFFarticles:\n- claims:\n  - ${inALine("it was")}\n`,
    "\uFEFFarticles:",
  ],
  [
    "a comment in empty brackets",
    "articles:\n- claims: [\n    # none is right\n  ]\n",
    "# none is right",
  ],
  [
    "brackets in a text whose lines end in CRLF",
    `articles:\r\n- claims: [${inALine("it was")}]\r\n`,
    "exact: it was",
  ],
])("nothing is lost: %s", (_, yaml, kept) => {
  const text = merged(yaml);
  expect(claimsIn(text)).toEqual([["all was well", "it was", "it would end"]]);
  expect(text).toContain(kept);
  const [claim] = readAsYaml(yaml).articles[0].claims;
  if (claim) expect(readAsYaml(text).articles[0].claims).toContainEqual(claim);
  if (yaml.includes("\r\n")) expect(text).not.toMatch(/[^\r]\n/);
});

test.each([
  ["claims by alias", `articles:\n- claims: &x\n  - ${inALine("it was")}\n- claims: *x\n`],
  ["an article by alias", `articles:\n- &x\n  claims:\n  - ${inALine("it was")}\n- *x\n`],
])("what stands elsewhere is not added to: %s", (_, yaml) => {
  const twice = `${first}\n${first.replace("FIRST", "SECOND").replace("Ivanov", "In May Ivanov")}`;
  expect(() => merged(yaml, twice)).toThrow("expected lists written out");
});

test("of two claims one in the other, each is added without the other", () => {
  const text = `NESTED\n${header}Ivanov said that Petrov denied that it was well.\n`;
  const [outer, inner] = ["Petrov denied that it was well", "it was well"];
  for (const [exact, cue] of [
    [outer, "said"],
    [inner, "denied"],
  ])
    expect(
      claimsIn(
        merged(`articles:\n- claims:\n  - ${inALine(exact as string, `, cue: ${cue}`)}\n`, text),
      ),
    ).toEqual([[outer, inner]]);
});

test("of nobody listed only those are added whom the new claims name", () => {
  const orlovs = inALine("it would end", ", actors: [Popov], cue: warned");
  const text = merged(
    `actors:\n- {name: Popov, kind: PERSON}\narticles:\n- claims:\n  - ${orlovs}\n`,
  );
  expect(readAsYaml(text).actors.map(({ name }: { name: string }) => name)).toEqual([
    "Popov",
    "Ivanov",
    "Petrov",
  ]);
});

test("an article that begins as another does is not added", () => {
  const alike = (number: number) =>
    `ITEM ${number}\n${header}It was late.\n\nIvanov said that ${number} came.\n`;
  const text = `${alike(1)}\n${alike(2)}\n${second}`;
  expect(() => merged("articles:\n- opening: Popov claimed\n", text)).toThrow(
    "begins as another does",
  );
});

test("an article without an annotation gets one, by its opening words", () => {
  const opening = "Ivanov said that all was well.";
  const yaml = `articles:\n  - opening: ${opening}\n    claims:\n      - ${indented(petrovs, "        ")}\n`;
  const text = merged(yaml, first + second);
  expect(claimsIn(text)).toEqual([["all was well", "it was", "it would end"], ["nobody had come"]]);
  expect(readAsYaml(text).articles[1].opening).toBe("Popov claimed that nobody had come.");
});
