// The minister laughed that off. Ivanov waved the question aside. Moscow has ruled such a step out.
import { objectFrom, trimmed } from "../extract/content.ts";
import { predicateOf } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import type { Word } from "../extract/words.ts";

/** What parts from each verb that denies: both are written around what is denied. */
const particles = new Map<string, ReadonlySet<string>>();
for (const [verbs, apart] of [
  ["laugh laughed laughs laughing", "off away"],
  [
    "wave waved waves waving shrug shrugged shrugs shrugging brush brushed brushes brushing bat batted bats push pushed pushes pushing sweep swept sweeps",
    "off aside away",
  ],
  ["turn turned turns turning", "down aside"],
  ["rule ruled rules ruling", "out"],
  ["write wrote writes written writing", "off"],
] as const)
  for (const verb of verbs.split(" ")) particles.set(verb, new Set(apart.split(" ")));
/** Things that are pushed or written off and are no words. */
const solid =
  /^(debts?|loans?|credits?|arrears|soldiers?|troops|demonstrators?|guards?|crowds?|attacks?)$/;

/** Finds denials whose verb has its particle behind what it denies. */
export const wavedOff: Rule = {
  name: "waved-off",
  signals: signal.particle,
  find({ reading, sentence }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from + 1; i + 2 < sentence.to; i++) {
      if (quotedAt[i]) continue;
      const verb = (words[i] as Word).lower;
      const particle = particles.get(verb);
      if (!particle) continue;
      const bare = words[i + 1]?.lower === "that" && particle.has(words[i + 2]?.lower ?? "");
      // ruled that possibility out
      const pointed = words[i + 1]?.lower === "that" ? phrases[i + 2] : null;
      const thing = bare
        ? { from: i + 1, to: i + 2 }
        : pointed
          ? { from: i + 1, to: pointed.to }
          : phrases[i + 1];
      if (thing?.from !== i + 1) continue;
      let end = thing.to;
      // waved the report of a split aside
      while (words[end]?.lower === "of" && phrases[end + 1]) end = phrases[end + 1]?.to ?? end + 2;
      if (!particle.has(words[end]?.lower ?? "") || solid.test(words[end - 1]?.lower ?? ""))
        continue;
      const predicate = predicateOf(reading, sentence, i);
      if (!speaks(predicate) || !speakerLike(reading, predicate.subject)) continue;
      // waved it off as gossip; but laughed it off, telling reporters
      const as = words[end + 1]?.lower === "as";
      const content = as ? objectFrom(reading, sentence, i + 1) : trimmed(reading, i + 1, end);
      drafts.push(drafted(predicate, content, "DENIAL"));
    }
    return drafts;
  },
};
