import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { outletNouns } from "./word-lists.ts";

/** Where a report stands: *a report in Vestnik that*, *reports in the Western press that*. */
export function outletOf({ words, phrases, mentionAt }: Reading, noun: number): NounPhrase | null {
  if (!/^reports?$/.test(words[noun]?.lower ?? "") || words[noun + 1]?.lower !== "in") return null;
  const phrase = phrases[noun + 2];
  if (phrase?.from !== noun + 2) return null;
  const last = words[phrase.to - 1]?.lower ?? "";
  const named = mentionAt[phrase.to - 1]?.actors.some(({ kind }) => kind === "MEDIA");
  return named || /^(press|media)$/.test(last) || outletNouns.has(last) ? phrase : null;
}
