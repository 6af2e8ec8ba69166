// He asked whether the army was ready. They explained why it was not.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { closeMarks } from "../extract/word-lists.ts";

/** Finds questions, and statements that a question word opens. */
export const askedWhether: Rule = {
  name: "asked-whether",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const cue = cueWith(predicate, "asks");
      if (!cue) continue;
      // asked the minister whether
      const whom = cue.lemma === "ask" || cue.frames.has("told");
      const opening = openingAfter(reading, sentence, predicate.to, whom);
      if (opening.kind !== "asks") continue;
      // “No,” he told the reporters who had come: whom he told
      const first = predicate.inverted
        ? predicate.from
        : (predicate.subject?.from ?? predicate.from);
      const asked = reading.words[opening.at]?.lower ?? "";
      if (
        closeMarks.has(reading.words[first - 1]?.text ?? "") &&
        /^(who|whose|where|when)$/.test(asked)
      )
        continue;
      if (cue.lemma === "say" && reading.words[opening.at]?.lower === "what") continue;
      drafts.push(drafted(predicate, contentFrom(reading, sentence, opening.at), cue.act));
    }
    return drafts;
  },
};
