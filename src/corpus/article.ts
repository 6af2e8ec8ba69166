/**
 * What `parse` makes of an issue's text: articles, their paragraphs, and what stands in them.
 * Words and places only; whom and what they mean is decided by `resolve`.
 */

/** Half-open range of UTF-16 code units in a paragraph's text, as JavaScript's `slice` takes it. */
export interface Span {
  start: number;
  end: number;
}

/** Something in a file that a person should look at. `line` and `column` count from 1. */
export interface Warning {
  line: number;
  column: number;
  message: string;
}

/** Days cited, ISO 8601, `from` not after `to`; a single day has both alike. */
export interface Days {
  from: string;
  to: string;
}

/** Outlets that a citation names together with one day, range of days, or number. */
export interface CitedGroup {
  /** As written; empty where the outlet's name was lost. */
  sources: string[];
  /** Null where no day is given. */
  days: Days | null;
  /** A number of the outlet in place of a day, as written: `No. 7`. */
  edition: string | null;
}

/** A parenthesis that names where the words before it come from. The span includes the parentheses. */
export interface Citation extends Span {
  raw: string;
  /** The words it covers, and the ordinal of the paragraph they stand in: its own, or the one before. */
  scope: Span & { paragraph: number };
  /** Empty for an endnote whose notes are gone: `(8)`. One group for each day or range. */
  groups: CitedGroup[];
}

/** A reference to another issue of the publication: (see the Monitor, May 3). One for each day. */
export interface CrossReference extends Span {
  raw: string;
  /** The publication as written in the reference's own header spelling. */
  publication: string;
  /** ISO 8601. */
  date: string;
}

/** Words between quotation marks. The span holds the words without the marks. */
export interface Quotation extends Span {
  /** True for one that stands inside another. */
  nested: boolean;
  /** Whether both marks are printed; a missing one is guessed from the paragraph's ends. */
  complete: boolean;
}

export interface Paragraph {
  /** Place in the article, from 1. */
  ordinal: number;
  /** The words as printed. */
  text: string;
  /** The file's line on which it begins, from 1. */
  line: number;
  citations: Citation[];
  crossReferences: CrossReference[];
  quotations: Quotation[];
}

/** Words of the file that are no paragraph: the header, a headline, the next item's headline, a page leftover. */
export interface SetAside {
  kind: "header" | "headline" | "next-headline" | "leftover";
  text: string;
  line: number;
}

export interface Article {
  publication: string;
  volume: number;
  number: number;
  /** Place in its file, from 1. */
  ordinal: number;
  headline: string | null;
  /** The file's line of its header, from 1. */
  line: number;
  paragraphs: Paragraph[];
  setAside: SetAside[];
}

/** A whole file. Every word of it stands in a paragraph or in what was set aside. */
export interface IssueText {
  articles: Article[];
  warnings: Warning[];
}
