// Kuchma pledged to close the plant. They threatened to leave.
import { infinitiveFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";

/** Finds offers, threats and demands that *to* opens. */
export const pledgedTo: Rule = {
  name: "pledged-to",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const cue = cueWith(predicate, "to");
      // The details promise to be troublesome: nobody’s word
      if (!cue || !speakerLike(reading, predicate.subject)) continue;
      const opening = openingAfter(reading, sentence, predicate.to);
      if (opening.kind !== "to" || opening.addressee) continue;
      // Itera expected to be paid: a thought, told of afterward
      if (reading.words[predicate.at]?.lower === "expected") continue;
      // who asked not to be named
      if (
        reading.words[opening.at]?.lower === "not" &&
        /^(named|identified|quoted)$/.test(reading.words[opening.at + 3]?.lower ?? "")
      )
        continue;
      drafts.push(drafted(predicate, infinitiveFrom(reading, sentence, opening.at), cue.act));
    }
    return drafts;
  },
};
