import type { Article } from "../article.ts";
import { shortSlugOf, slugOf } from "../identity.ts";

/** An article that the corpus holds already, of the same issue. */
export interface StandingArticle {
  slug: string;
  paragraphs: string[];
}

/** How long an article's own part of its address may be. */
const openingLength = 60;

export const issueSlug = ({
  publication,
  volume,
  number,
}: Pick<Article, "publication" | "volume" | "number">) =>
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
  const left = new Set(standing);
  const slugs: (string | null)[] = articles.map(() => null);
  /** Gives articles without an address that of the standing one that they are found to be. */
  const recognise = (find: (article: Article, index: number) => StandingArticle | undefined) => {
    for (const [index, article] of articles.entries()) {
      if (slugs[index]) continue;
      const same = find(article, index);
      if (!same) continue;
      slugs[index] = same.slug;
      left.delete(same);
    }
  };
  const words = (paragraphs: readonly string[]) => JSON.stringify(paragraphs);
  recognise(({ paragraphs }) => {
    const own = words(paragraphs.map(({ text }) => text));
    return [...left].find((other) => words(other.paragraphs) === own);
  });
  const taken = new Set(slugs.filter((slug) => slug !== null));
  const wanted = articles.map((article, index) => {
    if (slugs[index]) return slugs[index];
    const slug = `${issueSlug(article)}-${shortSlugOf(openingOf(article), openingLength)}`;
    let free = slug;
    for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
    taken.add(free);
    return free;
  });
  recognise((_, index) => [...left].find(({ slug }) => slug === wanted[index]));
  recognise(({ paragraphs }) => {
    if (left.size === 0) return undefined;
    const own = wordsOf(paragraphs.map(({ text }) => text));
    return [...left].find((other) => shared(own, wordsOf(other.paragraphs)) >= 0.5);
  });
  return wanted.map((slug, index) => slugs[index] ?? slug);
}

const openingOf = ({ headline, paragraphs }: Article) =>
  headline ?? paragraphs[0]?.text.slice(0, 200) ?? "";

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
