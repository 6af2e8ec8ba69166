// The minister said yesterday that rents would fall. He told reporters in Moscow that they would.
import { contentFrom } from "../extract/content.ts";
import { chargeIn, nounCue } from "../extract/noun-cues.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { leading } from "../extract/shared-subjects.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import type { Subject } from "../extract/subjects.ts";
import { bodyNouns, documentNouns } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Verbs whose subject is often a thing: the talks suggest that … */
const weak = new Set(
  "suggest indicate imply signal signify confirm reveal underscore recall hold point make leave reflect hint estimate record".split(
    " ",
  ),
);

/** Finds indirect speech that *that* opens. */
export const saidThat: Rule = {
  name: "said-that",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      let cue = cueWith(predicate, "that") ?? cueWith(predicate, "told");
      if (!cue || (cue.lemma === "" && !speakerLike(reading, predicate.subject))) continue;
      if (weak.has(cue.lemma) && !speakerLike(reading, predicate.subject)) continue;
      // The commission found that; but rescuers found that the door was locked
      if (cue.lemma === "find") {
        const finder = predicate.shared
          ? leading(reading, sentence, predicate.from)
          : predicate.subject;
        if (!judges(reading, finder)) continue;
      }
      const whom = cue.frames.has("told") || cue.frames.has("whom-to");
      const opening = openingAfter(reading, sentence, predicate.to, whom);
      if (opening.kind !== "that") continue;
      // promised the miners that they would be paid
      if (opening.addressee?.to === opening.at - 1) cue = cueWith(predicate, "told") ?? cue;
      // denied a report in Izvestia that he was ill: the report is denied
      if (
        cue.act === "DENIAL" &&
        cue.frames.has("object") &&
        (opening.addressee || chargeIn(reading, predicate.to, opening.at) >= 0)
      )
        continue;
      if (
        cue.frames.has("object") &&
        !cue.frames.has("told") &&
        opening.addressee &&
        opening.at - 1 === opening.addressee.to
      ) {
        // reiterated his contention that: the noun is the cue.
        if (!cue.frames.has("told")) continue;
      }
      // reported claims that they had won: the claims are reported
      const noun = opening.addressee && nounCue(words[opening.addressee.to - 1]?.lower ?? "");
      // recalled the president’s statement of last May that
      const whole =
        !cue.frames.has("told") &&
        ((noun?.links.has("that") && opening.at - 1 === opening.addressee?.to) ||
          chargeIn(reading, predicate.to, predicate.to + 1) >= 0);
      const content = contentFrom(reading, sentence, opening.at);
      if (whole && opening.addressee) content.from = opening.addressee.from;
      drafts.push(drafted(predicate, content, cue.act));
    }
    return drafts;
  },
};

/** Whether what somebody finds is a finding: that of a body, a study or a state. */
function judges({ words, mentionAt }: View["reading"], subject: Subject | null): boolean {
  const head = subject?.parties[0]?.head;
  if (!head) return false;
  const { lower } = words[head.to - 1] as Word;
  if (lower === "it" || mentionAt[head.to - 1] !== null) return true;
  return bodyNouns.has(lower) || documentNouns.has(lower);
}
