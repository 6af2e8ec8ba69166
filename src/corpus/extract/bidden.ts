import type { Sentence } from "./reading.ts";
import type { Subject } from "./subjects.ts";
import type { VerbCue } from "./verb-cues.ts";
import { doForms, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Whether somebody is only bidden to speak: *demanded that Gore explain*. A bare verb after one name tells it. */
export function bidden(
  words: readonly Word[],
  sentence: Sentence,
  subject: Subject,
  at: number,
  from: number,
  cues: readonly VerbCue[],
): boolean {
  const sole = subject.parties.length === 1 ? subject.parties[0]?.head : undefined;
  const named = sole && words[sole.to - 1];
  const { lower } = words[at] as Word;
  return (
    (named?.tag === "PROPN" || roles.has(named?.lower ?? "") || bodies.test(named?.lower ?? "")) &&
    from === at &&
    lower === cues[0]?.lemma &&
    !/^(put|let|hit|read|bet|forecast|cast)$/.test(lower) &&
    !/([^s]s|men|authorities|media)$/.test(named?.lower ?? "") &&
    // Only then did Ivanov acknowledge it
    !doForms.has(words[subject.from - 1]?.lower ?? "") &&
    // The Taliban contend: a people, whom nobody bids to
    !(words[subject.from]?.lower === "the" && opens(words, sentence, subject.from))
  );
}

/** One body, of which no one says that it *find*. */
const bodies =
  /^(press|ministry|government|parliament|council|commission|committee|company|party|court|agency|bank|alliance|army|mission)$/;

/** Whether a word begins its sentence or a part of it. */
function opens(words: readonly Word[], { from }: Sentence, at: number): boolean {
  return at === from || /^[,;:–—]$/.test(words[at - 1]?.text ?? "");
}
