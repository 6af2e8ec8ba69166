import { builder } from "./builder.ts";
import { QuoteKind } from "./enums.ts";
import { Claim } from "./objects.ts";
import { TextSelector, type TextSelectorShape } from "./text-selector.ts";

const Quote = builder
  .objectRef<TextSelectorShape & { kind: "SPEECH" | "DOCUMENT" }>("Quote")
  .implement({
    description: "Words between quotation marks, without the marks.",
    fields: (t) => ({
      kind: t.expose("kind", { type: QuoteKind, description: "Whose words they are." }),
      selector: t.field({
        type: TextSelector,
        description: "Where they stand in the claim's paragraph.",
        resolve: (quote) => quote,
      }),
    }),
  });

/** What both fields read: where the quotes stand, in order, and the text that they stand in. */
const select = {
  with: {
    paragraph: { columns: { text: true } },
    quotes: {
      columns: { start: true, end: true, kind: true },
      orderBy: { position: "asc" },
    },
  },
} as const;

builder.drizzleObjectFields(Claim, (t) => ({
  quote: t.string({
    nullable: true,
    description:
      "The verbatim words between quotation marks, where there are any; passages that stand apart are joined by ` … `.",
    select,
    resolve: ({ paragraph, quotes }) =>
      quotes.map(({ start, end }) => paragraph.text.slice(start, end)).join(" … ") || null,
  }),
  quotes: t.field({
    type: [Quote],
    description:
      "The passages between quotation marks, in order. Those after the first may stand outside the claim's own words: a quote that its speaker interrupts.",
    select,
    resolve: ({ paragraph, quotes }) => quotes.map((quote) => ({ ...quote, text: paragraph.text })),
  }),
}));
