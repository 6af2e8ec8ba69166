import type {
  Article,
  Citation,
  CitedGroup,
  CrossReference,
  IssueText,
  Warning,
} from "./article.ts";
import type { Outline } from "./parse/articles.ts";
import { articlesOf } from "./parse/articles.ts";
import type { Findings } from "./parse/citations.ts";
import { findingsIn } from "./parse/citations.ts";
import type { PrintedDays } from "./parse/dates.ts";
import type { PrintedGroup } from "./parse/groups.ts";
import type { Header } from "./parse/header.ts";
import type { Known } from "./parse/known.ts";
import { lookupOf } from "./parse/known.ts";
import { linesOf, normaliseLineEnds, withPlainSpaces } from "./parse/lines.ts";
import type { Block } from "./parse/paragraphs.ts";
import { placeInFile } from "./parse/paragraphs.ts";
import { quotationsIn } from "./parse/quotations.ts";
import { scopesOf } from "./parse/scopes.ts";
import { datedDays, eachDay, latestDay, yearOf } from "./parse/years.ts";

interface Reading {
  block: Block;
  plain: string;
  findings: Findings;
}

/**
 * Reads a file's text into articles, their paragraphs, and the citations, references and quotations
 * in them. What it can't read it keeps and reports. Throws a CorpusError where a file has no header,
 * one that can't be read, or one without an article.
 */
export function parse(text: string, known: Known = {}): IssueText {
  const warnings: Warning[] = [];
  const outlines = articlesOf(linesOf(normaliseLineEnds(text.replace(/^\ufeff/, ""))), warnings);
  const headers = outlines.map(({ header }) => header.publication);
  const lookup = lookupOf(headers, known);
  const readings = outlines.map(({ blocks }) =>
    blocks.map((block): Reading => {
      const plain = withPlainSpaces(block.text);
      return { block, plain, findings: findingsIn(plain, lookup) };
    }),
  );
  // All of an issue in the file tells its day, not one article alone.
  const cited = new Map<string, PrintedDays[]>();
  for (const [index, { header }] of outlines.entries()) {
    const days = (readings[index] ?? []).flatMap(({ findings }) => daysIn(findings));
    cited.set(issueOf(header), (cited.get(issueOf(header)) ?? []).concat(days));
  }
  const articles = outlines.map((outline, index) => {
    const { volume, number } = outline.header;
    const latest = latestDay(volume, number, cited.get(issueOf(outline.header)) ?? []);
    const dater = new Dater(yearOf(volume), latest);
    return articleOf(outline, index + 1, readings[index] ?? [], dater, warnings);
  });
  return { articles, warnings: warnings.sort((a, b) => a.line - b.line || a.column - b.column) };
}

const issueOf = ({ publication, volume, number }: Header) => `${publication} ${volume} ${number}`;

function daysIn({ citations, references }: Findings): PrintedDays[] {
  const cited = citations.flatMap(({ groups }) => groups.flatMap(({ days }) => days ?? []));
  return cited.concat(references.map(({ days }) => days));
}

/** Gives printed days their year, and says what is wrong with those that have none. */
class Dater {
  readonly issueYear: number;
  readonly latest: number;

  constructor(issueYear: number, latest: number) {
    this.issueYear = issueYear;
    this.latest = latest;
  }

  date(days: PrintedDays, doubt: (message: string) => void) {
    const dated = datedDays(days, this.issueYear, this.latest);
    if (!dated) doubt("A cited day that is none, or a range that ends before it starts.");
    else if (days.year !== null && days.year > this.issueYear)
      doubt("A cited day after the issue.");
    return dated;
  }

  group({ sources, days, edition }: PrintedGroup, doubt: (message: string) => void): CitedGroup {
    return { sources, days: days && this.date(days, doubt), edition };
  }
}

function articleOf(
  { header, headline, setAside }: Outline,
  ordinal: number,
  readings: readonly Reading[],
  dater: Dater,
  warnings: Warning[],
): Article {
  const { publication, volume, number, line } = header;
  const article: Article = {
    publication,
    volume,
    number,
    ordinal,
    headline,
    line,
    paragraphs: [],
    setAside,
  };
  let begun = false;
  for (const { block, plain, findings } of readings) {
    const { text } = block;
    const doubtAt = (index: number) => (message: string) =>
      void warnings.push({ ...placeInFile(block, index), message });
    for (const { index, message } of findings.doubts) doubtAt(index)(message);
    const own = article.paragraphs.length + 1;
    const scopes = scopesOf(plain, own, findings.citations, article.paragraphs.at(-1) ?? null);
    const citations = findings.citations.map(({ start, end, groups }, index): Citation => {
      const scope = scopes[index] ?? { paragraph: own, start: 0, end: 0 };
      const read = groups.map((group) => dater.group(group, doubtAt(start)));
      return { start, end, raw: text.slice(start, end), scope, groups: read };
    });
    const crossReferences = findings.references.flatMap(({ publication: to, days, start, end }) => {
      const dated = dater.date(days, doubtAt(start));
      const raw = text.slice(start, end);
      const each = (date: string): CrossReference => ({ start, end, raw, publication: to, date });
      return dated ? eachDay(dated).map(each) : [];
    });
    const { quotations, goesOn } = quotationsIn(plain, citations, begun);
    begun = goesOn;
    const at = block.pieces[0]?.line ?? line;
    article.paragraphs.push({
      ordinal: own,
      text,
      line: at,
      citations,
      crossReferences,
      quotations,
    });
  }
  return article;
}
