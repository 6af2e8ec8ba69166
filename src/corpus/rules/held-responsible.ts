// Maskhadov holds Putin personally responsible for the raid. The court held the company liable.
import { objectFrom } from "../extract/content.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";

/** What somebody is held to be. */
const answering = /^(responsible|accountable|answerable|liable|guilty)$/;

/** Finds blame that *hold* lays on somebody. */
export const heldResponsible: Rule = {
  name: "held-responsible",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!predicate.cues.some(({ lemma }) => lemma === "hold") || !speaks(predicate)) continue;
      if (predicate.passive || !speakerLike(reading, predicate.subject)) continue;
      let quality = predicate.to + 1;
      while (/^(DET|ADJ|ADV|NOUN|PROPN)$/.test(words[quality]?.tag ?? "")) {
        if (answering.test(words[quality]?.lower ?? "")) break;
        quality++;
      }
      if (!answering.test(words[quality]?.lower ?? "")) continue;
      // hold a guilty secret
      if (phrases[quality] && phrases[quality]?.to !== quality + 1) continue;
      drafts.push(drafted(predicate, objectFrom(reading, sentence, predicate.to), "EVALUATION"));
    }
    return drafts;
  },
};
