// Yerevan is convinced that the pipeline will come. He was confident that it would.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { subjectBefore } from "../extract/subjects.ts";
import { bePast, negations } from "../extract/word-lists.ts";

const states = new Set([
  "convinced",
  "confident",
  "certain",
  "sure",
  "adamant",
  "persuaded",
  "emphatic",
  "insistent",
  "hopeful",
  "optimistic",
  "positive",
  "skeptical",
  "doubtful",
  "unanimous",
]);

/** Verbs beside *be* for who still, or at last, holds something. */
const stays = /^(remain|seem|sound)(s|ed)?$|^(become|became)s?$/;

/** Finds what somebody holds to be so. */
export const convincedThat: Rule = {
  name: "convinced-that",
  signals: signal.state,
  find({ reading, sentence }: View): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from + 1; i + 1 < sentence.to; i++) {
      if (quotedAt[i]) continue;
      // is of the opinion that
      const held =
        /^(opinion|view|belief)$/.test(words[i]?.lower ?? "") &&
        words[i - 1]?.lower === "the" &&
        words[i - 2]?.lower === "of";
      if (!held && !states.has(words[i]?.lower ?? "")) continue;
      let from = held ? i - 3 : i - 1;
      while (
        from > sentence.from &&
        words[from]?.tag === "ADV" &&
        !negations.has(words[from]?.lower ?? "")
      )
        from--;
      if (!bePast.has(words[from]?.lower ?? "") && !stays.test(words[from]?.lower ?? "")) continue;
      const opening = openingAfter(reading, sentence, i + 1);
      if (opening.kind !== "that") continue;
      const subject = subjectBefore(reading, sentence, from);
      if (!subject) continue;
      drafts.push(attributed(i, subject, contentFrom(reading, sentence, opening.at)));
    }
    return drafts;
  },
};
