import { builder } from "./builder.ts";

/** The closed lists of words, each explained to the client. */

function words<const Word extends string>(
  name: string,
  description: string,
  meanings: Record<Word, string>,
) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
    ) as Record<Word, { description: string }>,
  });
}

export const ActorKind = words("ActorKind", "What sort of actor it is.", {
  PERSON: "A human being known by name.",
  STATE: "A country, as a whole or by its capital: North Korea, Moscow.",
  GOVERNMENT: "A body of a state: a ministry, a parliament, a court.",
  ORGANIZATION: "A body of another sort: an alliance, a party, a company.",
  MEDIA: "An outlet that speaks or passes words on.",
  GROUP: "People taken together: Russian media, security experts.",
  UNNAMED: "Somebody known by a role alone: a spokesman, an official.",
});

export const SourceKind = words("SourceKind", "What sort of outlet it is.", {
  WIRE_SERVICE: "An agency that others subscribe to: Reuters, Interfax.",
  NEWSPAPER: "A daily or weekly paper.",
  MAGAZINE: "A periodical that is no newspaper.",
  BROADCASTER: "Radio or television.",
  WEBSITE: "A publication of the web.",
  OFFICIAL: "A state's or a body's own service.",
  COLLECTIVE: "Several outlets named as one: Russian agencies.",
  UNKNOWN: "An outlet that nobody has described yet.",
});

export const DateBasis = words("DateBasis", "How an issue's day is known.", {
  PRINTED: "The issue's text says it.",
  GIVEN: "A person who annotated the issue says it.",
  INFERRED: "It is the latest day that the issue cites; the issue may be a little younger.",
  UNKNOWN: "Nothing tells.",
});

export const ClaimAct = words("ClaimAct", "What somebody does by saying it.", {
  ASSERTION: "States that something is so.",
  DENIAL: "Denies, rejects, dismisses or disputes something.",
  OFFER: "Offers, promises, proposes or declares a willingness.",
  DEMAND: "Demands, urges or calls for something.",
  QUESTION: "Asks, or calls into question.",
  PREDICTION: "Says what will be.",
  EVALUATION: "Praises, blames or judges.",
});

export const ClaimForm = words("ClaimForm", "How the words reach the reader.", {
  DIRECT: "All of it stands between quotation marks.",
  INDIRECT: "None of it does.",
  MIXED: "Part of it does.",
});

export const ClaimFraming = words("ClaimFraming", "The article's own stance to the claim.", {
  PLAIN: "It reports without a stance of its own.",
  HEDGED: "It keeps its distance: reportedly, alleged, apparently.",
  DOUBTED: "It says that it doubts the claim, or argues against it.",
});

export const ClaimOrigin = words("ClaimOrigin", "Who found the claim in the text.", {
  ANNOTATED: "A person.",
  EXTRACTED: "The extractor, by rule; no person has checked it.",
});

export const ClaimRelationKind = words("ClaimRelationKind", "What one claim does to another.", {
  SUPPORTS: "Gives it weight.",
  DISPUTES: "Casts doubt on it.",
  RESTATES: "Says it again.",
  DENIES: "Says that it is not so.",
});

export const RelationDirection = words("RelationDirection", "Which way a relation runs.", {
  OUT: "This claim does it to the other.",
  IN: "The other does it to this one.",
});

export const QuoteKind = words("QuoteKind", "Whose words a quotation holds.", {
  SPEECH: "Somebody's, spoken or written.",
  DOCUMENT: "A document's.",
});

export const IssueOrder = words("IssueOrder", "How issues are ordered.", {
  OLDEST_FIRST: "By day of publication, oldest first.",
  NEWEST_FIRST: "By day of publication, newest first.",
});

export const ArticleOrder = words("ArticleOrder", "How articles are ordered.", {
  OLDEST_FIRST: "By day of publication, oldest first; within an issue as printed.",
  NEWEST_FIRST: "The reverse.",
});

export const ActorOrder = words("ActorOrder", "How actors are ordered.", {
  NAME: "By name, A to Z.",
  MOST_CLAIMS: "By the number of claims they make, most first; then by name.",
});

export const SourceOrder = words("SourceOrder", "How sources are ordered.", {
  NAME: "By name, A to Z.",
  MOST_CITED: "By the number of citations that name them, most first; then by name.",
});

export const ClaimOrder = words("ClaimOrder", "How claims are ordered.", {
  OLDEST_FIRST: "By day of publication, oldest first; within an issue as printed.",
  NEWEST_FIRST: "The reverse.",
  RELEVANCE: "By how well they match the filter's `text`, best first.",
});

export const SearchKind = words("SearchKind", "What a search looks through.", {
  ARTICLE: "Articles, by title and text; a match in the title counts for more.",
  PARAGRAPH: "Paragraphs, by text.",
  CLAIM: "Claims, by statement and by the words as printed.",
  ACTOR: "Actors, by any of their names, also with a letter or two wrong.",
});
