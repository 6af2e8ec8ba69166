import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";
import { actorsShape, annotationShape, sourcesShape } from "../src/corpus/annotation/shape.ts";
import type { Article } from "../src/corpus/article.ts";
import { extract } from "../src/corpus/extract.ts";
import { createNames } from "../src/corpus/names.ts";
import { decode } from "../src/corpus/parse/decode.ts";
import { parse } from "../src/corpus/parse.ts";
import type { GoldArticle } from "../src/corpus/score/gold.ts";
import {
  emptyMeasures,
  type Judged,
  type Measures,
  scored,
  sumUp,
} from "../src/corpus/score/measures.ts";
import { calibrationTable, measuresTable } from "../src/corpus/score/tables.ts";

// npm run score: measures parse and extract against articles that a careful reader annotated; with folders, against theirs.

const root = join(import.meta.dirname, "..");
const yaml = (path: string) => parseYaml(readFileSync(join(root, path), "utf8"));
const sources = sourcesShape.parse(yaml("seed/sources.yaml"));
const names = createNames(actorsShape.parse(yaml("seed/actors.yaml")), sources);
const outlets = sources.flatMap((source) => [source.name, ...source.names]);

const articlesOf = (path: string): Article[] =>
  parse(decode(readFileSync(path)).text, { outlets }).articles;

function measured(pairs: [Article, GoldArticle][]): { measures: Measures; judged: Judged[] } {
  const measures = emptyMeasures();
  const judged: Judged[] = [];
  for (const [article, gold] of pairs) {
    const result = scored(article, extract(article, names), gold, names);
    sumUp(measures, result.measures);
    judged.push(...result.judged);
  }
  return { measures, judged };
}

function half(folder: string): [Article, GoldArticle][] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const answers = files.filter(
    (file) => file.endsWith(".json") && files.includes(`${basename(file, ".json")}.txt`),
  );
  return answers.flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldArticle[];
    const articles = articlesOf(join(folder, `${basename(file, ".json")}.txt`));
    return gold.map((one, k): [Article, GoldArticle] => {
      const article = articles[k];
      if (!article) throw new Error(`${file}: the text has no article ${k + 1}.`);
      return [article, one];
    });
  });
}

/** The seed issue's annotation names no quotes of others and no citations, so only its claims are measured. */
function seedIssue(): [Article, GoldArticle][] {
  const annotation = annotationShape.parse(yaml("seed/issues/monitor-6-142.yaml"));
  const articles = articlesOf(join(root, "seed/issues/monitor-6-142.txt"));
  return annotation.articles.map((one, k): [Article, GoldArticle] => {
    const claims = one.claims.map((claim) => ({
      paragraph: claim.paragraph,
      exact: claim.exact,
      cue: claim.cue ?? "",
      speakers: claim.actors,
      relays: claim.relays.map((relay) => (typeof relay === "string" ? relay : relay.actor)),
      act: claim.act,
      form: claim.form,
      denial: claim.act === "DENIAL",
    }));
    const gold = { file: "monitor-6-142.txt", paragraphs: [], citations: [], crossReferences: [] };
    return [articles[k] as Article, { ...gold, quotes: [], claims }];
  });
}

function scoreOfSet(): string {
  const tuning = measured(half(join(root, "tests/score/tuning")));
  // Once somebody has read it the held-back half is for tuning, and there is none until another is written.
  const unread = half(join(root, "tests/score/held-back"));
  const heldBack = measured(unread);
  const seed = measured(seedIssue());
  const read = [...tuning.judged, ...seed.judged];
  return [
    measuresTable("Tuning", tuning.measures),
    unread.length > 0 && measuresTable("Held back", heldBack.measures),
    measuresTable("Seed issue", seed.measures, ["claims", "relays", "denials"]),
    calibrationTable("Confidence, tuning and seed issue", read),
    unread.length > 0 && calibrationTable("Confidence, held back", heldBack.judged),
  ]
    .filter(Boolean)
    .join("\n");
}

function scoreOfFolder(folder: string): string {
  const pairs = half(folder);
  if (pairs.length > 0) return measuresTable(folder, measured(pairs).measures);
  process.exitCode = 2;
  return `${folder}: no article there: NAME.txt beside NAME.json, as in tests/score.`;
}

const folders = process.argv.slice(2);
// In one piece: who reads the beginning closes the pipe on the rest.
console.log(folders.length > 0 ? folders.map(scoreOfFolder).join("\n") : scoreOfSet());
