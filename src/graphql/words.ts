import { type Column, type SQL, sql } from "drizzle-orm";
import { paragraphs } from "../../schema/index.ts";
import { inSql, unsaid } from "./in-sql.ts";

/** Makes SQL of a paragraph's words. */
export type Words = (make: (text: Column) => SQL) => SQL;

/**
 * Whether offsets in a paragraph, which count UTF-16 code units, count Postgres's characters as well: where the text
 * holds none beyond the Basic Multilingual Plane. Of one that does, the resolvers tell.
 */
export const ofCharacters = sql`${paragraphs.length} = char_length(${paragraphs.text})`;

/** The words of the paragraph with this id. */
export const wordsOf =
  (paragraphId: Column): Words =>
  (make) =>
    sql`(select case when ${ofCharacters} then to_json(${make(paragraphs.text)}) else ${unsaid} end from ${paragraphs} where ${paragraphs.id} = ${paragraphId})`;

/** As JavaScript's `slice`, of a text within the Basic Multilingual Plane. */
export const slice = (text: Column, start: Column | SQL, end: Column | SQL): SQL =>
  sql`substr(${text}, ${start} + 1, ${end} - ${start})`;

/** A row that spans words of its paragraph. */
interface Spanning {
  paragraphId: Column;
  start: Column;
  end: Column;
}

/** A field for the words that the row spans, as printed. */
export const printed = {
  select: {
    columns: { start: true, end: true },
    with: { paragraph: { columns: { text: true } } },
  },
  resolve: (row: { paragraph: { text: string }; start: number; end: number }) =>
    row.paragraph.text.slice(row.start, row.end),
  ...inSql({
    value: ({ paragraphId, start, end }: Spanning) =>
      wordsOf(paragraphId)((text) => slice(text, start, end)),
  }),
} as const;

/** A field for where the row stands in its paragraph. */
export const spanned = {
  select: { columns: { start: true, end: true } },
  resolve: ({ start, end }: { start: number; end: number }) => ({ start, end }),
  ...inSql({ object: ({ start, end }: Spanning) => ({ row: { start, end } }) }),
} as const;
