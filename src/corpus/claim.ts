import type { Span } from "./article.ts";
import type { ClaimAct, ClaimForm, ClaimFraming, QuoteKind, RelationKind } from "./vocabulary.ts";

/** A claim in an article's text, annotated or extracted: words as spans, people as names. */
export interface PlacedClaim extends Span {
  /** The paragraph's ordinal. */
  paragraph: number;
  /** The content in one plain sentence; null where the words themselves have to do. */
  statement: string | null;
  /** Whose claim it is; empty where the text names nobody. */
  actors: string[];
  act: ClaimAct;
  form: ClaimForm;
  framing: ClaimFraming;
  cue: string | null;
  /** Who passed it on, outward from the actors. */
  relays: { actor: string; cue: string | null }[];
  about: string[];
  quotes: (Span & { kind: QuoteKind })[];
  /** ISO 8601. */
  madeOn: string | null;
  /** What it does to other claims of the same article, by their place in the list. */
  relations: { kind: RelationKind; claim: number }[];
  /** The rule that found it, and its estimate of being right; null once a person has checked it. */
  draft: { rule: string; confidence: number } | null;
}
