import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder } from "../database-harness.ts";
import { run, runSeed } from "../faults/seeding/processes.ts";

const text = `RIGA AND MOSCOW QUARREL OVER A PIPELINE
Publication: Monitor Volume: 6 Issue: 51

Guntis Ulmanis said on March 10 that the pipeline would be opened in May. Igor Ivanov denied that any date had been set (Itar-Tass, March 10).

Ulmanis told Diena that Moscow was "playing for time." Janis Ozolkalns warned that prices would rise (Diena, March 11).
`;

/** What is claimed in the text, in its order. */
const claimed = [
  "the pipeline would be opened in May",
  "any date had been set",
  'Moscow was "playing for time."',
  "prices would rise",
];

let folder: ReturnType<typeof emptyFolder>;
const path = (name: string) => join(folder.path, name);
const read = (name: string) => readFileSync(path(name), "utf8");

beforeEach(() => {
  folder = emptyFolder();
  writeFileSync(path("a.txt"), text);
});
afterEach(() => folder.remove());

async function draft(...args: string[]) {
  const { ended, said } = run("dist/draft.js", args, {});
  return { status: await ended, said: said() };
}

/** Drafts the text, then writes the annotation anew as somebody changed it. */
async function drafted(change: (yaml: string) => string = (yaml) => yaml): Promise<string> {
  await draft(path("a.txt"));
  const changed = change(read("a.yaml"));
  writeFileSync(path("a.yaml"), changed);
  return changed;
}

/** The annotation's claims, by what they say. */
const contents = () => parse(read("a.yaml")).articles[0].claims.map((claim: Claim) => claim.exact);

interface Claim {
  exact: string;
  rule?: string;
}

