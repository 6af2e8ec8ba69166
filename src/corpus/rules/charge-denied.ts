// Tbilisi accused Moscow of arming the rebels, a charge that Moscow denied.

import { trimmed } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";

/** Finds denials and judgements of what was just said, which is their content too. */
export const chargeDenied: Rule = {
  name: "charge-denied",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const { subject } = predicate;
      const act = predicate.cues.find(({ act }) => act === "DENIAL" || act === "EVALUATION")?.act;
      if (!act || !subject || predicate.unsaid || predicate.passive) continue;
      const link = subject.from - 1;
      if (!/^(that|which)$/.test(words[link]?.lower ?? "")) continue;
      let from = link - 1;
      while (from > sentence.from && link - from < 6 && words[from]?.text !== ",") from--;
      if (words[from]?.text !== "," || !/^(a|an|the)$/.test(words[from + 1]?.lower ?? "")) continue;
      // A verb for speaking before it opens the content, else the sentence does.
      const before = predicates.filter(({ at, unsaid }) => at < from && !unsaid).at(0);
      const opening = before && openingAfter(reading, sentence, before.to);
      const start =
        opening && opening.kind !== "none"
          ? opening.addressee && opening.kind !== "that"
            ? opening.addressee.from
            : opening.at
          : sentence.from;
      drafts.push(
        drafted(predicate, trimmed(reading, start, from), act === "EVALUATION" ? "DENIAL" : act, {
          side: "before",
        }),
      );
    }
    return drafts;
  },
};
