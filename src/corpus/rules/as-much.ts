// The judge admitted as much. Berlin and Paris had both told him as much. The premier has been told as much.
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";

/** Finds what is said to be what was just told. */
export const asMuch: Rule = {
  name: "as-much",
  verbs: true,
  find({ reading, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const cue = predicate.cues.find(({ frames }) => frames.has("that") || frames.has("told"));
      // What is denied is found beside other denials.
      if (!cue || cue.act === "DENIAL" || predicate.unsaid || predicate.inverted) continue;
      if (!speakerLike(reading, predicate.subject)) continue;
      const whom = phrases[predicate.to];
      const at = whom?.from === predicate.to && cue.frames.has("told") ? whom.to : predicate.to;
      if (words[at]?.lower !== "as" || words[at + 1]?.lower !== "much") continue;
      // said as much as he had before
      if (/^(as|for|of)$/.test(words[at + 2]?.lower ?? "")) continue;
      const content = { from: at, to: at + 2 };
      const more = predicate.passive ? { speaker: null, hedged: true } : {};
      drafts.push(drafted(predicate, content, cue.act, more));
    }
    return drafts;
  },
};
