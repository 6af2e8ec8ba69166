import { builder } from "./builder.ts";
import { CrossReference } from "./objects.ts";
import { Span } from "./span.ts";
import { printed, spanned } from "./words.ts";

builder.drizzleObjectFields(CrossReference, (t) => ({
  paragraph: t.relation("paragraph", { description: "The paragraph it stands in." }),
  raw: t.string({
    description: "The reference as printed.",
    ...printed,
  }),
  span: t.field({
    type: Span,
    description: "Where it stands in its paragraph.",
    ...spanned,
  }),
  date: t.expose("date", { type: "Date", description: "The day of the issue that it points to." }),
  issue: t.relation("issue", {
    nullable: true,
    description: "The issue of that day; null where the corpus doesn't hold it.",
  }),
}));
