import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Article } from "../src/corpus/article.ts";
import { readNameFiles } from "../src/corpus/name-files.ts";
import { decode } from "../src/corpus/parse/decode.ts";
import { parse } from "../src/corpus/parse.ts";
import type { GoldArticle } from "../src/corpus/score/gold.ts";
import { packageRoot } from "../src/package-root.ts";

/** The names that the package ships. */
export const { names, outlets } = await readNameFiles(join(packageRoot, "seed"));

/** The articles of a text. */
export const articlesOf = (path: string): Article[] =>
  parse(decode(readFileSync(path)).text, { outlets }).articles;

/**
 * The articles of a folder that a reader annotated, each with what the reader found: NAME.txt beside NAME.json, in the
 * order of their names. Empty where there is no such folder. Throws where an answer has no article.
 */
export function scoringPairs(folder: string): [Article, GoldArticle][] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
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
