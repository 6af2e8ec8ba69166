// Argumenty i fakty, citing sources in the administration, reports that a decree is ready.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { subjectAfter } from "../extract/subjects.ts";

/** Finds what an outlet reports in somebody else's name: that one speaks, the outlet is the relay. */
export const citing: Rule = {
  name: "citing",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    if (!(sentence.signals & signal.citing)) return [];
    const { words } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if (reading.quotedAt[i] || !/^(citing|quoting)$/.test(words[i]?.lower ?? "")) continue;
      const cited = subjectAfter(reading, sentence, i + 1);
      if (!cited) continue;
      for (const predicate of predicates) {
        if (!speaks(predicate) || predicate.participle || !predicate.subject) continue;
        if (!cueWith(predicate, "that")) continue;
        // The one who cites is the one who reports, with no other verb between.
        const near =
          predicate.at > i
            ? predicate.at - cited.to < 4 ||
              (i === sentence.from && predicate.subject.from - cited.to < 3)
            : i - predicate.to < 8;
        if (!near) continue;
        const opening = openingAfter(reading, sentence, predicate.at > i ? predicate.to : cited.to);
        if (opening.kind !== "that" && opening.kind !== "clause") continue;
        const cue = { from: i, to: i + 1 };
        drafts.push(
          drafted(predicate, contentFrom(reading, sentence, opening.at), "ASSERTION", {
            speaker: cited,
            relays: [{ by: predicate.subject, cue }],
          }),
        );
      }
    }
    return drafts;
  },
};
