import { describe, expect, test } from "vitest";
import { tryAnnotation } from "./annotate.ts";

/** An annotation of one claim, its lines from the fourth on as given. */
const claim = (lines: string) => `articles:
  - claims:
      - paragraph: 1
${lines
  .trim()
  .split("\n")
  .map((line) => `        ${line.trim()}`)
  .join("\n")}
        form: INDIRECT
`;
const exact = "exact: the harbour is needed";
const needed = `${exact}\nact: ASSERTION\n`;

describe("a mistake in an annotation is told with its place and what was expected", () => {
  test.each<[what: string, yaml: string, place: string, said: string[]]>([
    [
      "an act that doesn't exist",
      claim(`${exact}\nact: CLAIM`),
      "5:14",
      ["act", "expected one of ASSERTION, DENIAL, OFFER", '"CLAIM"'],
    ],
    [
      "an act spelt in small letters",
      claim(`${exact}\nact: denial`),
      "5:14",
      ["did you mean DENIAL?"],
    ],
    ["no act", claim(exact), "3:9", ["act", "missing", "ASSERTION"]],
    [
      "a key nearly right",
      claim(`${needed}actor: [Norland]`),
      "6:9",
      ["unknown key actor", "did you mean actors?"],
    ],
    [
      "an address that a browser would run",
      `articles:\n  - url: "javascript:alert(1)"\n`,
      "2:10",
      ["url", "expected an address such as https://", '"javascript:alert(1)"'],
    ],
    [
      "a key that is none",
      claim(`${needed}colour: green`),
      "6:9",
      ["unknown key colour", "expected one of", "paragraph"],
    ],
    [
      "an unknown key of a relay",
      claim(`${needed}relays: [{actor: Norland, cues: said}]`),
      "6:35",
      ["unknown key cues", "did you mean cue?"],
    ],
    [
      "a name where a list belongs",
      claim(`${needed}actors: Norland`),
      "6:17",
      ["actors", "expected a list", '"Norland"'],
    ],
    ["a number as a name", claim(`${needed}actors: [1999]`), "6:18", ['put it in quotes: "1999"']],
    ["a number as a relay", claim(`${needed}relays: [7]`), "6:18", ["relays", "words", "not 7"]],
    ["a paragraph that is no number", claim(needed).replace(": 1", ": first"), "3:20", ["number"]],
    ["a day that is none", `publishedOn: 2000-02-30\n${claim(needed)}`, "1:14", ["2000-02-30"]],
    ["empty words", claim('exact: " "\nact: ASSERTION'), "4:16", ["expected words"]],
    ["a NUL in words", claim('exact: "a\\0b"\nact: ASSERTION'), "4:16", ["printed"]],
    ["a name of 400 letters", claim(`${needed}actors: [${"x".repeat(400)}]`), "6:18", ["300"]],
    ["broken YAML", "articles:\n  - claims: [\n", "3:1", ["not YAML"]],
    ["a key given twice", claim(`${needed}act: DENIAL`), "6:9", ["not YAML", "unique"]],
    ["aliases that grow", growing(), "1:1", ["not YAML", "alias"]],
    ["an empty file", "", "1:1", ["expected keys with values"]],
    ["no articles", "publishedOn: 2000-05-04\n", "1:1", ["articles", "missing"]],
    [
      "words that aren't in the text",
      claim("exact: the harbour is closed\nact: ASSERTION"),
      "4:16",
      ["the harbour is closed", "isn't in paragraph 1", "as printed"],
    ],
    [
      "words of another paragraph",
      claim("exact: is not for sale\nact: ASSERTION"),
      "4:16",
      ["it stands in paragraph 2"],
    ],
    [
      "quotation marks of another kind",
      claim("exact: 'the harbour \"will be closed'\nact: ASSERTION"),
      "4:16",
      ['there it reads "the harbour “will be closed"'],
    ],
    [
      "words that stand there twice",
      claim("exact: the harbour is\nact: ASSERTION"),
      "4:16",
      ["more than once in paragraph 1", "`prefix` or `suffix`"],
    ],
    [
      "a prefix that doesn't stand before the words",
      claim("exact: the harbour is\nprefix: saw\nact: ASSERTION"),
      "4:16",
      ['not with "saw" right before it'],
    ],
    [
      "a paragraph that the article hasn't",
      claim(needed).replace(": 1", ": 3"),
      "3:20",
      ["there is no paragraph 3; the article has 2"],
    ],
    [
      "a cue that isn't in the paragraph",
      claim(`${needed}cue: claimed`),
      "6:14",
      ['"claimed" isn\'t in paragraph 1'],
    ],
    [
      "an unknown actor",
      claim(`${needed}actors: [Ana Berg]`),
      "6:18",
      ['unknown actor "Ana Berg"', 'did you mean "Anna Berg"?', "seed/actors.yaml"],
    ],
    [
      "an unknown relay, and nobody near",
      claim(`${needed}relays: [{actor: Interfax}]`),
      "6:26",
      ['unknown actor "Interfax"', "seed/actors.yaml", "`actors` at the top of this file"],
    ],
    [
      "a name of several",
      claim(`${needed}about: [Berg]`),
      "6:17",
      ['"Berg" means several', "anna-berg, carl-berg"],
    ],
    [
      "a relation to nowhere",
      claim(`id: needed\n${needed}relations: [{kind: DENIES, claim: neded}]`),
      "7:43",
      ["`id` of another claim", '"neded"', 'did you mean "needed"?'],
    ],
    [
      "a relation to itself",
      claim(`id: needed\n${needed}relations: [{kind: DENIES, claim: needed}]`),
      "7:43",
      ["`id` of another claim", '"needed"'],
    ],
    [
      "a kind of relation that is none",
      claim(`${needed}relations: [{kind: MOCKS, claim: other}]`),
      "6:28",
      ["SUPPORTS, DISPUTES, RESTATES, DENIES"],
    ],
    [
      "a first quote outside the claim",
      claim(`${needed}quotes: [will be closed for good]`),
      "6:18",
      ["quotes in the order of the text"],
    ],
    [
      "a first quote after the claim",
      claim("exact: the harbour\nsuffix: “will\nact: ASSERTION\nquotes: [will be closed for good]"),
      "7:18",
      ["first quote within the claim"],
    ],
    [
      "a rule without a confidence",
      claim(`${needed}rule: said-that`),
      "6:15",
      ["`rule` and `confidence` together"],
    ],
    [
      "an actor of the file given twice",
      `actors:\n  - {name: Pilots, kind: GROUP}\n  - {name: The pilots, kind: GROUP}\n${claim(needed)}`,
      "3:12",
      ['"Pilots" has the slug pilots already'],
    ],
    [
      "an actor that is part of nobody known",
      `actors:\n  - {name: Pilots, kind: GROUP, partOf: Westmark}\n${claim(needed)}`,
      "2:41",
      ["Westmark", "nobody has listed"],
    ],
  ])("%s", (_, yaml, place, said) => {
    const { wrong } = tryAnnotation(yaml);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^a\\.yaml:${place}: `));
    for (const words of said) expect(wrong[0]).toContain(words);
  });

  test("all mistakes of a file are told at once, in the order of the file", () => {
    const { wrong } = tryAnnotation(`articles:
  - claims:
      - {id: one, paragraph: 1, exact: the harbour is lost, act: ASSERTION, form: INDIRECT}
      - {id: one, paragraph: 9, exact: the bridge, act: ASSERTION, form: INDIRECT, actors: [Nobody]}
      - paragraph: 1
        exact: the harbour is needed
        act: ASSERTION
        form: INDIRECT
        about: [Noland]
        relations: [{kind: DENIES, claim: two}]
        cue: roared
`);
    expect(wrong.map((line) => line.split(":")[1])).toEqual(["3", "4", "4", "4", "9", "10", "11"]);
  });

  test("the same claim twice is one too many", () => {
    const line = "{paragraph: 1, exact: the harbour is needed, act: ASSERTION, form: INDIRECT}";
    const { wrong } = tryAnnotation(`articles:\n  - claims:\n      - ${line}\n      - ${line}\n`);
    expect(wrong).toEqual(["a.yaml:4:31: a second claim with the same words and the same cue"]);
  });
});

function growing(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let n = 1; n < 9; n++)
    lines.push(
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(", ")}]`,
    );
  return `${lines.join("\n")}\n`;
}
