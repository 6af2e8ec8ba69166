// Some commentators see in all this a maneuver. He saw in them “the same hand.”
import { objectFrom } from "../extract/content.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { openMarks } from "../extract/word-lists.ts";

/** Finds views of what a thing is. */
export const sawIn: Rule = {
  name: "saw-in",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!predicate.cues.some(({ lemma }) => lemma === "see") || !speaks(predicate)) continue;
      if (!predicate.subject || !speakerLike(reading, predicate.subject)) continue;
      const first = words[predicate.to]?.lower ?? "";
      let at = -1;
      if (first === "in" && phrases[predicate.to + 1]) {
        const thing = phrases[predicate.to + 1]?.to ?? predicate.to + 2;
        const marked = openMarks.has(words[thing]?.text ?? "");
        if (marked || phrases[thing]?.from === thing) at = thing;
      } else if (openMarks.has(words[predicate.to]?.text ?? "")) at = predicate.to;
      if (at < 0 || at >= sentence.to) continue;
      drafts.push(drafted(predicate, objectFrom(reading, sentence, at), "EVALUATION"));
    }
    return drafts;
  },
};
