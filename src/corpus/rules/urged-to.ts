// Moscow urged the alliance to wait. He called on Kyiv not to sign.
import { infinitiveFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";

/** Finds demands made of somebody; whom they are made of is part of what is said. */
export const urgedTo: Rule = {
  name: "urged-to",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const cue = cueWith(predicate, "whom-to");
      if (!cue) continue;
      const opening = openingAfter(reading, sentence, predicate.to);
      if (opening.kind !== "to" || !opening.addressee) continue;
      const act = cue.lemma === "tell" ? "DEMAND" : cue.act;
      drafts.push(
        drafted(predicate, infinitiveFrom(reading, sentence, opening.addressee.from), act),
      );
    }
    return drafts;
  },
};
