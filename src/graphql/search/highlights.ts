import type { SpanShape } from "../span.ts";
import type { Word } from "./words.ts";

/** A phrase to highlight: lexemes, and how many words each stands after the one before. */
export interface Phrase {
  lexemes: string[];
  gaps: number[];
}

/** The phrases that a query wants, from Postgres's own spelling of it; what it excludes is left out. */
export function phrasesOf(query: string): Phrase[] {
  const phrases: Phrase[] = [];
  const term =
    /(!\s*)?\(\s*((?:[^()']|'(?:[^']|'')*')*)\)|(!\s*)?((?:'(?:[^']|'')*'(?::[*A-D]+)?(?:\s*<(?:-|\d+)>\s*)?)+)/g;
  for (const [, not, inner, notBare, bare] of query.matchAll(term)) {
    if (not || notBare) continue;
    if (inner !== undefined) phrases.push(...phrasesOf(inner));
    else if (bare !== undefined) phrases.push(phraseOf(bare));
  }
  return phrases;
}

function phraseOf(written: string): Phrase {
  const lexemes = [...written.matchAll(/'((?:[^']|'')*)'/g)].map(([, lexeme = ""]) =>
    lexeme.replaceAll("''", "'"),
  );
  const gaps = [...written.matchAll(/<(-|\d+)>/g)].map(([, gap]) =>
    gap === "-" ? 1 : Number(gap),
  );
  return { lexemes, gaps };
}

/** Where the phrases stand among a text's words: exactly those that match, in order, none twice. */
export function highlightsIn(
  words: readonly Word[],
  phrases: readonly Phrase[],
  lexemes: ReadonlyMap<string, string>,
): SpanShape[] {
  const marked = new Set<Word>();
  for (const [at] of words.entries())
    for (const phrase of phrases)
      for (const word of matchAt(words, at, phrase, lexemes)) marked.add(word);
  return [...marked].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}

function matchAt(
  words: readonly Word[],
  at: number,
  { lexemes: wanted, gaps }: Phrase,
  lexemes: ReadonlyMap<string, string>,
): Word[] {
  const found: Word[] = [];
  let place = at;
  for (const [index, lexeme] of wanted.entries()) {
    if (index > 0) place += gaps[index - 1] ?? 1;
    const word = words[place];
    if (!word || lexemes.get(word.form) !== lexeme) return [];
    found.push(word);
  }
  return found;
}
