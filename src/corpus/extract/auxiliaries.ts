import type { Reading, Sentence } from "./reading.ts";

/** The auxiliary before an aside that ends at a comma: *has, according to her, said*; -1 where there is none. */
export function helperBefore(
  { words, quotedAt }: Reading,
  { from }: Sentence,
  close: number,
): number {
  for (let i = close - 1; i > Math.max(from, close - 12); i--) {
    if (words[i]?.text !== ",") continue;
    return words[i - 1]?.tag === "AUX" && !quotedAt[i] ? i - 1 : -1;
  }
  return -1;
}
