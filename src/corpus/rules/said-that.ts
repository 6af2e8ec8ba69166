// The minister said yesterday that rents would fall. He told reporters in Moscow that they would.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";

/** Verbs whose subject is often a thing: the talks suggest that … */
const weak = new Set(
  "suggest indicate imply signal signify confirm reveal underscore recall hold point make leave reflect hint estimate".split(
    " ",
  ),
);

/** Finds indirect speech that *that* opens. */
export const saidThat: Rule = {
  name: "said-that",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const cue = cueWith(predicate, "that") ?? cueWith(predicate, "told");
      if (!cue || (cue.lemma === "" && !speakerLike(reading, predicate.subject))) continue;
      if (weak.has(cue.lemma) && !speakerLike(reading, predicate.subject)) continue;
      const whom = cue.frames.has("told") || cue.frames.has("whom-to");
      const opening = openingAfter(reading, sentence, predicate.to, whom);
      if (opening.kind !== "that") continue;
      // who asked that his name not be printed
      if (/^(name|identity)$/.test(reading.words[opening.at + 1]?.lower ?? "")) continue;
      if (
        cue.frames.has("object") &&
        !cue.frames.has("told") &&
        opening.addressee &&
        opening.at - 1 === opening.addressee.to
      ) {
        // reiterated his contention that: the noun is the cue.
        if (!cue.frames.has("told")) continue;
      }
      drafts.push(drafted(predicate, contentFrom(reading, sentence, opening.at), cue.act));
    }
    return drafts;
  },
};
