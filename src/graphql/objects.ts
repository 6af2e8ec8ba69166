import { builder } from "./builder.ts";

/**
 * The types that stand for rows, declared ahead of their fields so that no noun's file needs
 * another's. Each selects only the columns that a query asks for.
 */

export const Issue = builder.drizzleNode("issues", {
  name: "Issue",
  description: "One number of a publication; the Monitor appeared every working day.",
  id: { column: (issue) => issue.id },
  select: { columns: {} },
});

export const Article = builder.drizzleNode("articles", {
  name: "Article",
  description: "A piece of an issue: its paragraphs, and what they say that others said.",
  id: { column: (article) => article.id },
  select: { columns: {} },
});

export const Paragraph = builder.drizzleNode("paragraphs", {
  name: "Paragraph",
  description: "A paragraph of an article. Its words are the evidence that all else points into.",
  id: { column: (paragraph) => paragraph.id },
  select: { columns: {} },
});

export const Citation = builder.drizzleNode("citations", {
  name: "Citation",
  description:
    "A parenthesis that names where the words before it come from: (AFP, July 20; Korea Herald, July 21).",
  id: { column: (citation) => citation.id },
  select: { columns: {} },
});

export const Source = builder.drizzleNode("sources", {
  name: "Source",
  description: "An outlet or agency that citations name.",
  id: { column: (source) => source.id },
  select: { columns: {} },
});

export const Actor = builder.drizzleNode("actors", {
  name: "Actor",
  description: "A person, state or body that says something, passes it on, or is spoken about.",
  id: { column: (actor) => actor.id },
  select: { columns: {} },
});

export const Claim = builder.drizzleNode("claims", {
  name: "Claim",
  description: "Something an article says that somebody said.",
  id: { column: (claim) => claim.id },
  select: { columns: {} },
});

export const CitedSource = builder.drizzleObject("citedSources", {
  name: "CitedSource",
  description: "An outlet as a citation names it, with one day or range of days.",
  select: { columns: {} },
});

export const CrossReference = builder.drizzleObject("crossReferences", {
  name: "CrossReference",
  description: "A pointer to another issue of the publication: (see the Monitor, July 21).",
  select: { columns: {} },
});

export const Mention = builder.drizzleObject("mentions", {
  name: "Mention",
  description: "A place where an actor is named.",
  select: { columns: {} },
});

export const Relay = builder.drizzleObject("relays", {
  name: "Relay",
  description: "One who passed a claim on, on its way to the page.",
  select: { columns: {} },
});
