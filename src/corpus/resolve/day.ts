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
 * The day of an issue: as given, else the latest day that its articles cite. What its articles
 * that aren't seeded now tell of it counts as well.
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
  return latest([...cited, before?.publishedOn ?? null]);
}

/** What the articles that stay as they are tell of their issue's day; a day that was given holds as long as there are any. */
export function dayBefore(
  issue: IssueDay,
  staying: readonly { latestCited: string | null }[],
): IssueDay | null {
  if (staying.length === 0) return null;
  if (issue.dateBasis === "GIVEN" || issue.dateBasis === "PRINTED") return issue;
  return latest(staying.map(({ latestCited }) => latestCited));
}

function latest(days: readonly (string | null)[]): IssueDay {
  const last = days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return last === undefined
    ? { publishedOn: null, dateBasis: "UNKNOWN" }
    : { publishedOn: last, dateBasis: "INFERRED" };
}
