import type { Article } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";

const segments = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentence that a claim comes from, for a person who checks it: its cue, its words, all of them. */
export function sentenceOf(claim: PlacedClaim, article: Article): string {
  const text = article.paragraphs[claim.paragraph - 1]?.text ?? "";
  const touching = [...segments.segment(text)].filter(
    ({ index, segment }) => index < claim.end && index + segment.length > claim.start,
  );
  const words = touching.map(({ segment }) => segment).join("");
  return words.replace(/\s+/g, " ").trim();
}
