import type { Placed } from "./arrangement.ts";

/** How often claims that a rule drafts are right, as measured; see the calibration table of `npm run score`. */
const measured: Record<string, number> = {
  "quoted-as-saying": 0.9,
  "according-to": 0.85,
  "quote-said": 0.9,
  "said-quote": 0.9,
  "described-as": 0.75,
  "accused-of": 0.75,
  "urged-to": 0.8,
  "pledged-to": 0.75,
  "said-that": 0.9,
  "asked-whether": 0.7,
  "called-it": 0.7,
  denied: 0.75,
  "said-clause": 0.75,
  "called-for": 0.55,
  "said-to-have": 0.75,
  "convinced-that": 0.8,
  nominal: 0.6,
  reportedly: 0.75,
  "quoted-words": 0.5,
  citing: 0.85,
  "as-noted": 0.8,
  "answer-was": 0.7,
  "charge-denied": 0.7,
  "denied-by": 0.65,
  "voiced-doubts": 0.6,
};

/** A draft's estimate: its rule's, less where nobody could be named for a pronoun. */
export function confidenceOf(draft: Placed, actors: readonly string[]): number {
  const base = measured[draft.rule] ?? 0.5;
  const missing = draft.speaker !== null && actors.length === 0;
  return Math.round((missing ? base * 0.4 : base) * 100) / 100;
}
