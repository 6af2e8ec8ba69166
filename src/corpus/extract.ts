import type { Article, Span } from "./article.ts";
import { claimsOf } from "./extract/claims.ts";
import { type Judge, likelyKind } from "./extract/likely-kind.ts";
import { quotesOf } from "./extract/quotes.ts";
import type { Names } from "./names.ts";
import type { ClaimAct, ClaimForm, ClaimFraming } from "./vocabulary.ts";

/** What words between quotation marks are; only speech and a document's words count as quotes. */
export type MarkedKind = "speech" | "document" | "scare" | "name";

/** Words between quotation marks. The span leaves the marks out. */
export interface FoundQuote extends Span {
  /** The paragraph's ordinal. */
  paragraph: number;
  kind: MarkedKind;
  /** Canonical names, or the words as written; empty for a name or words at arm's length. */
  speakers: string[];
}

/** Who passed a claim on, and the words that say so. */
export interface FoundRelay {
  actor: string;
  cue: Span;
}

/** An attributed statement as a rule drafted it; spans are places in its paragraph's text. */
export interface FoundClaim {
  paragraph: number;
  /** The words of the content. */
  exact: Span;
  cue: Span;
  /** Whose it is: canonical names where known, else the words as written; empty where nobody is named. */
  actors: string[];
  /** Outward from the actors. */
  relays: FoundRelay[];
  act: ClaimAct;
  form: ClaimForm;
  framing: ClaimFraming;
  /** The day on which it was made, ISO 8601, where its own clause names one. */
  madeOn: string | null;
  denial: boolean;
  quotes: FoundQuote[];
  /** Whether a document says it. */
  written: boolean;
  /** Known actors whom the content names. */
  about: string[];
  rule: string;
  /** From 0 to 1: how often claims so found are right. */
  confidence: number;
}

/** All that `extract` finds in an article, in the order of the text. */
export interface Extraction {
  quotes: FoundQuote[];
  claims: FoundClaim[];
}

/**
 * Finds what an article attributes to others: claims, and what its quotation marks hold. Pure. `judge` has the last
 * word on the kind of a quotation; `asRuled` leaves it to the rules.
 */
export function extract(article: Article, names: Names, judge: Judge = likelyKind): Extraction {
  const found = claimsOf(article, names);
  return { quotes: quotesOf(found, names, judge), claims: found.claims };
}
