import type { Placed } from "./arrangement.ts";
import type { Reading } from "./reading.ts";

/** *A reporter asked whether it was so. He replied*, *he asked in return*: another than who asked. */
export function answers({ words }: Reading, { predicate }: Placed): boolean {
  if (!predicate) return false;
  const { to, cues } = predicate;
  if (words[to]?.lower === "back") return true;
  if (words[to]?.lower === "in" && /^(return|reply|turn)$/.test(words[to + 1]?.lower ?? ""))
    return true;
  return cues.some(({ lemma }) => /^(reply|answer|respond|retort|counter)$/.test(lemma));
}
