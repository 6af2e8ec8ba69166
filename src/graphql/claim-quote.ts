import { type Column, sql } from "drizzle-orm";
import { claimQuotes, paragraphs } from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { QuoteKind } from "./enums.ts";
import { inSql, unsaid } from "./in-sql.ts";
import { Claim } from "./objects.ts";
import { type InWords, TextSelector, type TextSelectorShape } from "./text-selector.ts";
import { ofCharacters, slice, wordsOf } from "./words.ts";

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
        ...inSql({ object: (quote: InWords) => ({ row: quote }) }),
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
    ...inSql({
      value: ({ id, paragraphId }: Record<"id" | "paragraphId", Column>) =>
        // Few claims have quotes, so that the paragraph is looked up from them.
        sql`(select case when ${ofCharacters} then to_json(string_agg(${slice(paragraphs.text, claimQuotes.start, claimQuotes.end)}, ' … ' order by ${claimQuotes.position})) else ${unsaid} end
          from ${claimQuotes} join ${paragraphs} on ${paragraphs.id} = ${paragraphId}
          where ${claimQuotes.claimId} = ${id} group by ${paragraphs.id})`,
    }),
  }),
  quotes: t.field({
    type: [Quote],
    description:
      "The passages between quotation marks, in order. Those after the first may stand outside the claim's own words: a quote that its speaker interrupts.",
    select,
    resolve: ({ paragraph, quotes }) => quotes.map((quote) => ({ ...quote, text: paragraph.text })),
    ...inSql({
      object: ({ id, paragraphId }: Record<"id" | "paragraphId", Column>, { alias }) => {
        const { row, from } = alias(claimQuotes);
        return {
          row: { kind: row.kind, start: row.start, end: row.end, words: wordsOf(paragraphId) },
          from: sql`${from} where ${row.claimId} = ${id} order by ${row.position}`,
        };
      },
    }),
  }),
}));
