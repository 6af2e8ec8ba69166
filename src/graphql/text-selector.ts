import { type Column, sql } from "drizzle-orm";
import { builder } from "./builder.ts";
import { inSql } from "./in-sql.ts";
import type { SpanShape } from "./span.ts";
import { slice, type Words } from "./words.ts";

/** How many characters of the text around a selection are given to find it again. */
const context = 32;

export interface TextSelectorShape extends SpanShape {
  text: string;
}

/** The same in SQL. */
export interface InWords {
  words: Words;
  start: Column;
  end: Column;
}

/** What a selector tells of words: themselves, and the text right before and after them. */
export function quoteOf({ text, start, end }: TextSelectorShape) {
  return {
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - context), start)),
    suffix: whole(text.slice(end, end + context)),
  };
}

/** Where words stand, by a TextQuoteSelector and a TextPositionSelector: https://www.w3.org/TR/annotation-model/ */
export const TextSelector = builder.objectRef<TextSelectorShape>("TextSelector").implement({
  description: "Where words stand in a paragraph, in the terms of the W3C Web Annotation model.",
  fields: (t) => ({
    exact: t.string({
      description: "The words themselves.",
      resolve: (selected) => quoteOf(selected).exact,
      ...inSql({
        value: ({ words, start, end }: InWords) => words((text) => slice(text, start, end)),
      }),
    }),
    prefix: t.string({
      description: `Up to ${context} code units of text right before them.`,
      resolve: (selected) => quoteOf(selected).prefix,
      ...inSql({
        value: ({ words, start }: InWords) =>
          words((text) =>
            slice(text, sql`greatest(0, ${start} - ${sql.raw(`${context}`)})`, start),
          ),
      }),
    }),
    suffix: t.string({
      description: `Up to ${context} code units of text right after them.`,
      resolve: (selected) => quoteOf(selected).suffix,
      ...inSql({
        value: ({ words, end }: InWords) =>
          words((text) => slice(text, end, sql`${end} + ${sql.raw(`${context}`)}`)),
      }),
    }),
    start: t.exposeInt("start", { description: "Of the first UTF-16 code unit, from 0." }),
    end: t.exposeInt("end", { description: "Of the first UTF-16 code unit after them." }),
  }),
});

/** Without the half of a surrogate pair that a cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
