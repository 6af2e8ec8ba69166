// He described the vote as a farce. The visit was hailed by many papers as a triumph.
import { markedEnd, objectFrom, trimmed } from "../extract/content.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { subjectAfter } from "../extract/subjects.ts";

/** Finds judgements that *as* opens, active or passive with the one who judges. */
export const describedAs: Rule = {
  name: "described-as",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const cue = cueWith(predicate, "as");
      if (!cue || predicate.unsaid) continue;
      const all = objectFrom(reading, sentence, predicate.to);
      let as = -1;
      for (let i = predicate.to; i < all.to && i < predicate.to + 40; i++) {
        if (reading.quotedAt[i]) break;
        if (
          words[i]?.lower === "as" &&
          words[i + 1]?.lower !== "well" &&
          words[i + 1]?.lower !== "saying"
        ) {
          as = i;
          break;
        }
      }
      if (as < 0 || as + 1 >= all.to) continue;
      if (predicate.passive) {
        let agent = null;
        for (let i = predicate.to; i < as; i++) {
          if (words[i]?.lower === "by") agent = subjectAfter(reading, sentence, i + 1);
        }
        if (!agent) continue;
        drafts.push(
          drafted(predicate, trimmed(reading, as + 1, all.to), cue.act, { speaker: agent }),
        );
      } else if (predicate.subject || predicate.shared) {
        drafts.push(drafted(predicate, markedEnd(reading, all), cue.act));
      }
    }
    return drafts;
  },
};
