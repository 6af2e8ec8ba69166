import type { Placed } from "./arrangement.ts";
import type { Reading } from "./reading.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import { isRole } from "./word-lists.ts";

/** *said that the general was ill and that he had promised to come*: the general of the clause before. */
export function carriedOn({ words, phrases, mentionAt }: Reading, draft: Placed): Subject | null {
  const { speaker, outer } = draft;
  if (!outer || !speaker || speaker === "shared" || speaker.to - speaker.from > 1) return null;
  const { from } = speaker;
  if (!/^(he|she)$/.test(words[from]?.lower ?? "") || words[from - 1]?.lower !== "that")
    return null;
  const first = words[from - 2]?.tag === "CCONJ" ? phrases[outer.content.from] : null;
  const last = (first?.to ?? 0) - 1;
  const person =
    mentionAt[last]?.actors.every(({ kind }) => kind === "PERSON") ??
    isRole(words[last]?.lower ?? "");
  if (!first || !person || !/^(VERB|AUX)$/.test(words[first.to]?.tag ?? "")) return null;
  return subjectOf(first);
}
