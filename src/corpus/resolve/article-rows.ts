import type { Citation, Paragraph, Span } from "../article.ts";
import { idOf } from "../identity.ts";
import type { Names } from "../names.ts";
import type { Person } from "../people.ts";
import type { ArticleInput } from "../resolve.ts";
import type { IssueRows } from "../rows.ts";
import type { Cast } from "./cast.ts";
import { articlePlace, paragraphPlace, placeWithin } from "./places.ts";
import { strangerMentions } from "./stranger-mentions.ts";

/** A citation in its place, with the sources that it names. */
export interface PlacedCitation {
  id: string;
  citation: Citation;
  sourceIds: string[];
}

/** An article in its place, for its claims to point into. */
export interface PlacedArticle {
  id: string;
  slug: string;
  publishedOn: string | null;
  paragraphs: { id: string; place: string; ordinal: number }[];
  citations: PlacedCitation[];
  /** Notes that the article has somebody speak or spoken about, at a place. */
  appears(person: Person, actorId: string, place: string): void;
  /** Writes who appears in the article and where strangers are named, once all of it is read. */
  finish(): void;
}

interface Placed {
  id: string;
  place: string;
  publishedOn?: string | null;
}

/** Writes the rows of an article's text: paragraphs, citations, references and mentions. */
export function articleRows(
  rows: IssueRows,
  cast: Cast,
  names: Names,
  input: ArticleInput,
  slug: string,
  issue: Placed,
): PlacedArticle {
  const { article, title, url, fingerprint } = input;
  const id = idOf("article", slug);
  const place = articlePlace(issue.place, article.ordinal, id);
  const publishedOn = issue.publishedOn ?? null;
  rows.articles.push({
    id,
    issueId: issue.id,
    slug,
    title: article.headline ?? title,
    url,
    ordinal: article.ordinal,
    publishedOn,
    fingerprint,
    place,
  });
  const paragraphs = article.paragraphs.map(({ ordinal, text }) => {
    const paragraph = {
      id: idOf("paragraph", `${slug}/${ordinal}`),
      place: paragraphPlace(place, ordinal),
      ordinal,
    };
    rows.paragraphs.push({ ...paragraph, articleId: id, text, length: text.length });
    return paragraph;
  });
  const first = new Map<string, string>();
  const strangers = new Map<string, Person>();
  const seen = (actorId: string, at: string) => {
    const before = first.get(actorId);
    if (before === undefined || at < before) first.set(actorId, at);
  };
  const mentioned = (at: Placed, actorId: string, { start, end }: Span) => {
    const place = placeWithin(at.place, start);
    rows.mentions.push({ paragraphId: at.id, actorId, start, end, place });
    seen(actorId, place);
  };
  /** What is named in each paragraph, or cites. */
  const taken: Span[][] = [];
  const citations = article.paragraphs.flatMap((paragraph, index) => {
    const at = paragraphs[index] as (typeof paragraphs)[number];
    crossReferenceRows(rows, paragraph, at);
    const known = knownMentions(names, paragraph);
    for (const { name, span } of known) mentioned(at, cast.actor(input.people.actor(name)), span);
    taken.push([...known.map(({ span }) => span), ...paragraph.citations]);
    return paragraph.citations.map((citation) =>
      citationRows(rows, cast, input, citation, at, paragraphs),
    );
  });
  const sourceIds = new Set(citations.flatMap((citation) => citation.sourceIds));
  for (const [index, sourceId] of [...sourceIds].entries())
    rows.articleSources.push({ articleId: id, sourceId, position: index + 1 });
  return {
    id,
    slug,
    publishedOn,
    paragraphs,
    citations,
    appears(person, actorId, at) {
      seen(actorId, at);
      if (names.lookup(person.name).length === 0) strangers.set(actorId, person);
    },
    finish() {
      for (const [index, { text }] of article.paragraphs.entries())
        for (const [actorId, person] of strangers)
          for (const span of strangerMentions(text, person, taken[index] as Span[])) {
            mentioned(paragraphs[index] as Placed, actorId, span);
            taken[index]?.push(span);
          }
      const order = [...first].sort(([, a], [, b]) => (a < b ? -1 : 1));
      for (const [index, [actorId]] of order.entries())
        rows.articleActors.push({ articleId: id, actorId, position: index + 1 });
    },
  };
}

function crossReferenceRows(rows: IssueRows, paragraph: Paragraph, at: Placed) {
  for (const { start, end, publication, date } of paragraph.crossReferences)
    rows.crossReferences.push({
      id: idOf("cross-reference", `${at.id}/${start}-${end}/${publication}/${date}`),
      paragraphId: at.id,
      start,
      end,
      publication,
      date,
      place: placeWithin(at.place, start, date),
    });
}

/** The listed names that mean one actor. Those in a parenthesis that cites are sources, not mentions. */
function knownMentions(names: Names, { text, citations }: Paragraph) {
  return names.mentions(text).flatMap(({ start, end, actors: [known, ...others] }) => {
    const cited = citations.some((citation) => start < citation.end && end > citation.start);
    return known && others.length === 0 && !cited
      ? [{ name: known.name, span: { start, end } }]
      : [];
  });
}

function citationRows(
  rows: IssueRows,
  cast: Cast,
  { people }: ArticleInput,
  citation: Citation,
  at: Placed,
  paragraphs: PlacedArticle["paragraphs"],
): PlacedCitation {
  const { start, end, scope } = citation;
  const id = idOf("citation", `${at.id}/${start}-${end}`);
  const place = placeWithin(at.place, start);
  rows.citations.push({
    id,
    paragraphId: at.id,
    start,
    end,
    scopeParagraphId: (paragraphs[scope.paragraph - 1] as Placed).id,
    scopeStart: scope.start,
    scopeEnd: scope.end,
    place,
  });
  const sourceIds: string[] = [];
  let position = 0;
  for (const { sources, days, edition } of citation.groups)
    for (const asWritten of sources.length > 0 ? sources : [null]) {
      const sourceId = asWritten === null ? null : cast.source(people.outlet(asWritten));
      position += 1;
      const first = sourceId !== null && !sourceIds.includes(sourceId);
      if (first) sourceIds.push(sourceId);
      const { from, to } = days ?? { from: null, to: null };
      rows.citedSources.push({
        citationId: id,
        position,
        sourceId,
        asWritten,
        from,
        to,
        edition,
        first,
        place,
      });
    }
  return { id, citation, sourceIds };
}
