// They raised questions this week about his offer. Minsk expressed hope that the talks would go on.
import { contentFrom, objectFrom } from "../extract/content.ts";
import type { Predicate } from "../extract/predicates.ts";
import { predicateOf } from "../extract/predicates.ts";
import type { Reading } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectOf } from "../extract/subjects.ts";
import type { Word } from "../extract/words.ts";

const voicing =
  /^(raise|express|voice|cast|register|convey|reiterate|repeat|restate|reaffirm|share)(s|d|es|ed|ing)?$|^(raising|expressing|voicing|casting|conveying)$/;
/** What is done with another’s feeling as with one’s own. */
const carries = /^(convey|repeat|reiterat|restat|reaffirm)/;
const voiced = new Set(
  "question questions doubt doubts concern concerns hope hopes confidence support regret regrets satisfaction fear fears view opinion belief conviction optimism skepticism objection objections suspicion suspicions alarm outrage interest understanding readiness willingness gratitude dismay dissatisfaction disappointment opposition determination intention desire wish resolve commitment preparedness solidarity sympathy indignation unease anger bewilderment puzzlement astonishment surprise condolences conviction certainty pessimism".split(
    " ",
  ),
);
const links = /^(about|over|on|at|for|regarding|concerning|to|with)$/;

/** Finds feelings and doubts that somebody puts into words. */
export const voicedDoubts: Rule = {
  name: "voiced-doubts",
  signals: signal.voiced,
  find(view: View): Draft[] {
    const { reading, sentence, predicates } = view;
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 2 < sentence.to; i++) {
      const word = words[i] as Word;
      if (quotedAt[i] || (word.tag !== "VERB" && word.tag !== "NOUN") || !voicing.test(word.lower))
        continue;
      let noun = -1;
      for (let k = i + 1; k < Math.min(i + 5, sentence.to); k++) {
        if (voiced.has((words[k] as Word).lower)) noun = k;
        if (words[k]?.tag === "PUNCT" && !/^[“”"’']$/.test(words[k]?.text ?? "")) break;
      }
      if (noun < 0) continue;
      const predicate: Predicate =
        predicates.find(({ at }) => at === i) ?? predicateOf(reading, sentence, i);
      if (predicate.passive || predicate.unsaid || !(predicate.subject || predicate.shared))
        continue;
      if (!speakerLike(reading, predicate.subject)) continue;
      let at = noun + 1;
      while (
        at < sentence.to &&
        at < noun + 6 &&
        !links.test(words[at]?.lower ?? "") &&
        words[at]?.lower !== "that" &&
        words[at]?.lower !== "whether" &&
        words[at]?.text !== ","
      ) {
        at = phrases[at]?.to ?? at + 1;
      }
      const link = words[at]?.lower ?? "";
      // conveyed the president’s conviction that: it is the president’s
      const other = carries.test(word.lower) ? voiceOf(reading, noun) : null;
      const theirs: Partial<Draft> = other
        ? {
            speaker: other,
            relays: predicate.subject
              ? [{ by: predicate.subject, cue: { from: i, to: i + 1 } }]
              : [],
          }
        : {};
      const act = /^(question|doubt)/.test(words[noun]?.lower ?? "") ? "QUESTION" : "EVALUATION";
      // expressed “deep concern” over it: the words in marks are what is said
      const marked = quotedAt[noun];
      if (marked) {
        drafts.push(drafted(predicate, objectFrom(reading, sentence, marked.from - 1), act));
        continue;
      }
      const cue = { from: other ? noun : i, to: noun + 1 };
      if (link === "that" || link === "whether") {
        drafts.push(
          drafted(
            predicate,
            contentFrom(reading, sentence, link === "that" ? at + 1 : at),
            link === "that" ? "ASSERTION" : act,
            { cue, ...theirs },
          ),
        );
      } else if (link === "to" && /^(VERB|AUX)$/.test(words[at + 1]?.tag ?? "")) {
        // expresses its determination to build the road
        drafts.push(
          drafted(predicate, objectFrom(reading, sentence, at), "ASSERTION", { cue, ...theirs }),
        );
      } else if (links.test(link)) {
        drafts.push(
          drafted(predicate, objectFrom(reading, sentence, at + 1), act, { cue, ...theirs }),
        );
      }
    }
    return drafts;
  },
};

/** Whose feeling it is where a name or office before it holds it: *the president’s conviction*. */
function voiceOf({ words, phrases }: Reading, noun: number): Subject | null {
  const phrase = phrases[noun];
  if (!phrase) return null;
  for (let i = noun - 1; i > phrase.from; i--) {
    if (!/^[’']s?$/.test(words[i]?.text ?? "")) continue;
    const head = { from: phrase.from, to: i };
    return subjectOf(head);
  }
  return null;
}
