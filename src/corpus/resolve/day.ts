import type { Article } from "../article.ts";
import type { DateBasis } from "../vocabulary.ts";

/** The day of an issue and how it is known. */
export interface IssueDay {
  publishedOn: string | null;
  dateBasis: DateBasis;
}

/** The year that a volume came out in: volume 1 is 1995. */
export const yearOf = (volume: number) => 1994 + volume;

/**
 * The day of an issue: as given, else the latest day that its articles cite. What the corpus
 * knew of it before, from articles that are not seeded now, counts as well.
 */
export function dayOf(
  given: string | null,
  articles: readonly Article[],
  before: IssueDay | null,
): IssueDay {
  if (given !== null) return { publishedOn: given, dateBasis: "GIVEN" };
  if (before?.dateBasis === "GIVEN" || before?.dateBasis === "PRINTED") return before;
  const cited = articles
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ citations }) => citations))
    .flatMap(({ groups }) => groups.flatMap(({ days }) => days?.to ?? []));
  const latest = [...cited, before?.publishedOn ?? ""].sort().at(-1) || null;
  return latest === null
    ? { publishedOn: null, dateBasis: "UNKNOWN" }
    : { publishedOn: latest, dateBasis: "INFERRED" };
}
