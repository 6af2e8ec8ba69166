import { builder } from "./builder.ts";
import { Paragraph } from "./objects.ts";

builder.drizzleObjectFields(Paragraph, (t) => ({
  ordinal: t.exposeInt("ordinal", { description: "Place in the article, from 1." }),
  text: t.exposeString("text", { description: "The words as printed." }),
  article: t.relation("article", { description: "The article that it is part of." }),
  citations: t.relation("citations", {
    description: "Parentheses that name where its words come from, in the order of the text.",
    query: { orderBy: { place: "asc" } },
  }),
  crossReferences: t.relation("crossReferences", {
    description: "Pointers to other issues of the publication, in the order of the text.",
    query: { orderBy: { place: "asc" } },
  }),
  mentions: t.relation("mentions", {
    description: "Places where actors are named, in the order of the text.",
    query: { orderBy: { place: "asc" } },
  }),
  claims: t.relation("claims", {
    description: "What it says that others said, in the order of the text.",
    query: { orderBy: { place: "asc" } },
  }),
}));
