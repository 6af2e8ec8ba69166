// The report was denied by the ministry. The plan has been criticized by Ankara.
import { clauseAt } from "../extract/clause-ends.ts";
import { contentBefore, contentFrom, trimmed } from "../extract/content.ts";
import { mocks } from "../extract/mocking.ts";
import { quashesThing } from "../extract/quashing.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { soCalled } from "../extract/so-called.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectAfter, upTo } from "../extract/subjects.ts";
import type { Frame } from "../extract/verb-cues.ts";
import type { Word } from "../extract/words.ts";

/** Finds denials and judgements in the passive, where *by* names who makes them. */
export const deniedBy: Rule = {
  name: "denied-by",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, mentionAt, quotedAt } = reading;
    const drafts: Draft[] = [];
    // denied by Kyiv; rejected in Kyiv
    const agentAt = (i: number, denies: boolean) =>
      words[i]?.lower === "by" ||
      (denies && words[i]?.lower === "in" && mentionAt[i + 1]?.metonym === true);
    for (const predicate of predicates) {
      const { subject } = predicate;
      const cue = predicate.cues.find(({ act }) => act !== "ASSERTION");
      const act = cue?.act;
      if (!act || !predicate.passive || predicate.unsaid) continue;
      // is called “the bakery” by the troops: what it is known as
      const marked = quotedAt[predicate.to + 1] ?? quotedAt[predicate.to + 2];
      if (marked && soCalled(reading, marked)) continue;
      const quashed = subject?.parties[0]?.head.to ?? predicate.from;
      if (quashesThing(reading, cue.lemma, quashed)) continue;
      let by = predicate.to;
      while (by < predicate.to + 5 && !agentAt(by, act === "DENIAL")) by++;
      if (!agentAt(by, act === "DENIAL")) continue;
      // is believed to have been started by Riga: what Riga did, not what it holds
      if (words[predicate.to]?.lower === "to") continue;
      let agent = subjectAfter(reading, sentence, by + 1);
      // is disputed by no one
      if (!agent || /^(no|nobody|none|neither)$/.test(words[agent.from]?.lower ?? "")) continue;
      if (!speakerLike(reading, agent)) continue;
      // was asked by Kyiv for boats: no part of whose it is
      const head = agent.parties[0]?.head.to ?? agent.to;
      if (words[head]?.lower === "for" && predicate.cues.some(({ frames }) => frames.has("for")))
        agent = upTo(agent, head);
      const next = words[agent.to]?.lower ?? "";
      const takes = (frame: Frame) => predicate.cues.find(({ frames }) => frames.has(frame));
      const goesOn =
        (next === "of" && takes("of")) ||
        (next === "to" && takes("whom-to")) ||
        (next === "for" && takes("for")) ||
        (/^(whether|why|how|what|if|who|when|where)$/.test(next) && takes("asks"));
      if (goesOn) {
        // was accused by Riga of delay, was asked by a reporter whether
        const from = /^(of|for)$/.test(next) ? agent.to + 1 : agent.to;
        const all = contentFrom(reading, sentence, from);
        // Asked by Vestnik what that meant, the minister replied: up to the sentence’s own clause
        let { to } = all;
        if (predicate.at === sentence.from)
          for (let i = from; i < to; i++)
            if (words[i]?.text === "," && !reading.quotedAt[i] && clauseAt(reading, i + 1)) to = i;
        drafts.push(drafted(predicate, trimmed(reading, from, to), goesOn.act, { speaker: agent }));
        continue;
      }
      // A step reportedly favored by Moscow: nobody’s word but hearsay’s
      if (!subject || (predicate.hedged && predicate.from === predicate.at)) {
        if (act !== "DENIAL") continue;
      }
      // was called unconstitutional by the speaker, had been promised arms by Riga
      if ((takes("named") || act === "OFFER") && by > predicate.to) {
        drafts.push(
          drafted(predicate, trimmed(reading, predicate.to, by), act, { speaker: agent }),
        );
        continue;
      }
      if (act !== "DENIAL" && act !== "EVALUATION") continue;
      // Both versions were ridiculed by Riga
      const mocked = mocks(reading, cue.lemma, subject?.from ?? predicate.from);
      // Rumors that he had left were denied by his aide.
      const told = contentBefore(reading, sentence, predicate.from);
      const clause = words.slice(told.from, subject?.from ?? told.from);
      const one = ({ lower }: Word) => lower === "that";
      const parts = ({ text }: Word) => text === "," || text === ";";
      const thing = subject && (!clause.some(one) || clause.some(parts)) ? subject : told;
      drafts.push(
        drafted(predicate, trimmed(reading, thing.from, thing.to), mocked ? "DENIAL" : act, {
          speaker: agent,
          side: "before",
        }),
      );
    }
    return drafts;
  },
};
