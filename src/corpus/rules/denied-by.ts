// The report was denied by the ministry. The plan has been criticized by Ankara.
import { contentBefore, contentFrom, trimmed } from "../extract/content.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectAfter } from "../extract/subjects.ts";
import type { Word } from "../extract/words.ts";

/** Finds denials and judgements in the passive, where *by* names who makes them. */
export const deniedBy: Rule = {
  name: "denied-by",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, mentionAt } = reading;
    const drafts: Draft[] = [];
    // denied by Kyiv; rejected in Kyiv
    const agentAt = (i: number, denies: boolean) =>
      words[i]?.lower === "by" ||
      (denies && words[i]?.lower === "in" && mentionAt[i + 1]?.metonym === true);
    for (const predicate of predicates) {
      const { subject } = predicate;
      const cue = predicate.cues.find(({ act }) => act !== "ASSERTION");
      const act = cue?.act;
      if (!act || !predicate.passive || predicate.unsaid || (!subject && act !== "DENIAL"))
        continue;
      let by = predicate.to;
      while (by < predicate.to + 5 && !agentAt(by, act === "DENIAL")) by++;
      if (!agentAt(by, act === "DENIAL")) continue;
      const agent = subjectAfter(reading, sentence, by + 1);
      if (!agent || !speakerLike(reading, agent)) continue;
      const next = words[agent.to]?.lower ?? "";
      const goesOn =
        (next === "of" && cue.frames.has("of")) ||
        (next === "to" && cue.frames.has("whom-to")) ||
        (next === "for" && cue.frames.has("for")) ||
        (/^(whether|why|how|what|if)$/.test(next) && cue.frames.has("asks"));
      if (goesOn) {
        // was accused by Riga of delay, was asked by a reporter whether
        const from = /^(of|for)$/.test(next) ? agent.to + 1 : agent.to;
        drafts.push(
          drafted(predicate, contentFrom(reading, sentence, from), act, { speaker: agent }),
        );
        continue;
      }
      if (act !== "DENIAL" && act !== "EVALUATION") continue;
      // Rumors that he had left were denied by his aide.
      const told = contentBefore(reading, sentence, predicate.from);
      const clause = words.slice(told.from, subject?.from ?? told.from);
      const one = ({ lower }: Word) => lower === "that";
      const parts = ({ text }: Word) => text === "," || text === ";";
      const thing = subject && (!clause.some(one) || clause.some(parts)) ? subject : told;
      drafts.push(
        drafted(predicate, trimmed(reading, thing.from, thing.to), act, {
          speaker: agent,
          side: "before",
        }),
      );
    }
    return drafts;
  },
};
