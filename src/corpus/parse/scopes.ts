import type { Citation, Span } from "../article.ts";

const word = /[\p{L}\p{N}]/u;
// What may stand between a citation and the words after it: stops, and marks that close.
const closers = /(?:[\s.,;:!?…)\]”’»–—-]|["'](?=\s|$))+/y;

/** Where the words a citation covers stand, for all citations of a paragraph, in order. */
export function scopesOf(
  text: string,
  ordinal: number,
  citations: readonly Span[],
  before: { text: string } | null,
): Citation["scope"][] {
  const scopes: Citation["scope"][] = [];
  let from = 0;
  for (const citation of citations) {
    const covered = text.slice(from, citation.start);
    const last = scopes.at(-1);
    // Two in a row cover the same words; one that opens a paragraph covers the one before.
    if (word.test(covered))
      scopes.push({ paragraph: ordinal, ...trimmed(text, from, citation.start) });
    else if (last) scopes.push({ ...last });
    else if (before) scopes.push({ paragraph: ordinal - 1, start: 0, end: before.text.length });
    else scopes.push({ paragraph: ordinal, start: 0, end: 0 });
    from = citation.end;
  }
  return scopes;
}

function trimmed(text: string, from: number, to: number): Span {
  closers.lastIndex = from;
  const start = from > 0 && closers.test(text) ? closers.lastIndex : from;
  return { start, end: start + text.slice(start, to).trimEnd().length };
}
