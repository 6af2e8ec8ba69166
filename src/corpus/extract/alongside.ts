import type { Placed } from "./arrangement.ts";
import { chainEnd } from "./phrase-role.ts";
import type { Reading, Sentence } from "./reading.ts";
import { speakerLike } from "./speaker-like.ts";
import { type Subject, subjectBefore } from "./subjects.ts";
import type { Word } from "./words.ts";

/**
 * *said that the envoy had come and had demanded it*: whose verb a second one is that carries on a clause within
 * what somebody told, by the helping verb they share or because the first only turns to
 * somebody (*had telephoned and asked*); null where it carries on the telling itself.
 */
export function alongside(
  reading: Reading,
  sentence: Sentence,
  placed: readonly Placed[],
  from: number,
): Subject | null {
  const { words } = reading;
  const outer = placed.findLast(
    ({ at, content }) => at < from && content.from <= from && content.to > from,
  );
  if (!outer?.predicate) return null;
  const turned = turnedBefore(reading, outer.content.from, from);
  const helper = turned < 0 ? helperBeside(reading, outer.content.from, from) : turned;
  if (helper < 0) return null;
  // Interfax had said that he had left, and had denied it
  if (turned < 0 && words[outer.predicate.from]?.lower === words[from]?.lower) return null;
  const subject = subjectBefore(reading, sentence, helper);
  return subject === "shared" || !speakerLike(reading, subject) ? null : subject;
}

/** *said that the envoy had telephoned him and asked*: the group of the verb by which he turns to one; -1 for none. */
function turnedBefore({ words, quotedAt }: Reading, from: number, at: number): number {
  if (words[at - 1]?.lower !== "and") return -1;
  for (let i = at - 2; i >= from && words[i]?.text !== ","; i--) {
    if (words[i]?.tag !== "VERB" || quotedAt[i]) continue;
    if (
      !/^(tele)?phoned?$|^(called|cabled|faxed|rang|visited|summoned)$/.test(words[i]?.lower ?? "")
    )
      return -1;
    while (/^(AUX|ADV)$/.test(words[i - 1]?.tag ?? "")) i--;
    return i;
  }
  return -1;
}

/**
 * Where within what is told from a word on the nearest earlier verb stands that has the same helping verb as another, or
 * where any verb of its subject would; -1 for none.
 */
export function helperBeside(reading: Reading, from: number, at: number): number {
  const { words, phrases, quotedAt } = reading;
  const helper = words[at]?.lower ?? "";
  // is calling, was offering; but he said it was late and was asked why
  if (helper !== "had" && !/ing$/.test(words[at + 1]?.lower ?? "")) return -1;
  if (!/^(had|is|are|was|were)$/.test(helper)) return -1;
  for (let i = at - 1; i >= from; i--) {
    if (words[i]?.tag !== "AUX" || quotedAt[i]) continue;
    const { lower } = words[i] as Word;
    if (lower === helper) return i;
    // would come and had promised: nobody who tells it had
    if (helper === "had" && /^(would|was|were)$/.test(lower)) return i;
  }
  // said that the president “supports” it, and had asked for it
  const first = phrases[from];
  return helper === "had" && first?.from === from ? chainEnd(reading, first) : -1;
}
