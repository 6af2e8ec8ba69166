// The report was denied by the ministry. The plan has been criticized by Ankara.
import { trimmed } from "../extract/content.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectAfter } from "../extract/subjects.ts";

/** Finds denials and judgements in the passive, where *by* names who makes them. */
export const deniedBy: Rule = {
  name: "denied-by",
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const { subject } = predicate;
      const act = predicate.cues.find(({ act }) => act === "DENIAL" || act === "EVALUATION")?.act;
      if (!act || !predicate.passive || predicate.unsaid || !subject) continue;
      let by = predicate.to;
      while (by < predicate.to + 5 && words[by]?.lower !== "by") by++;
      if (words[by]?.lower !== "by") continue;
      const agent = subjectAfter(reading, sentence, by + 1);
      if (!agent || !speakerLike(reading, agent)) continue;
      drafts.push(
        drafted(predicate, trimmed(reading, subject.from, subject.to), act, {
          speaker: agent,
          side: "before",
        }),
      );
    }
    return drafts;
  },
};
