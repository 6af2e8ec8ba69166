import { builder } from "./builder.ts";
import { Mention } from "./objects.ts";
import { Span } from "./span.ts";
import { printed, spanned } from "./words.ts";

builder.drizzleObjectFields(Mention, (t) => ({
  actor: t.relation("actor", { description: "Who is named." }),
  paragraph: t.relation("paragraph", { description: "The paragraph that names it." }),
  span: t.field({
    type: Span,
    description: "Where the name stands in the paragraph.",
    ...spanned,
  }),
  text: t.string({
    description: "The name as printed.",
    ...printed,
  }),
}));
