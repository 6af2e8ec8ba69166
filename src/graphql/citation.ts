import { sql } from "drizzle-orm";
import { citedSources } from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { inSql, type Row } from "./in-sql.ts";
import { Citation, CitedSource } from "./objects.ts";
import { Span } from "./span.ts";
import { printed, spanned } from "./words.ts";

/** One day or range of days that a citation names. */
const CitedDays = builder.objectRef<{ from: string; to: string }>("CitedDays").implement({
  description: "A day that a citation names, or a range of days.",
  fields: (t) => ({
    from: t.expose("from", { type: "Date", description: "The first day." }),
    to: t.expose("to", { type: "Date", description: "The last day; the same for a single day." }),
  }),
});

builder.drizzleObjectFields(Citation, (t) => ({
  paragraph: t.relation("paragraph", { description: "The paragraph it stands in." }),
  raw: t.string({
    description: "The parenthesis as printed.",
    ...printed,
  }),
  span: t.field({
    type: Span,
    description: "Where it stands in its paragraph, parentheses included.",
    ...spanned,
  }),
  scope: t.field({
    type: Span,
    description:
      "The words it covers, in `scopeParagraph`: from the end of the citation before it, or the paragraph's start, to its own start.",
    select: { columns: { scopeStart: true, scopeEnd: true } },
    resolve: ({ scopeStart, scopeEnd }) => ({ start: scopeStart, end: scopeEnd }),
    ...inSql({
      object: ({ scopeStart, scopeEnd }: Row) => ({ row: { start: scopeStart, end: scopeEnd } }),
    }),
  }),
  scopeParagraph: t.relation("scopeParagraph", {
    description:
      "The paragraph whose words it covers: its own, or the one before where it opens its own.",
  }),
  sources: t.relation("namedSources", {
    description: "The outlets it names, in order, once for each day or range of days.",
    query: { orderBy: { position: "asc" } },
  }),
  days: t.field({
    type: [CitedDays],
    description:
      "The days it names, in order, also where the outlet's name was lost in print; each once.",
    select: {
      with: {
        citedSources: { columns: { from: true, to: true }, orderBy: { position: "asc" } },
      },
    },
    resolve: ({ citedSources }) => {
      const days = new Map<string, { from: string; to: string }>();
      for (const { from, to } of citedSources)
        if (from !== null && to !== null) days.set(`${from} ${to}`, { from, to });
      return [...days.values()];
    },
    ...inSql({
      object: ({ id }: Row) => ({
        row: { from: sql`days.from_day`, to: sql`days.to_day` },
        from: sql`(select from_day, to_day from ${citedSources} where citation_id = ${id} and from_day is not null and to_day is not null
          group by from_day, to_day order by min(position)) days`,
      }),
    }),
  }),
  claims: t.relation("claims", {
    description: "The claims it covers, in the order of the text.",
    query: { orderBy: { place: "asc" } },
  }),
}));

builder.drizzleObjectFields(CitedSource, (t) => ({
  source: t.relation("source", {
    nullable: false,
    description: "The outlet.",
  } as never),
  asWritten: t.string({
    description: "The outlet's name as the citation writes it.",
    select: { columns: { asWritten: true } },
    resolve: ({ asWritten }) => asWritten as string,
    ...inSql({ value: ({ asWritten }: Row) => sql`${asWritten}` }),
  }),
  from: t.expose("from", {
    type: "Date",
    nullable: true,
    description: "The first day cited; null where a number is cited in place of a day.",
  }),
  to: t.expose("to", {
    type: "Date",
    nullable: true,
    description: "The last day cited; the same as `from` for a single day.",
  }),
  edition: t.exposeString("edition", {
    nullable: true,
    description: "A number of the outlet in place of a day, as written: No. 7.",
  }),
}));
