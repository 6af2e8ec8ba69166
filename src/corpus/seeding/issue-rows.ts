import { Parcel } from "../load/parcel.ts";
import type { Names } from "../names.ts";
import { resolve, type Standing } from "../resolve.ts";
import { isBareCopy } from "./merge.ts";
import type { Prepared } from "./reader.ts";

/** An issue's rows, and what there is to tell of the files that they come from. */
export interface MadeRows {
  parcel: Parcel;
  /** Files whose articles the corpus holds with other words. */
  replaced: Set<string>;
  /** Articles that stay as somebody has annotated them. */
  kept: Prepared[];
  /** Slugs of articles that the corpus holds of the issue and none of the files has. */
  left: string[];
}

/** Makes the rows of an issue's articles beside what the corpus holds of it. */
export function issueRows(
  articles: readonly Prepared[],
  names: Names,
  standing: Standing | null,
): MadeRows {
  const kept = articles.filter((article) => isBareCopy(article, standing));
  const fresh = articles.filter((article) => !kept.includes(article));
  const inputs = fresh.map(({ input }) => input);
  const rows = resolve(inputs, names, standing);
  const before = new Map(standing?.articles.map(({ slug, paragraphs }) => [slug, paragraphs]));
  const replaced = fresh.filter(({ input }, index) => {
    const words = before.get(rows.articles[index]?.slug ?? "");
    const own = input.article.paragraphs.map(({ text }) => text);
    return words && JSON.stringify(words) !== JSON.stringify(own);
  });
  const made = new Set(rows.articles.map(({ slug }) => slug));
  // One that is kept stands under another file's slug.
  const left = kept.length > 0 ? [] : [...before.keys()].filter((slug) => !made.has(slug));
  return {
    parcel: new Parcel(rows),
    kept,
    left,
    replaced: new Set(replaced.map(({ path }) => path)),
  };
}
