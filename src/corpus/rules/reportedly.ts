// Some 4,000 refugees reportedly crossed the border. Reportedly, they crossed it.
import { contentBefore, contentFrom, holdsVerb, trimmed } from "../extract/content.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";

const adverbs = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** Finds what the text puts down to nobody; what somebody is reported to have said is a claim besides. */
export const reportedly: Rule = {
  name: "reportedly",
  signals: signal.hedge,
  find({ reading, sentence, predicates }: View, taken: readonly Draft[]): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      if (quotedAt[i] || !adverbs.has(words[i]?.lower ?? "")) continue;
      const told = predicates.find(({ hedged, from, at }) => hedged && i >= from - 1 && i < at);
      const said = told && taken.find(({ at }) => at === told.at);
      // the minister, who reportedly offered to resign; “No,” he reportedly replied: his own words are the claim
      const which = /^(who|which|that)$/.test(words[Math.min(i, told?.from ?? i) - 1]?.lower ?? "");
      if (said && (which || said.side === "before")) continue;
      // Belov reportedly met him; both deny it: no more than its own clause
      const before = contentBefore(reading, sentence, i + 1);
      const content =
        i === sentence.from
          ? contentFrom(reading, sentence, words[i + 1]?.text === "," ? i + 2 : i + 1)
          : trimmed(
              reading,
              clauseBefore(reading, before.from, i),
              contentFrom(reading, sentence, i).to,
            );
      if (content.to - content.from < 3) continue;
      drafts.push(attributed(i, null, content, { hedged: true }));
    }
    return drafts;
  },
};

/** *He denied it, though the crew reportedly saw it*: where the clause begins that holds a word. */
function clauseBefore({ words, quotedAt }: View["reading"], from: number, at: number): number {
  for (let i = at - 1; i > from; i--)
    if (
      words[i - 1]?.text === "," &&
      !quotedAt[i] &&
      /^(and|but|though|although|while)$/.test(words[i]?.lower ?? "") &&
      words[i + 1]?.tag !== "VERB" &&
      i + 1 < at &&
      holdsVerb(words, { from, to: i })
    )
      return i + 1;
  return from;
}
