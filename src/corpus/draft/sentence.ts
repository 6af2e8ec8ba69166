import type { Article, Paragraph } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";
import { firstThat } from "../extract/first-that.ts";

const segments = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentence that a claim comes from, for a person who checks it: its cue, its words, all of them. */
export function sentenceOf(claim: PlacedClaim, article: Article): string {
  const paragraph = article.paragraphs[claim.paragraph - 1];
  const sentences = paragraph ? sentencesOf(paragraph) : [];
  const from = firstThat(sentences, ({ index, segment }) => index + segment.length > claim.start);
  const to = firstThat(sentences, ({ index }) => index >= claim.end);
  const touching = sentences.slice(from, to);
  const words = touching.map(({ segment }) => segment).join("");
  return words.replace(/\s+/g, " ").trim();
}

const known = new WeakMap<Paragraph, Intl.SegmentData[]>();

/** A paragraph's sentences, found once for all its claims. */
function sentencesOf(paragraph: Paragraph): Intl.SegmentData[] {
  const sentences = known.get(paragraph) ?? [...segments.segment(paragraph.text)];
  known.set(paragraph, sentences);
  return sentences;
}
