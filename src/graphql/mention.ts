import { builder } from "./builder.ts";
import { Mention } from "./objects.ts";
import { Span } from "./span.ts";

builder.drizzleObjectFields(Mention, (t) => ({
  actor: t.relation("actor", { description: "Who is named." }),
  paragraph: t.relation("paragraph", { description: "The paragraph that names it." }),
  span: t.field({
    type: Span,
    description: "Where the name stands in the paragraph.",
    select: { columns: { start: true, end: true } },
    resolve: ({ start, end }) => ({ start, end }),
  }),
  text: t.string({
    description: "The name as printed.",
    select: {
      columns: { start: true, end: true },
      with: { paragraph: { columns: { text: true } } },
    },
    resolve: ({ paragraph, start, end }) => paragraph.text.slice(start, end),
  }),
}));
