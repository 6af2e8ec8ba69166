// Some 4,000 refugees reportedly crossed the border. Reportedly, they crossed it.
import { contentBefore, contentFrom, trimmed } from "../extract/content.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";

const adverbs = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** Finds what the text puts down to nobody; where another cue is hedged by the word, that cue has the claim. */
export const reportedly: Rule = {
  name: "reportedly",
  find({ reading, sentence, predicates }: View, taken: readonly Draft[]): Draft[] {
    if (!(sentence.signals & signal.hedge)) return [];
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      if (quotedAt[i] || !adverbs.has(words[i]?.lower ?? "")) continue;
      if (
        predicates.some(
          (predicate) =>
            predicate.hedged &&
            // has reportedly been told to wait: no claim of its own
            taken.some(({ at }) => at === predicate.at) &&
            i >= predicate.from - 1 &&
            i < predicate.at &&
            // reportedly favored by Moscow: hearsay about a thing
            !(predicate.passive && predicate.from === predicate.at),
        )
      )
        continue;
      const before = contentBefore(reading, sentence, sentence.to);
      const content =
        i === sentence.from
          ? contentFrom(reading, sentence, words[i + 1]?.text === "," ? i + 2 : i + 1)
          : trimmed(reading, before.from, contentFrom(reading, sentence, i).to);
      if (content.to - content.from < 3) continue;
      drafts.push(attributed(i, null, content, { hedged: true }));
    }
    return drafts;
  },
};
