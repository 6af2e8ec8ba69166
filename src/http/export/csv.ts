import type { ExportedClaim } from "./claim.ts";
import type { Format } from "./format.ts";

type Cell = string | number | boolean | null;

/** The columns in order, each with what stands in it. */
const columns: Record<string, (claim: ExportedClaim) => Cell> = {
  key: ({ key }) => key,
  statement: ({ statement }) => statement,
  quote: ({ quote }) => quote,
  actors: ({ actors }) => list(actors.map(({ name }) => name)),
  act: ({ act }) => act,
  form: ({ form }) => form,
  framing: ({ framing }) => framing,
  // Outward: whoever stands to the right passed on what stands to the left.
  relays: ({ relays }) => relays.map(({ actor }) => actor.name).join(" < "),
  about: ({ about }) => list(about.map(({ name }) => name)),
  sources: ({ sources }) => list(sources.map(({ name }) => name)),
  cited_from: (claim) => days(claim, "from").at(0) ?? null,
  cited_to: (claim) => days(claim, "to").at(-1) ?? null,
  made_on: ({ madeOn }) => madeOn,
  published_on: ({ publishedOn }) => publishedOn,
  publication: ({ issue }) => issue.publication,
  volume: ({ issue }) => issue.volume,
  number: ({ issue }) => issue.number,
  article_slug: ({ article }) => article.slug,
  article_title: ({ article }) => article.title,
  paragraph: ({ paragraph }) => paragraph.ordinal,
  start: ({ selector }) => selector.start,
  end: ({ selector }) => selector.end,
  exact: ({ selector }) => selector.exact,
  cue: ({ cue }) => cue,
  origin: ({ origin }) => origin,
  confidence: ({ confidence }) => confidence,
  disputed: ({ disputed }) => disputed,
  id: ({ id }) => id,
  permalink: ({ permalink }) => permalink,
};

/** RFC 4180, with a byte order mark by which Excel knows it for UTF-8. */
export const csv: Format = {
  contentType: "text/csv; charset=utf-8; header=present",
  counted: false,
  open: () => `\uFEFF${line(Object.keys(columns))}`,
  write: (claims) =>
    claims.map((claim) => line(Object.values(columns).map((cell) => cell(claim)))).join(""),
  close: () => "",
};

const line = (cells: Cell[]) => `${cells.map(written).join(",")}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  // A cell that begins so would be run as a formula: https://owasp.org/www-community/attacks/CSV_Injection
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  // Quoted always: where a spreadsheet takes the semicolon for its separator, a text mustn't open cells of its own.
  return `"${safe.replaceAll('"', '""')}"`;
}

const list = (names: string[]) => names.join("; ");

function days({ citations }: ExportedClaim, end: "from" | "to"): string[] {
  return citations
    .flatMap(({ sources }) => sources.map((source) => source[end]))
    .filter((day) => day !== null)
    .sort();
}
