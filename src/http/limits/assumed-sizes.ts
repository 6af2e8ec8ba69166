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

/** What counting a whole list or its facets is charged as, in rows: it reads an index, but no page bounds it. */
export const countSize = 40;
