// The ministry denied the report. Minsk rejected the accusation as “absurd.” He denied having met them.
import { contentFrom, objectFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";

/** Finds denials and rejections of something named. */
export const denied: Rule = {
  name: "denied",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const cue = predicate.cues.find((cue) => cue.act === "DENIAL" && cue.frames.has("object"));
      if (!cue || predicate.unsaid) continue;
      if (!speaks(predicate)) continue;
      const { words } = reading;
      let at = predicate.to;
      while (at < predicate.to + 4 && (words[at]?.text === "," || words[at]?.tag === "ADV")) at++;
      const next = words[at];
      if (next && /^(VERB|AUX)$/.test(next.tag) && next.lower.endsWith("ing")) {
        drafts.push(drafted(predicate, objectFrom(reading, sentence, at), "DENIAL"));
        continue;
      }
      if (!speakerLike(reading, predicate.subject)) continue;
      const opening = openingAfter(reading, sentence, predicate.to);
      if (opening.at < 0 || opening.kind === "none" || opening.kind === "asks") continue;
      const from = opening.addressee?.from ?? opening.at;
      const content =
        opening.kind === "that"
          ? contentFrom(reading, sentence, from)
          : objectFrom(reading, sentence, from);
      drafts.push(drafted(predicate, content, "DENIAL"));
    }
    return drafts;
  },
};
