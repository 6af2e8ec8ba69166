// Kuchma pledged to close the plant. They threatened to leave.
import { infinitiveFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";

/** Finds offers, threats and demands that *to* opens. */
export const pledgedTo: Rule = {
  name: "pledged-to",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const cue = cueWith(predicate, "to");
      if (!cue) continue;
      const opening = openingAfter(reading, sentence, predicate.to);
      if (opening.kind !== "to" || opening.addressee) continue;
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
