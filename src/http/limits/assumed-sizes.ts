import type { Kind } from "../../graphql/search/hits.ts";

/** What a list without pages is assumed to hold, in rows, where it isn't `assumedSize`. */
export const assumedSizes: Record<string, number> = {
  "Article.actors": 20,
  "Article.paragraphs": 20,
  "Paragraph.citations": 4,
  "Paragraph.claims": 4,
  "Claim.about": 3,
  "Claim.actors": 2,
  "Claim.citations": 2,
  "Claim.quotes": 3,
  "Claim.relations": 3,
  "Claim.relays": 2,
  "Claim.sources": 5,
  "Citation.days": 3,
  "Citation.sources": 5,
};

/** Rows in a list that nobody has said more about. */
export const assumedSize = 10;

/*
 * Finding rows takes time too, whether or not they are shown. These are in rows as well, one for each fifth of a
 * millisecond that Postgres took on 240,000 claims, over the actors and sources that have most of them.
 */

/** Counting a whole list. */
export const countSize = 20;

/** Going through a whole list for its facets, however many. */
export const listingSize = 500;

/** The part of that which an actor's own list takes: the largest holds a tenth of all claims. */
export const actorsPart = 1 / 3;

/** Counting it by one of them: by what stands in each claim, or by whom and what each names. */
export const facetSizes: Record<string, number> = {
  acts: 150,
  forms: 150,
  framings: 150,
  months: 300,
  actors: 600,
  sources: 600,
};

/** One condition of a filter, each time that rows are looked for by it: for the page, for its count, for a facet. */
export const conditionSize = 200;

/** Conditions on what large tables join to a claim: whom it is by, the days of its sources. */
export const joinedSizes: Record<string, number> = { attributed: 900, citedOn: 1200 };

/** However many others there are, all of them are tried on one way through the list. */
export const mostConditionsSize = 600;

/** One address in a filter: an actor, a source or an article, whose claims are then gone through. */
export const addressSize = 400;

/** However many addresses there are, they lead to no more than the whole corpus. */
export const mostAddressesSize = 2400;

/** A list that is made by going through all that it could hold, to show what ranks first. */
export const rankedSizes: Record<string, number> = {
  "Query.hearsay": 2000,
  "Actor.speaksOf": 800,
  "Actor.spokenOfBy": 800,
};

/** The same for a search, of each kind of thing that it looks for. */
export const searchSizes: Record<Kind, number> = {
  ARTICLE: 600,
  PARAGRAPH: 500,
  CLAIM: 800,
  ACTOR: 100,
};

/** The same for any list by RELEVANCE: all that match are ranked, and a word may match most. */
export const relevanceSize = 1500;
