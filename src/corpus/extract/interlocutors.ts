import type { Reading, Sentence } from "./reading.ts";
import { type Subject, subjectAfter } from "./subjects.ts";

const turning =
  /^(ask|question|approach|telephon|phon|consult|rais|discuss|appeal|complain|appl|protest|spoke|speak|talk|wrote|met|meet)(s|ed|d|es|ied|ing)?$/;

/** *He asked Riga for coats and was told that*, *raised it with Hora and received his promise*: to whom somebody turned. */
export function interlocutor(reading: Reading, sentence: Sentence, before: number): Subject | null {
  const { words, phrases, quotedAt } = reading;
  for (let i = before - 1; i > sentence.from; i--) {
    const { tag, lower } = words[i] as { tag: string; lower: string };
    if (quotedAt[i] || tag !== "VERB" || !turning.test(lower)) continue;
    let at = i + 1;
    // raised the matter with Hora
    for (let k = i + 1; k < before; k++)
      if (/^(with|to)$/.test(words[k]?.lower ?? "") && phrases[k + 1]?.from === k + 1) {
        at = k + 1;
        break;
      }
    const phrase = phrases[at];
    const last = (phrase?.to ?? 0) - 1;
    if (phrase?.from !== at || phrase.to > before) return null;
    const named = reading.mentionAt[last] || words[last]?.tag === "PROPN";
    const office = /^(the|his|her|its|their)$/.test(words[at]?.lower ?? "") && at > i + 1;
    return named || office ? subjectAfter(reading, { ...sentence, to: phrase.to }, at) : null;
  }
  return null;
}
