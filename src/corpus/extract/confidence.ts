import type { Placed } from "./arrangement.ts";

/** How often claims that a rule drafts are right, as measured; see the calibration table of `npm run score`. */
const measured: Record<string, number> = {
  "quoted-as-saying": 0.85,
  citing: 0.8,
  "according-to": 0.7,
  "quote-said": 0.8,
  "said-quote": 0.6,
  "as-noted": 0.6,
  "charge-denied": 0.7,
  "described-as": 0.8,
  "denied-by": 0.6,
  "accused-of": 0.8,
  "urged-to": 0.8,
  "pledged-to": 0.75,
  "said-that": 0.8,
  "asked-whether": 0.5,
  "called-it": 0.8,
  denied: 0.75,
  "said-clause": 0.5,
  "called-for": 0.6,
  "said-to-have": 0.8,
  "convinced-that": 0.8,
  "voiced-doubts": 0.8,
  "answer-was": 0.7,
  nominal: 0.75,
  reportedly: 0.85,
  "quoted-words": 0.7,
  "summed-up": 0.7,
  "let-know": 0.8,
  "met-with-denial": 0.7,
  "to-whom": 0.7,
};

/** A draft's estimate: its rule's, less where nobody could be named for a pronoun. */
export function confidenceOf(draft: Placed, actors: readonly string[]): number {
  const base = measured[draft.rule] ?? 0.5;
  const missing = draft.speaker !== null && actors.length === 0;
  return Math.round((missing ? base * 0.4 : base) * 100) / 100;
}
