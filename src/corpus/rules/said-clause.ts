// The minister said rents would fall. He told reporters he was ready.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";

/** Finds indirect speech without *that*. */
export const saidClause: Rule = {
  name: "said-clause",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const told = cueWith(predicate, "told");
      const cue = cueWith(predicate, "bare") ?? told;
      if (!cue) continue;
      let from = predicate.to;
      if (cue === told) {
        const addressee = openingAfter(reading, sentence, from).addressee;
        if (!addressee) continue;
        from = addressee.to;
      }
      const opening = openingAfter(reading, sentence, from);
      if (opening.kind !== "clause") continue;
      drafts.push(drafted(predicate, contentFrom(reading, sentence, opening.at), cue.act));
    }
    return drafts;
  },
};
