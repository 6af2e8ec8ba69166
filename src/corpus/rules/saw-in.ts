// Some commentators see in all this a maneuver. He saw in them “the same hand.”
import { objectFrom } from "../extract/content.ts";
import type { NounPhrase } from "../extract/noun-phrases.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { openMarks } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds views of what a thing is. */
export const sawIn: Rule = {
  name: "saw-in",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!predicate.cues.some(({ lemma }) => lemma === "see") || !speaks(predicate)) continue;
      if (!speakerLike(reading, predicate.subject)) continue;
      const first = words[predicate.to]?.lower ?? "";
      let at = -1;
      if (first === "in" && phrases[predicate.to + 1]) {
        const thing = phrases[predicate.to + 1]?.to ?? predicate.to + 2;
        const marked = openMarks.has(words[thing]?.text ?? "");
        if (marked || phrases[thing]?.from === thing) at = thing;
      } else if (openMarks.has(words[predicate.to]?.text ?? "")) at = predicate.to;
      // concede the debt but see a motive behind it
      if (at < 0 ? !predicate.subject && !predicate.shared : !predicate.subject) continue;
      if (at < 0 && seesThrough(words, phrases[predicate.to])) at = predicate.to;
      if (at < 0 || at >= sentence.to) continue;
      drafts.push(drafted(predicate, objectFrom(reading, sentence, at), "EVALUATION"));
    }
    return drafts;
  },
};

/** *see a motive behind the timing*, *saw the hand of Moscow in it*: what eyes can’t see. */
function seesThrough(words: readonly Word[], thing: NounPhrase | null | undefined): boolean {
  if (!thing) return false;
  return (
    /^(motives?|plot|conspiracy|design|hand|intrigue|politics|connection|link)$/.test(
      words[thing.to - 1]?.lower ?? "",
    ) && /^(behind|in|of|with|between|to)$/.test(words[thing.to]?.lower ?? "")
  );
}
