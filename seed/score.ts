import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { annotationShape } from "../src/corpus/annotation/shape.ts";
import type { Article } from "../src/corpus/article.ts";
import { extract } from "../src/corpus/extract.ts";
import type { GoldArticle } from "../src/corpus/score/gold.ts";
import {
  emptyMeasures,
  type Judged,
  type Measures,
  scored,
  sumUp,
} from "../src/corpus/score/measures.ts";
import { calibrationTable, measuresTable } from "../src/corpus/score/tables.ts";
import { packageRoot } from "../src/package-root.ts";
import { articlesOf, names, scoringPairs } from "./scoring-set.ts";

// npm run score: measures parse and extract against articles that a careful reader annotated; with folders, against theirs.

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

/** The seed issue's annotation names no quotes of others and no citations, so only its claims are measured. */
function seedIssue(): [Article, GoldArticle][] {
  const yaml = readFileSync(join(packageRoot, "seed/issues/monitor-6-142.yaml"), "utf8");
  const annotation = annotationShape.parse(parseYaml(yaml));
  const articles = articlesOf(join(packageRoot, "seed/issues/monitor-6-142.txt"));
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
  const tuning = measured(scoringPairs(join(packageRoot, "tests/score/tuning")));
  // Once somebody has read it a held-back article is for tuning, and there is none until another is written.
  const unread = scoringPairs(join(packageRoot, "tests/score/held-back"));
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
  const pairs = scoringPairs(folder);
  if (pairs.length > 0) return measuresTable(folder, measured(pairs).measures);
  process.exitCode = 2;
  return `${folder}: no article there: NAME.txt beside NAME.json, as in tests/score.`;
}

const folders = process.argv.slice(2);
// In one piece: who reads the beginning closes the pipe on the rest.
console.log(folders.length > 0 ? folders.map(scoreOfFolder).join("\n") : scoreOfSet());
