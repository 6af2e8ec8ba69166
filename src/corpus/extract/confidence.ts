import type { Placed } from "./arrangement.ts";

/** How often claims that a rule drafts are right, as measured; see the calibration table of `npm run score`. */
const measured: Record<string, number> = {
  "said-that": 0.9,
  "quote-said": 0.9,
  denied: 0.9,
  "described-as": 0.85,
  nominal: 0.8,
  "quoted-as-saying": 0.85,
  "urged-to": 0.9,
  "accused-of": 0.8,
  "according-to": 0.75,
  "pledged-to": 0.85,
  "called-it": 0.85,
  "said-clause": 0.75,
  "said-to-have": 0.7,
  citing: 0.85,
  "asked-whether": 0.8,
  "charge-denied": 0.85,
  "voiced-doubts": 0.85,
  reportedly: 0.9,
  "called-for": 0.7,
  "denied-by": 0.75,
  "quoted-words": 0.7,
  "quote-opens": 0.8,
  "said-quote": 0.8,
  "as-noted": 0.6,
  "convinced-that": 0.8,
  "answer-was": 0.7,
  "let-know": 0.8,
  "summed-up": 0.7,
  "met-with-denial": 0.7,
  "to-whom": 0.7,
  "this-he-denies": 0.7,
  "waved-off": 0.6,
  "saw-in": 0.6,
  "rumor-has-it": 0.8,
  "heard-from": 0.5,
  "as-much": 0.8,
  "held-responsible": 0.8,
};

/** A draft's estimate: its rule's, less where nobody could be named for a pronoun. */
export function confidenceOf(draft: Placed, actors: readonly string[]): number {
  const base = measured[draft.rule] ?? 0.5;
  const missing = draft.speaker !== null && actors.length === 0;
  return Math.round((missing ? base * 0.4 : base) * 100) / 100;
}
