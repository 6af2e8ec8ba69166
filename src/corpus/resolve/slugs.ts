import type { Article } from "../article.ts";
import { shortSlugOf, slugOf } from "../identity.ts";

/** An article that the corpus holds already, of the same issue. */
export interface StandingArticle {
  slug: string;
  paragraphs: string[];
}

/** How long an article's own part of its address may be. */
const openingLength = 60;

export const issueSlug = ({ publication, volume, number }: Article) =>
  `${slugOf(publication)}-${volume}-${number}`;

/**
 * The addresses of an issue's articles, in their order. An address is the issue's with the
 * headline or the first words; one that the corpus holds already keeps its address, also where
 * its opening was changed, as long as half of its words are still there.
 */
export function articleSlugs(
  articles: readonly Article[],
  standing: readonly StandingArticle[],
): string[] {
  const taken = new Set<string>();
  const wanted = articles.map((article) => {
    const opening = article.headline ?? article.paragraphs[0]?.text.slice(0, 200) ?? "";
    const slug = `${issueSlug(article)}-${shortSlugOf(opening, openingLength)}`;
    let free = slug;
    for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
    taken.add(free);
    return free;
  });
  const left = standing.filter(({ slug }) => !taken.has(slug));
  return wanted.map((slug, index) => {
    if (left.length === 0 || standing.some((other) => other.slug === slug)) return slug;
    const words = wordsOf((articles[index] as Article).paragraphs.map(({ text }) => text));
    const same = left.findIndex((other) => shared(words, wordsOf(other.paragraphs)) >= 0.5);
    return same < 0 ? slug : (left.splice(same, 1)[0] as StandingArticle).slug;
  });
}

function wordsOf(paragraphs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of paragraphs)
    for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Which part of the words of the longer text stands in the other as well, 0 to 1. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return common / Math.max(1, total(a), total(b));
}
