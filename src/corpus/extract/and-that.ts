import { trimmed, type WordRange } from "./content.ts";
import type { Reading } from "./reading.ts";
import type { Draft } from "./rule.ts";

/**
 * *said that Hora had asked why he came, and that nobody had answered*: what is told within what another tells, without
 * the *and that* by which the other goes on. One that has a *that* of its own may go on itself.
 */
export function upToAndThat(
  reading: Reading,
  { content, predicate }: Draft,
  outer: WordRange,
): WordRange {
  const { words, quotedAt } = reading;
  if (words[outer.from - 1]?.lower !== "that") return content;
  // telephoned to say that he would come, and that
  if (words[content.from - 1]?.lower === "that" && !predicate?.purpose) return content;
  for (let i = content.from + 1; i + 1 < content.to; i++)
    if (words[i]?.tag === "CCONJ" && words[i + 1]?.lower === "that" && !quotedAt[i]) {
      return trimmed(reading, content.from, i);
    }
  return content;
}
