import { padded } from "../identity.ts";
import { yearOf } from "./day.ts";

/**
 * Where things stand in the corpus, as text that sorts byte by byte in the order of printing.
 * Each begins with that of what it is part of, and the first ten characters are the issue's day.
 */

interface Numbered {
  publication: string;
  volume: number;
  number: number;
}

/** An issue of unknown day comes before all of its year. */
export const issuePlace = (issue: Numbered, publishedOn: string | null) =>
  `${publishedOn ?? `${yearOf(issue.volume)}-00-00`} ${issue.publication} ${padded(issue.volume, 3)}.${padded(issue.number, 4)}`;

/** The id's first characters tell articles of several files apart that stand alike. */
export const articlePlace = (issue: string, ordinal: number, id: string) =>
  `${issue} ${padded(ordinal, 3)}-${id.slice(0, 8)}`;

export const paragraphPlace = (article: string, ordinal: number) =>
  `${article} ${padded(ordinal, 5)}`;

/** What stands within a paragraph; `rest` tells apart what begins at the same offset. */
export const placeWithin = (paragraph: string, start: number, rest = "") =>
  `${paragraph} ${padded(start, 7)}${rest && ` ${rest}`}`;
