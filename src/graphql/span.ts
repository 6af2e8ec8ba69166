import { builder } from "./builder.ts";

/** Columns that a span is read from. */
export interface SpanShape {
  start: number;
  end: number;
}

export const Span = builder.objectRef<SpanShape>("Span").implement({
  description:
    "Half-open range of UTF-16 code units in a paragraph's text, as JavaScript's `slice` takes it.",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "Of the first code unit, from 0." }),
    end: t.exposeInt("end", { description: "Of the first code unit after it." }),
  }),
});
