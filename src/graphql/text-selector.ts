import { builder } from "./builder.ts";
import type { SpanShape } from "./span.ts";

/** How many characters of the text around a selection are given to find it again. */
const context = 32;

export interface TextSelectorShape extends SpanShape {
  text: string;
}

/** Where words stand, by a TextQuoteSelector and a TextPositionSelector: https://www.w3.org/TR/annotation-model/ */
export const TextSelector = builder.objectRef<TextSelectorShape>("TextSelector").implement({
  description: "Where words stand in a paragraph, in the terms of the W3C Web Annotation model.",
  fields: (t) => ({
    exact: t.string({
      description: "The words themselves.",
      resolve: ({ text, start, end }) => text.slice(start, end),
    }),
    prefix: t.string({
      description: `Up to ${context} code units of text right before them.`,
      resolve: ({ text, start }) => whole(text.slice(Math.max(0, start - context), start)),
    }),
    suffix: t.string({
      description: `Up to ${context} code units of text right after them.`,
      resolve: ({ text, end }) => whole(text.slice(end, end + context)),
    }),
    start: t.exposeInt("start", { description: "Of the first UTF-16 code unit, from 0." }),
    end: t.exposeInt("end", { description: "Of the first UTF-16 code unit after them." }),
  }),
});

/** Without the half of a surrogate pair that a cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
