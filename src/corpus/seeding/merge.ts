import type { Standing } from "../resolve.ts";
import { readFingerprint } from "./fingerprint.ts";
import { sameWords } from "./prepare.ts";
import type { Prepared } from "./reader.ts";

/**
 * The articles of an issue from all its files, each once: of several files with the same article
 * the first, but one with an annotation before one without. Throws where annotations give the
 * issue different days.
 */
export function mergeArticles(prepared: readonly Prepared[]): Prepared[] {
  const merged = new Map<string, Prepared>();
  let dated: Prepared | null = null;
  for (const each of prepared) {
    const key = sameWords(each.input.article);
    const other = merged.get(key);
    if (!other || (each.annotated && !other.annotated)) merged.set(key, each);
    const day = each.input.publishedOn;
    if (day === null) continue;
    dated ??= each;
    if (day !== dated.input.publishedOn)
      throw new Error(
        `${each.path} gives ${day} as the issue's day, ${dated.path} ${dated.input.publishedOn}; expected one`,
      );
  }
  return [...merged.values()];
}

/**
 * Whether a text without an annotation is a copy of one that the corpus holds with its
 * annotation: what a person has checked is not given up for what rules find.
 */
export function isBareCopy({ annotated, input }: Prepared, standing: Standing | null): boolean {
  if (annotated || !standing) return false;
  const words = JSON.stringify(input.article.paragraphs.map(({ text }) => text));
  return standing.articles.some(
    ({ paragraphs, fingerprint }) =>
      readFingerprint(fingerprint).annotated && JSON.stringify(paragraphs) === words,
  );
}
