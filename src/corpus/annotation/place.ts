import type { Article } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";
import type { CorpusError } from "../error.ts";
import { beginsWith } from "./locate.ts";
import { type Complain, placeClaim } from "./place-claim.ts";
import type { YamlFile } from "./read.ts";
import type { AnnotatedArticle, Annotation } from "./shape.ts";

/** An annotation's part for one article: its claims with their words found in the text. */
export interface PlacedAnnotation {
  article: AnnotatedArticle;
  /** Its place in the annotation's list of articles. */
  index: number;
  claims: PlacedClaim[];
}

/**
 * Finds the words of an annotation in the articles of its text; null for an article that it leaves
 * out. Throws an AggregateError of CorpusErrors in the order of the file, with those that were
 * found before: words that aren't in the paragraph, or stand there more than once; relations that
 * lead nowhere; a claim or an article given twice; articles that can't be told apart.
 */
export function placeAnnotation(
  file: YamlFile<Annotation>,
  articles: readonly Article[],
  before: readonly CorpusError[] = [],
): (PlacedAnnotation | null)[] {
  const errors = [...before];
  const placed: (PlacedAnnotation | null)[] = articles.map(() => null);
  const { length } = file.content.articles;
  for (const [index, annotated] of file.content.articles.entries()) {
    const complain: Complain = (part, message) => {
      errors.push(file.errorAt(["articles", index, ...part], message));
    };
    const at = articleFor(annotated, index, length, articles);
    if (at === null || placed[at]) complain(["opening"], openingWanted(annotated, articles));
    else {
      const claims = placeClaims(annotated, articles[at] as Article, complain);
      placed[at] = { article: annotated, index, claims };
    }
  }
  if (errors.length > 0)
    throw new AggregateError(errors.sort((a, b) => a.line - b.line || a.column - b.column));
  return placed;
}

/** The article that begins with the opening words; without them, the one in the same place. */
function articleFor(
  { opening }: AnnotatedArticle,
  index: number,
  count: number,
  articles: readonly Article[],
): number | null {
  if (opening === undefined) return count === articles.length ? index : null;
  const found = articles.flatMap(({ paragraphs }, at) =>
    beginsWith(paragraphs[0]?.text ?? "", opening) ? [at] : [],
  );
  return found.length === 1 ? (found[0] as number) : null;
}

function openingWanted({ opening }: AnnotatedArticle, articles: readonly Article[]): string {
  const found = opening === undefined ? "`opening` is missing" : `"${opening}" is not that`;
  const first = articles.map(({ paragraphs }) => `\n  "${paragraphs[0]?.text.slice(0, 60)}…"`);
  return `expected \`opening\` to be the first words of one of the text's articles, each annotated once, and of no other; ${found}. They begin:${first.join("")}`;
}

function placeClaims(
  annotated: AnnotatedArticle,
  article: Article,
  complain: Complain,
): PlacedClaim[] {
  const ids = new Map<string, number>();
  for (const [index, { id }] of annotated.claims.entries()) {
    if (id === undefined) continue;
    if (ids.has(id)) complain(["claims", index, "id"], `a second claim with the id "${id}"`);
    else ids.set(id, index);
  }
  const seen = new Set<string>();
  return annotated.claims.flatMap((claim, index) => {
    const about: Complain = (part, message) => complain(["claims", index, ...part], message);
    const placed = placeClaim(claim, article, ids, about);
    if (!placed) return [];
    const same = JSON.stringify([placed.paragraph, placed.start, placed.end, placed.cue]);
    if (seen.has(same)) about(["exact"], "a second claim with the same words and the same cue");
    seen.add(same);
    return [placed];
  });
}
