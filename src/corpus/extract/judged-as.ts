import { trimmed, type WordRange } from "./content.ts";
import type { Reading } from "./reading.ts";
import { openMarks } from "./word-lists.ts";

/** *dismissed Hora’s claim that it rained as “late”*: what Hora claimed, without what another judges it to be. */
export function upToJudgement(reading: Reading, content: WordRange): WordRange {
  const { words, quotedAt } = reading;
  for (let i = content.to - 1; i > content.from; i--) {
    const next = words[i + 1];
    if (quotedAt[i] || words[i]?.lower !== "as" || words[i - 1]?.tag === "ADV") continue;
    if (openMarks.has(next?.text ?? "") || /^(a|an)$/.test(next?.lower ?? ""))
      return trimmed(reading, content.from, i);
  }
  return content;
}
