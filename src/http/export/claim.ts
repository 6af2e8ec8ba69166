import { permalinks } from "../../graphql/permalink.ts";
import { quoteOf } from "../../graphql/text-selector.ts";

/** An actor or outlet, as far as a file tells. */
interface Named {
  slug: string;
  name: string;
  kind: string;
  wikidataId: string | null;
}

export type Citations = {
  id: string;
  paragraphId: string;
  start: number;
  end: number;
  citedSources: {
    asWritten: string | null;
    from: string | null;
    to: string | null;
    edition: string | null;
    source: Named | null;
  }[];
}[];

/** A claim as it is read, with all that hangs off it. */
export interface ClaimRow {
  id: string;
  key: string;
  place: string;
  paragraphId: string;
  start: number;
  end: number;
  statement: string;
  act: string;
  form: string;
  framing: string;
  cue: string | null;
  madeOn: string | null;
  publishedOn: string | null;
  origin: "ANNOTATED" | "EXTRACTED";
  rule: string | null;
  confidence: number | null;
  article: {
    slug: string;
    title: string | null;
    url: string | null;
    issue: { publication: string; volume: number; number: number; dateBasis: string };
  };
  paragraph: { ordinal: number };
  speakers: { actor: Named }[];
  claimSubjects: { actor: Named }[];
  relays: { position: number; cue: string | null; actor: Named }[];
  quotes: { start: number; end: number; kind: string }[];
  claimSources: { source: Named }[];
  citations: Citations;
  relationsOut: { kind: string; to: { key: string; place: string } }[];
  relationsIn: { kind: string; from: { key: string; place: string } }[];
}

/** A claim as it leaves: every name and every offset resolved, so that a file stands alone. */
export type ExportedClaim = ReturnType<typeof exported>;

/** Puts a claim together from its row and the texts that it points into, by their paragraphs' ids. */
export function exported(row: ClaimRow, texts: Record<string, string>, origin: string) {
  const text = texts[row.paragraphId] as string;
  const selector = (start: number, end: number) => ({
    ...quoteOf({ text, start, end }),
    start,
    end,
  });
  const { issue, ...article } = row.article;
  return {
    key: row.key,
    id: globalId("Claim", row.id),
    permalink: origin + permalinks.claim(row),
    statement: row.statement,
    actors: row.speakers.map(({ actor }) => actor),
    act: row.act,
    form: row.form,
    framing: row.framing,
    cue: row.cue,
    quote: row.quotes.map(({ start, end }) => text.slice(start, end)).join(" … ") || null,
    quotes: row.quotes.map(({ kind, start, end }) => ({ kind, selector: selector(start, end) })),
    relays: row.relays,
    about: row.claimSubjects.map(({ actor }) => actor),
    sources: row.claimSources.map(({ source }) => source),
    citations: row.citations.map((citation) => ({
      id: globalId("Citation", citation.id),
      permalink: origin + permalinks.citation(citation),
      raw: (texts[citation.paragraphId] as string).slice(citation.start, citation.end),
      sources: citation.citedSources,
    })),
    relations: [
      ...inOrder(row.relationsOut.map(({ kind, to }) => ({ kind, direction: "OUT", ...to }))),
      ...inOrder(row.relationsIn.map(({ kind, from }) => ({ kind, direction: "IN", ...from }))),
    ],
    disputed: row.relationsIn.some(({ kind }) => kind === "DISPUTES" || kind === "DENIES"),
    selector: selector(row.start, row.end),
    // As Python and the Web Annotation model count; `selector` counts as JavaScript does.
    codePoints: { start: codePoints(text, row.start), end: codePoints(text, row.end) },
    madeOn: row.madeOn,
    publishedOn: row.publishedOn,
    origin: row.origin,
    rule: row.rule,
    confidence: row.confidence,
    paragraph: {
      id: globalId("Paragraph", row.paragraphId),
      permalink: origin + permalinks.paragraph({ id: row.paragraphId }),
      ordinal: row.paragraph.ordinal,
    },
    article: { ...article, permalink: origin + permalinks.article(article) },
    issue: { ...issue, permalink: origin + permalinks.issue(issue) },
  };
}

/** How many code points stand before an offset in code units. */
function codePoints(text: string, offset: number): number {
  return offset - (text.slice(0, offset).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString("base64");

function inOrder<Relation extends { kind: string; place: string }>(relations: Relation[]) {
  return relations
    .sort((a, b) => compare(a.place, b.place) || compare(a.kind, b.kind))
    .map(({ place: _, ...told }) => told);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
