// “That is my last word,” the mayor admonished the deputies. “We shall see,” sang Belov on the stairs.

import { markedKind } from "../extract/marked-words.ts";
import { type QuotedWords, quotationsIn, type Reading, type Sentence } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectAfter, subjectBefore } from "../extract/subjects.ts";
import { bePast } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds quotations that open their sentence: whoever does something right after them spoke, whatever the verb. */
export const quoteOpens: Rule = {
  name: "quote-opens",
  find({ reading, sentence }: View, taken: readonly Draft[]): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const quoted of quotationsIn(reading, sentence)) {
      const { from, to } = quoted;
      if (from < sentence.from || from >= sentence.to) continue;
      if (from - 1 > sentence.from || to - from < 3 || markedKind(reading, quoted)) continue;
      if (!/^[,?!]$/.test(words[to - 1]?.text ?? "")) continue;
      if (taken.some(({ content }) => from < content.to && to > content.from)) continue;
      const done = doneAfter(reading, sentence, quoted);
      if (done) drafts.push(attributed(done.verb, done.subject, { from, to }, { side: "before" }));
    }
    return drafts;
  },
};

/** The verb of the clause that follows a quotation, and its subject: *Belov laughed*, *sang Belov*. */
function doneAfter(
  reading: Reading,
  sentence: Sentence,
  { to }: QuotedWords,
): { verb: number; subject: Subject } | null {
  const { words, phrases } = reading;
  const start = to + 1;
  let from = start;
  while (from < sentence.to && from < start + 16 && !/^(VERB|AUX)$/.test(words[from]?.tag ?? ""))
    from = phrases[from]?.to ?? from + 1;
  if (!/^(VERB|AUX)$/.test(words[from]?.tag ?? "")) return null;
  let verb = from;
  // is supposed to have told, could not help laughing
  while (/^(VERB|AUX|PART|ADV)$/.test(words[verb + 1]?.tag ?? "") && verb < from + 6) verb++;
  while (verb > from && words[verb]?.tag !== "VERB") verb--;
  const word = words[verb] as Word;
  if (word.tag !== "VERB" || bePast.has(words[verb - 1]?.lower ?? "")) return null;
  const subject =
    from === start
      ? subjectAfter(reading, sentence, verb + 1)
      : subjectBefore(reading, sentence, from);
  if (!subject || subject === "shared" || !speakerLike(reading, subject)) return null;
  return from === start || subject.from === start ? { verb, subject } : null;
}