/** A drafted claim with its comment, from the sentence it comes from up to the next one. */
const claimSaying = (yaml: string, words: string) =>
  yaml.split(/(?=^ +# [A-Z].*\n)/m).find((part) => part.includes(`exact: ${words}`)) as string;

test("each claim is drafted in the text's order, under its sentence, with rule and confidence", async () => {
  const { status, said } = await draft(folder.path);
  expect([status, said]).toEqual([0, `${path("a.yaml")}: 4 claims drafted\n`]);
  expect(contents()).toEqual(claimed);
  const yaml = read("a.yaml");
  expect(yaml).toContain(
    "# Guntis Ulmanis said on March 10 that the pipeline would be opened in May.\n      - paragraph: 1\n",
  );
  for (const claim of parse(yaml).articles[0].claims) {
    expect(claim.rule).toMatch(/^[a-z-]+$/);
    expect(claim.confidence).toBeGreaterThan(0);
  }
  expect(parse(yaml).actors).toEqual([{ name: "Janis Ozolkalns", kind: "PERSON" }]);
});

test("what was drafted can be seeded as it is", async () => {
  await drafted();
  const { ended, said } = runSeed({ DATA_DIR: path("data") }, "--check", folder.path);
  expect([await ended, said()]).toEqual([0, expect.not.stringContaining("rejected:")]);
});

test("an annotation that exists is left alone", async () => {
  const mine = await drafted((yaml) => yaml.replace("act: DENIAL", "act: ASSERTION # he said no"));
  const { status, said } = await draft(path("a.txt"));
  expect(status).toBe(0);
  expect(said).toBe(`${path("a.yaml")}: exists; left alone (--merge adds what is new)\n`);
  expect(read("a.yaml")).toBe(mine);
});

test("--merge puts back what was taken out, in its place, and leaves all else to the letter", async () => {
  const mine = await drafted((yaml) =>
    yaml
      .replace(claimSaying(yaml, "any date"), "")
      .replace("exact: the pipeline would be opened in May", "exact: the pipeline would be opened")
      .replace(/ +rule: said-that\n +confidence: [\d.]+\n/, "        # as he told me\n"),
  );
  const { status, said } = await draft("--merge", path("a.txt"));
  expect([status, said]).toEqual([0, `${path("a.yaml")}: 1 of 4 drafted claims were new\n`]);
  expect(contents()).toEqual(["the pipeline would be opened", ...claimed.slice(1)]);
  const yaml = read("a.yaml");
  expect(yaml.replace(claimSaying(yaml, "any date"), "")).toBe(mine);
});

test("--merge with nothing to add leaves the file as it is", async () => {
  const mine = await drafted((yaml) =>
    yaml.replace("actors: [Igor Ivanov]", "actors:  [ Igor Ivanov ]"),
  );
  const { said } = await draft("--merge", path("a.txt"));
  expect(said).toBe(`${path("a.yaml")}: 0 of 4 drafted claims were new\n`);
  expect(read("a.yaml")).toBe(mine);
});

test.each([
  ["an empty list", "articles:\n  - claims: []\n"],
  ["no list", "articles:\n  - url: https://example.org/a\n"],
  ["an empty list of actors", "actors: []\narticles:\n  - claims: []\n"],
])("--merge into %s writes a claim as a draft does", async (_, yaml) => {
  const asDrafted = await drafted();
  writeFileSync(path("a.yaml"), yaml);
  await draft("--merge", path("a.txt"));
  expect(contents()).toEqual(claimed);
  expect(read("a.yaml")).toContain(claimSaying(asDrafted, "any date"));
  expect(parse(read("a.yaml")).actors).toEqual([{ name: "Janis Ozolkalns", kind: "PERSON" }]);
  expect(read("a.yaml")).not.toMatch(/[[{]\s*\n/);
});

test("--merge goes on as the lines of the file end", async () => {
  await drafted((yaml) => yaml.replace(claimSaying(yaml, "any date"), "").replaceAll("\n", "\r\n"));
  await draft("--merge", path("a.txt"));
  expect(contents()).toEqual(claimed);
  expect(read("a.yaml")).not.toMatch(/[^\r]\n/);
});

test("an annotation that can't be read is told of by its place, and left", async () => {
  const mine = await drafted((yaml) => yaml.replace("act: DENIAL", "act: DENIED"));
  const line = mine.split("\n").findIndex((each) => each.includes("DENIED")) + 1;
  const { status, said } = await draft("--merge", path("a.txt"));
  expect(status).toBe(1);
  expect(said).toMatch(new RegExp(`^rejected: ${path("a.yaml")}:${line}:\\d+: `));
  expect(read("a.yaml")).toBe(mine);
});

test("a broken text is rejected, and the others are drafted", async () => {
  writeFileSync(path("0.txt"), "No header.\n");
  const { status, said } = await draft(folder.path, path("gone.txt"));
  expect(status).toBe(1);
  expect(said).toContain(`rejected: ${path("0.txt")}:1:1: `);
  expect(said).toContain(`rejected: ${path("gone.txt")}: no such file or folder`);
  expect(said).not.toMatch(/^ +at /m);
  expect(existsSync(path("0.yaml"))).toBe(false);
  expect(contents()).toEqual(claimed);
});

test("--json prints all that was read, one object an article, and writes nothing", async () => {
  writeFileSync(path("b.txt"), text.replace("Issue: 51", "Issue: 52"));
  const { status, said } = await draft("--json", folder.path);
  expect(status).toBe(0);
  const articles = JSON.parse(said);
  expect(
    articles.map(({ file, number }: { file: string; number: number }) => [file, number]),
  ).toEqual([
    [path("a.txt"), 51],
    [path("b.txt"), 52],
  ]);
  const [article] = articles;
  expect(article).toMatchObject({
    publication: "Monitor",
    volume: 6,
    year: 2000,
    headline: "RIGA AND MOSCOW QUARREL OVER A PIPELINE",
    paragraphs: text.trim().split("\n\n").slice(1),
    crossReferences: [],
    quotes: [
      { paragraph: 2, exact: "playing for time.", kind: "speech", speakers: ["Guntis Ulmanis"] },
    ],
    warnings: [],
  });
  expect(article.citations[1]).toEqual({
    paragraph: 2,
    raw: "(Diena, March 11)",
    groups: [{ sources: ["Diena"], from: "2000-03-11", to: "2000-03-11" }],
  });
  expect(article.claims.map(({ exact }: Claim) => exact)).toEqual(claimed);
  expect(article.claims[1]).toMatchObject({
    paragraph: 1,
    cue: "denied",
    speakers: ["Igor Ivanov"],
    relays: [],
    act: "DENIAL",
    form: "INDIRECT",
    denial: true,
  });
  expect(existsSync(path("a.yaml"))).toBe(false);
});

test.each<[args: string[], status: number, said: string]>([
  [["--help"], 0, "npm run draft -- [--merge] PATH…"],
  [[], 1, "npm run draft -- [--merge] PATH…"],
  [["--jsn"], 1, "draft: Unknown option '--jsn'; --help"],
])("%j is told what there is", async (args, status, words) => {
  const { said, ...ended } = await draft(...args);
  expect(ended.status).toBe(status);
  expect(said).toContain(words);
  expect(said).not.toMatch(/^ +at /m);
});
