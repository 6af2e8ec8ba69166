import type { Predicate } from "./predicates.ts";
import type { Reading, Sentence } from "./reading.ts";
import { subjectAfter } from "./subjects.ts";
import type { Frame, VerbCue } from "./verb-cues.ts";
import { canInvert } from "./verbs.ts";
import { closeMarks } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *He spoke of “unity,” hinted at “reform”*: the comma that parts two verbs stands within the marks. */
export function afterMarks(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  earlier: readonly Predicate[],
): boolean {
  const { words } = reading;
  if (!closeMarks.has(words[from - 1]?.text ?? "") || words[from - 2]?.text !== ",") return false;
  if (!earlier.some((other) => other.subject && !other.participle)) return false;
  const after = subjectAfter(reading, sentence, to);
  return !after || !canInvert(reading, after);
}

/** *says that it was so, denies that it will be, and calls for a vote*: whether a verb has a subject before it as another has. */
export function listed(words: readonly Word[], at: number, earlier: readonly Predicate[]): boolean {
  const present = (verb: number) => /[^s]s$/.test(words[verb]?.lower ?? "");
  return present(at) && earlier.some((other) => other.subject !== null && present(other.at));
}

/** *The house, said its owner, was old*: who speaks follows, and no list of verbs goes on. */
export function saidBy(
  reading: Reading,
  sentence: Sentence,
  to: number,
  cues: readonly VerbCue[],
): boolean {
  if (!cues.some(({ frames }) => frames.has("bare") || frames.has("quote"))) return false;
  const after = subjectAfter(reading, sentence, to);
  if (!after || !canInvert(reading, after)) return false;
  // The house was old, claimed a neighbor quoted by Den.
  const next = reading.words[after.to];
  if (/^(quoted|cited|interviewed)$/.test(next?.lower ?? "")) return true;
  // There is nothing in it, contends Tamm, who sold it.
  if (next?.text === "," && reading.words[after.to + 1]?.lower === "who") return true;
  if (
    cues.some(({ frames }) =>
      ["object", "told", "of", "for"].some((one) => frames.has(one as Frame)),
    )
  )
    return false;
  return /^([,.;:]|whose|which)$/.test(next?.text ?? "");
}
