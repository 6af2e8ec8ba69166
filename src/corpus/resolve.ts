import type { Article } from "./article.ts";
import type { PlacedClaim } from "./claim.ts";
import { idOf } from "./identity.ts";
import type { Names } from "./names.ts";
import type { People } from "./people.ts";
import { articleRows } from "./resolve/article-rows.ts";
import { Cast } from "./resolve/cast.ts";
import { claimRows } from "./resolve/claim-rows.ts";
import { dayBefore, dayOf, type IssueDay } from "./resolve/day.ts";
import { issuePlace } from "./resolve/places.ts";
import { articleSlugs, issueSlug, type StandingArticle } from "./resolve/slugs.ts";
import { type IssueRows, noRows } from "./rows.ts";

/** An article to be resolved: its text, what is claimed in it, and who its names mean. */
export interface ArticleInput {
  article: Article;
  claims: readonly PlacedClaim[];
  people: People;
  /** As the annotation gives them, where the text has none. */
  title: string | null;
  url: string | null;
  /** The issue's day, as the annotation of this article's file gives it. */
  publishedOn: string | null;
  /** Of the files and names that the article's rows are made from. */
  fingerprint: string;
}

/** What the corpus holds already of an issue. */
export interface Standing extends IssueDay {
  place: string;
  articles: (StandingArticle & { fingerprint: string; latestCited: string | null })[];
}

/**
 * Turns the articles of one issue into rows: names become actors and sources, places become ids.
 * Pure: the same input gives the same rows.
 */
export function resolve(
  inputs: readonly ArticleInput[],
  names: Names,
  standing: Standing | null,
): IssueRows {
  const rows = noRows();
  const first = inputs[0]?.article;
  if (!first) return rows;
  const given = inputs.find(({ publishedOn }) => publishedOn !== null)?.publishedOn ?? null;
  const articles = inputs.map(({ article }) => article);
  const slugs = articleSlugs(articles, standing?.articles ?? []);
  const staying = standing?.articles.filter(({ slug }) => !slugs.includes(slug)) ?? [];
  const day = dayOf(given, articles, standing && dayBefore(standing, staying));
  const { publication, volume, number } = first;
  const issue = {
    id: idOf("issue", issueSlug(first)),
    publication,
    volume,
    number,
    ...day,
    place: issuePlace(first, day.publishedOn),
  };
  rows.issues.push(issue);
  const cast = new Cast(rows);
  for (const [index, input] of inputs.entries()) {
    const article = articleRows(rows, cast, names, input, slugs[index] as string, issue);
    claimRows(rows, cast, input, article);
    article.finish();
  }
  return rows;
}
