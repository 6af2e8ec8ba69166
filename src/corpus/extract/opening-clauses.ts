import { clauseAt } from "./clause-ends.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Word } from "./words.ts";

const opens = /^(when|while|after|before|although|though|once|because|since|as|if|even)$/;

/**
 * Where a clause ends that content from a word on lies in and that the sentence’s own verb follows: *when Riga said
 * that it would wait, Kyiv called it late*; *Belov, while conceding the delay, blames Riga*. `to` where there is none.
 */
export function clauseEndAround(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
): number {
  const { words, quotedAt } = reading;
  const aside = asideBefore(words, sentence.from, from);
  // two weeks after the paper reported that
  const measured = /^(weeks|days|hours|months|years|day|week|month)$/;
  const start = [1, 2].find((k) => measured.test(words[sentence.from + k]?.lower ?? "")) ?? -1;
  const opener = words[sentence.from + start + 1]?.lower ?? "";
  const first = opens.test(opener) && !parted(reading, sentence, from);
  if (!aside && !first) return to;
  for (let i = from + 1; i < to; i++) {
    if (words[i]?.text !== "," || quotedAt[i]) continue;
    if (aside ? finite(words[i + 1]) : ownClause(reading, i + 1)) return i;
  }
  return to;
}

/** Whether a clause begins at a word, an aside after its subject or not: *Belov, speaking in Riga, left*. */
function ownClause(reading: Reading, at: number): boolean {
  const { words, phrases } = reading;
  // neither the port’s anger nor Riga’s silence has settled it
  if (clauseAt(reading, at) || words[at]?.lower === "neither") return true;
  const subject = phrases[at];
  if (subject?.from !== at || words[subject.to]?.text !== ",") return false;
  for (let i = subject.to + 1; i < subject.to + 15; i++)
    if (words[i]?.text === ",") return /^(VERB|AUX)$/.test(words[i + 1]?.tag ?? "");
  return false;
}

/** Whether a clause has ended between the start of a sentence and a word: at a comma that closes no aside. */
function parted({ words, quotedAt }: Reading, sentence: Sentence, to: number): boolean {
  let commas = 0;
  for (let i = sentence.from; i < to; i++) if (words[i]?.text === "," && !quotedAt[i]) commas++;
  return commas % 2 === 1;
}

/** *, while conceding*: whether such an aside opens shortly before a word. */
function asideBefore(words: readonly Word[], start: number, from: number): boolean {
  for (let i = from - 1; i > start && i > from - 5; i--)
    if (words[i]?.text === ",")
      return (
        /^(while|though|although|when|after|before|without)$/.test(words[i + 1]?.lower ?? "") &&
        /ing$/.test(words[i + 2]?.lower ?? "")
      );
  return false;
}

function finite(word: Word | undefined): boolean {
  return word?.tag === "AUX" || (word?.tag === "VERB" && !word.lower.endsWith("ing"));
}
