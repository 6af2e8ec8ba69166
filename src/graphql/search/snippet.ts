import type { SpanShape } from "../span.ts";

/** How long a snippet is, about, in UTF-16 code units. */
const length = 240;

export interface Snippet {
  snippet: string;
  highlights: SpanShape[];
}

/**
 * A passage of a text around its matches: the stretch that holds most of them, cut between words,
 * with `…` where the text goes on. The highlights are the matches within the passage.
 */
export function snippetOf(text: string, matches: readonly SpanShape[]): Snippet {
  if (text.length <= length) return { snippet: text, highlights: [...matches] };
  const { start, end } = stretch(text, matches);
  const before = start > 0 ? "…" : "";
  const after = end < text.length ? "…" : "";
  const shift = before.length - start;
  return {
    snippet: `${before}${text.slice(start, end)}${after}`,
    highlights: matches
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ start: match.start + shift, end: match.end + shift })),
  };
}

function stretch(text: string, matches: readonly SpanShape[]): SpanShape {
  let best = { from: 0, count: 0, last: 0 };
  for (const [index, { start }] of matches.entries()) {
    let last = index;
    while ((matches[last + 1]?.end ?? Number.POSITIVE_INFINITY) - start <= length) last += 1;
    const count = last - index + 1;
    if (count > best.count) best = { from: start, count, last: matches[last]?.end ?? start };
  }
  const room = Math.max(0, length - (best.last - best.from));
  const start = Math.max(0, Math.min(best.from - room / 2, text.length - length));
  const end = Math.min(text.length, start + Math.max(length, best.last - start));
  return { start: wordStart(text, Math.floor(start)), end: wordEnd(text, Math.ceil(end)) };
}

/** The start of the next word, unless a match would be cut off: a cut falls on white space. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(0, at + 1).search(/\s\S*$/);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space < 0 ? text.length : at + space;
}
