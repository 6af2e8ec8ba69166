// Moscow’s answer was that nobody had asked. The general’s advice: “Wait.”
import { groupFrom } from "../extract/auxiliaries.ts";
import { contentFrom } from "../extract/content.ts";
import { nounCue } from "../extract/noun-cues.ts";
import type { NounPhrase } from "../extract/noun-phrases.ts";
import type { Reading, Sentence } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal, signalsOf } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectBefore, subjectOf } from "../extract/subjects.ts";
import { isUtterance } from "../extract/utterances.ts";
import { openMarks } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds nouns of speech whose content follows a form of *be* or a colon. */
export const answerWas: Rule = {
  name: "answer-was",
  signals: signal.answer,
  find({ reading, sentence }: View, taken: readonly Draft[]): Draft[] {
    const { words, quotedAt, phrases } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from + 1; i + 2 < sentence.to; i++) {
      const word = words[i] as Word;
      if (quotedAt[i] || !(signalsOf(word.lower) & signal.answer)) continue;
      const phrase = phrases[i];
      if (!phrase || phrase.to !== i + 1) continue;
      // had broken its word: what follows tells how
      if (
        /^(keep|kept|br(ea|o)k(e|ing|en))$|^(break|keeping|honou?red)$/.test(
          words[phrase.from - 1]?.lower ?? "",
        )
      )
        continue;
      let holder = phrase.from;
      while (holder < i && !/^([’']s?|his|her|its|their)$/.test((words[holder] as Word).lower))
        holder++;
      const given = holder === i ? giverOf(reading, sentence, phrase) : null;
      if (holder === i && !given) continue;
      const pronoun = /^(his|her|its|their)$/.test((words[holder] as Word).lower);
      const head = pronoun ? { from: holder, to: holder + 1 } : { from: phrase.from, to: holder };
      // His verdict on the reform was that
      let after = i + 1;
      while (/^(on|to|about|in|for|of|at)$/.test(words[after]?.lower ?? "") && phrases[after + 1])
        after = phrases[after + 1]?.to ?? after + 2;
      // Belov’s word for the vote was “putsch.”
      const naming =
        /^(word|term|name|label|phrase)$/.test(word.lower) && words[i + 1]?.lower === "for";
      // Moscow’s view, as Hora put it, is that
      const as = words[after]?.text === "," && words[after + 1]?.lower === "as";
      const teller = as ? phrases[after + 2] : null;
      if (words[after]?.text === ",")
        for (let k = after + 1; k < Math.min(sentence.to - 2, after + 9); k++)
          if (words[k]?.text === "," && /^(is|was|has|remains)$/.test(words[k + 1]?.lower ?? ""))
            after = k + 1;
      const next = words[after];
      if (!next) continue;
      let from = -1;
      if (/^(is|was|has|remains)$/.test(next.lower) && !given) {
        let at = after + 1;
        while (words[at]?.tag === "ADV" || words[at]?.lower === "been") at++;
        if (words[at]?.lower === "that") from = at + 1;
        // The general’s advice was to wait.
        else if (advises(words, at) && nounCue(word.lower)?.links.has("to")) from = at;
        else if (words[at]?.text === ":" && openMarks.has(words[at + 1]?.text ?? "")) from = at + 2;
        // His reply was “no.” But that his demand was “unserious” is no answer of his.
        else if (
          openMarks.has(words[at]?.text ?? "") &&
          (isUtterance(word.lower) || naming || !small(words, at))
        )
          from = at + 1;
        else {
          const cry = criesFrom(reading, at);
          if (cry > 0) from = cry;
        }
      } else if (next.text === ":")
        from = openMarks.has(words[after + 1]?.text ?? "") ? after + 2 : after + 1;
      else if (next.text === "," && openMarks.has(words[after + 1]?.text ?? "")) from = after + 2;
      if (from < 0) continue;
      // issued a correction: the envoy, it said, had slept; rejected his demand: these men, he said, had slept
      if (taken.some(({ content }) => content.from === from)) continue;
      const quoted = quotedAt[from];
      drafts.push(
        attributed(
          i,
          given ?? subjectOf(head),
          quoted && quoted.from === from
            ? { from: quoted.from, to: quoted.to }
            : contentFrom(reading, sentence, from),
          {
            relays: teller
              ? [{ by: subjectOf(teller), cue: { from: teller.from - 1, to: teller.to + 1 } }]
              : [],
            act:
              words[from]?.lower === "to" ? (nounCue(word.lower)?.act ?? "ASSERTION") : "ASSERTION",
          },
        ),
      );
    }
    return drafts;
  },
};

/** *was a chant of “Leave!”*, *is a flat “no”*: where the words quoted begin, 0 where none are. */
function criesFrom({ words, phrases }: Reading, at: number): number {
  if (!/^(a|an|the|one)$/.test(words[at]?.lower ?? "")) return 0;
  let mark = phrases[at]?.to ?? at + 1;
  if (words[mark]?.lower === "of") mark++;
  return mark - at < 6 && openMarks.has(words[mark]?.text ?? "") ? mark + 1 : 0;
}

/** Whether quoted words begin as the rest of a sentence does. */
function small(words: readonly Word[], mark: number): boolean {
  return /^\p{Ll}/u.test(words[mark + 1]?.text ?? "");
}

/** *to wait*; but *to be heard in May* is no advice. */
function advises(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "to" && words[at + 1]?.lower !== "be";
}

/** Who gives what a colon opens: *The board issued a correction: …*, *had one explanation: …*. */
function giverOf(
  reading: Reading,
  sentence: Sentence,
  { from, to }: NounPhrase,
): Subject | "shared" | null {
  const { words } = reading;
  if (words[to]?.text !== ":" || !gives.test(words[from - 1]?.lower ?? "")) return null;
  let verb = from - 1;
  verb = groupFrom(reading, sentence, verb);
  const subject = subjectBefore(reading, sentence, verb);
  return subject && (subject === "shared" || speakerLike(reading, subject)) ? subject : null;
}

const gives =
  /^(issue|offer|publish|release|add|post|volunteer|supply|provide|advance|deliver|return|append)(s|d|ed|es)?$|^(has|had|have|gives?|gave|given|sends?|sent|makes?|made|supplied|draws?|drew|puts?|put)$/;
