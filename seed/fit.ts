import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/corpus/article.ts";
import { noteRuling, noteSigns } from "../src/corpus/extract/kind-signs.ts";
import { isSettled, kinds } from "../src/corpus/extract/likely-kind.ts";
import { extract } from "../src/corpus/extract.ts";
import { type Example, fitWeights } from "../src/corpus/score/fit.ts";
import type { GoldArticle } from "../src/corpus/score/gold.ts";
import { quotePartners } from "../src/corpus/score/measures.ts";
import { packageRoot } from "../src/package-root.ts";
import { names, scoringPairs } from "./scoring-set.ts";

// npm run fit: fits the weights by which a quotation's kind is told, to the articles in tests/score but those held back.

const target = "src/corpus/extract/kind-weights.json";

function folder(name: string): [Article, GoldArticle][] {
  const pairs = scoringPairs(join(packageRoot, "tests/score", name));
  if (pairs.length === 0) throw new Error(`tests/score/${name}: no article there.`);
  return pairs;
}

/** Parts a sign's name from what is there. */
const parting = "\t";

/** The quotations of an article: their signs, what the rules say of them, and what they are. */
function seenIn([article, gold]: [Article, GoldArticle]) {
  const seen: { signs: string[]; ruled: string[] }[] = [];
  const { quotes } = extract(article, names, (reading, quoted, ruling) => {
    const signs: string[] = [];
    const ruled: string[] = [];
    noteSigns(reading, quoted, (sign, value) => signs.push(sign + parting + value));
    // What the rules have settled is never asked.
    if (!isSettled(ruling)) noteRuling(ruling, (sign, value) => ruled.push(sign + parting + value));
    seen.push({ signs, ruled });
    return ruling.kind;
  });
  const partners = quotePartners(article, gold, quotes);
  return gold.quotes.flatMap(({ kind }, k) => {
    const found = seen[partners[k] ?? -1];
    return found ? [{ ...found, answer: kinds.indexOf(kind) }] : [];
  });
}

// Rules look better on the articles they were made from than they are. So of those the rules' answer is learned from
// as well as ignored; of those that nobody made rules from, only learned from.
const examples: Example[] = [
  ...folder("tuning")
    .flatMap(seenIn)
    .flatMap(({ signs, ruled, answer }) =>
      (ruled.length > 0 ? [[...signs, ...ruled], signs] : [signs]).map((signs) => ({
        signs,
        answer,
      })),
    ),
  ...folder("fitting")
    .flatMap(seenIn)
    .map(({ signs, ruled, answer }) => ({ signs: [...signs, ...ruled], answer })),
];

const weights = fitWeights(examples, {
  answers: kinds.length,
  least: 8,
  rounds: 12,
  rate: 0.05,
  decay: 1e-3,
  stress: (sign) => (sign.startsWith("ruled") ? 3 : 1),
});

/** Rows of a sign's weights, in hundredths of log-odds, and the value they are for; what says next to nothing is left out. */
const table = new Map<string, string[]>();
for (const [sign, own] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [name = "", value = ""] = sign.split(parting);
  const rounded = own.map((weight) => Math.round(weight * 100));
  if (rounded.every((weight) => Math.abs(weight) < 5)) continue;
  const lines = table.get(name) ?? [];
  table.set(name, lines);
  lines.push([...rounded, value].join(" "));
}
const rows = Object.fromEntries([...table].map(([name, lines]) => [name, lines.join("\n")]));
writeFileSync(join(packageRoot, target), `${JSON.stringify(rows, null, 2)}\n`);
const count = [...table.values()].reduce((sum, lines) => sum + lines.length, 0);
console.log(`${target}: ${count} signs, fitted to ${examples.length} examples.`);
