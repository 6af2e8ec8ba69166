import { clauseAt } from "./clause-ends.ts";
import type { Reading, Sentence } from "./reading.ts";

/**
 * *After Hora said that it was late, Belov left*: the comma that ends the clause before the sentence’s own, where
 * content from a word on stands in that clause; -1 where it does not.
 */
export function frontedEnd(
  reading: Reading,
  { from: start }: Sentence,
  from: number,
  to: number,
): number {
  const { words, phrases, quotedAt } = reading;
  const opener = [0, 1, 2].find((k) => opening.test(words[start + k]?.lower ?? "")) ?? -1;
  // shortly after, a day after, even though
  if (opener < 0 || (opener > 0 && !ahead.test(words[start + opener - 1]?.lower ?? ""))) return -1;
  const subject = phrases[start + opener + 1];
  // After the meeting Hora said: no clause
  if (subject?.from !== start + opener + 1 || phrases[subject.to]?.from === subject.to) return -1;
  let verb = false;
  for (let i = start + opener; i < to; i++) {
    if (quotedAt[i]) continue;
    const { tag, text } = words[i] ?? {};
    if (i < from) {
      if (text === ",") return -1;
      continue;
    }
    verb ||= tag === "VERB" || tag === "AUX";
    if (text === "," && verb && ownClause(reading, i + 1)) return i;
  }
  return -1;
}

/** Whether a clause begins at a word, an aside after its subject or not: *Belov, speaking in Riga, left*. */
function ownClause(reading: Reading, at: number): boolean {
  const { words, phrases } = reading;
  if (clauseAt(reading, at)) return true;
  const subject = phrases[at];
  if (subject?.from !== at || words[subject.to]?.text !== ",") return false;
  for (let i = subject.to + 1; i < subject.to + 15; i++)
    if (words[i]?.text === ",") return /^(VERB|AUX)$/.test(words[i + 1]?.tag ?? "");
  return false;
}

const opening = /^(after|when|while|although|though|since|before|once|because|whereas|if)$/;
const ahead =
  /^(even|only|just|shortly|soon|immediately|hours|minutes|days|weeks|months|day|week|month|hour|year|ever)$/;
