import { asRuled } from "../../../src/corpus/extract/likely-kind.ts";
import { type Extraction, extract } from "../../../src/corpus/extract.ts";
import type { Names } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";
import { names } from "../rules/claims-by.ts";

/** What the rules find in an article, and the words of a span of one of its paragraphs. */
export function read(
  text: string,
  known: Names = names,
): Extraction & { words(paragraph: number, span: { start: number; end: number }): string } {
  const [article] = parse(`Publication: Monitor Volume: 6 Issue: 1\n\n${text}\n`).articles;
  if (!article) throw new Error("The text has no article.");
  return {
    ...extract(article, known, asRuled),
    words: (paragraph, { start, end }) =>
      article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? "",
  };
}
