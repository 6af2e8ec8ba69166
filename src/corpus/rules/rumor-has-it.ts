// Rumor in the capital has it that the minister will be next.
import { contentFrom } from "../extract/content.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";

/** Finds hearsay that a fixed phrase puts down to nobody. */
export const rumorHasIt: Rule = {
  name: "rumor-has-it",
  signals: signal.rumor,
  find({ reading, sentence }: View): Draft[] {
    const { words, quotedAt } = reading;
    for (let i = sentence.from; i + 4 < sentence.to; i++) {
      if (quotedAt[i] || !rumors.test(words[i]?.lower ?? "")) continue;
      for (let has = i + 1; has < i + 8; has++) {
        if (!/^(has|have|had)$/.test(words[has]?.lower ?? "") || words[has + 1]?.lower !== "it")
          continue;
        if (words[has + 2]?.lower !== "that") break;
        return [
          attributed(has, null, contentFrom(reading, sentence, has + 3), {
            cue: { from: i, to: has + 2 },
            hedged: true,
          }),
        ];
      }
    }
    return [];
  },
};

const rumors = /^(rumors?|rumours?|gossip|legend|word|hearsay|version|story|tale)$/;
