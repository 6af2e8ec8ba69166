// He called the plan a mistake. The ministry termed it “political tourism.”
import { markedEnd, objectFrom } from "../extract/content.ts";
import { markedKind } from "../extract/marked-words.ts";
import { undoes } from "../extract/mocking.ts";
import { cueWith } from "../extract/predicates.ts";
import { quotationsIn } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { timeAt } from "../extract/times.ts";
import { openMarks } from "../extract/word-lists.ts";

/** Finds judgements that name a thing anew. */
export const calledIt: Rule = {
  name: "called-it",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate) || predicate.inverted) continue;
      const cue = cueWith(predicate, "named");
      // calls itself “constructive”
      const itself = /^(itself|himself|herself|themselves)$/.test(words[predicate.to]?.lower ?? "");
      // called that demand irresponsible
      const that = words[predicate.to]?.lower === "that" ? phrases[predicate.to + 1] : null;
      const thing = itself
        ? { from: predicate.to, to: predicate.to + 1 }
        : that
          ? { from: predicate.to, to: that.to }
          : phrases[predicate.to];
      if (!cue) continue;
      // a program called “Partnership for Peace”: no judgement
      const first = quotedAt[predicate.to + 1];
      if (first && predicate.from === predicate.at && markedKind(reading, first) === "name")
        continue;
      if (words[(predicate.subject?.from ?? 0) - 1]?.lower === "what") {
        // for what he termed “a fantasy,” what Riga calls the “first stage”; what they call is said by everybody
        const mark = words[predicate.to]?.tag === "DET" ? predicate.to + 1 : predicate.to;
        // what the newspapers call the “iron rain”
        if (many.test(words[(predicate.subject?.to ?? 1) - 1]?.lower ?? "")) continue;
        if (
          openMarks.has(words[mark]?.text ?? "") &&
          (/(ed|s)$/.test(words[predicate.at]?.lower ?? "") ||
            // what his aides call “the season”
            /^(his|her|its|their|the)$/.test(words[predicate.subject?.from ?? 0]?.lower ?? ""))
        ) {
          const content = objectFrom(reading, sentence, predicate.to);
          drafts.push(drafted(predicate, markedEnd(reading, content), cue.act));
        }
        continue;
      }
      if (!thing || thing.from !== predicate.to) {
        // called what had happened “a crime”
        const all = objectFrom(reading, sentence, predicate.to);
        const marked =
          !/^(believe|think|find|judge)$/.test(cue.lemma) &&
          quotationsIn(reading, { from: predicate.to, to: all.to }).some(
            ({ from }) => from > predicate.to && from < Math.min(all.to, predicate.to + 14),
          );
        if (marked && /^(what|the|this|that|“|")$/.test(words[predicate.to]?.lower ?? ""))
          drafts.push(drafted(predicate, markedEnd(reading, all), cue.act));
        continue;
      }
      // called this slander: the library takes both for one thing
      const bare =
        !itself &&
        /^(this|that)$/.test(words[thing.from]?.lower ?? "") &&
        thing.to === thing.from + 2 &&
        words[thing.from + 1]?.tag === "NOUN" &&
        /^[.,;]$/.test(words[thing.to]?.text ?? "");
      if (bare) {
        drafts.push(drafted(predicate, { from: thing.from, to: thing.to }, cue.act));
        continue;
      }
      let at = thing.to;
      // called the decision of the court unlawful
      while (
        /^(of|on|in|by|to|for|between|with|from|at|’s|'s)$/.test(words[at]?.lower ?? "") &&
        phrases[at + 1]
      )
        at = phrases[at + 1]?.to ?? at + 1;
      // called the decree long overdue
      if (words[at]?.tag === "ADV" && words[at + 1]?.tag === "ADJ") at++;
      const next = words[at];
      if (!next || at >= sentence.to) continue;
      // thought the story plausible, found the swap contrary to law, labeled this ridiculous
      const last = words[thing.to - 1];
      const judged =
        (next.tag === "ADJ" && !/^(more|less|enough)$/.test(next.lower)) ||
        // considers the election lost
        (next.tag === "VERB" &&
          at + 1 < sentence.to &&
          /^[.,;]$/.test(words[at + 1]?.text ?? "")) ||
        (thing.to - thing.from > 1 &&
          ((last?.tag === "ADJ" && !/^(same|other|latter|former)$/.test(last.lower)) ||
            last?.lower === "contrary"));
      if (/^(believe|think|find|judge)$/.test(cue.lemma)) {
        // finds the assertion “touching”
        const content = objectFrom(reading, sentence, predicate.to);
        const marked = quotedAt[at + 1]?.from === at + 1;
        // thought it a bad sign
        const anew =
          /^(it|this|them)$/.test(words[predicate.to]?.lower ?? "") && next.tag === "DET";
        if ((judged || marked || anew) && speakerLike(reading, predicate.subject))
          drafts.push(drafted(predicate, marked ? markedEnd(reading, content) : content, cue.act));
        continue;
      }
      const named =
        judged ||
        quotedAt[at] ||
        quotedAt[at + 1] ||
        (phrases[at]?.from === at && !timeAt(reading, at)) ||
        next.tag === "ADJ" ||
        next.tag === "DET";
      const adjective = next.tag === "VERB" && /ed$/.test(next.lower);
      const whole = predicate.cues[0]?.lemma === "call" && thing.to - thing.from > 2;
      const { to } = objectFrom(reading, sentence, predicate.to);
      const later = quotationsIn(reading, { from: at, to }).some(
        ({ from }) => from > at && from < at + 12 && from < to,
      );
      if (!named && !adjective && !whole && !later) continue;
      const content = markedEnd(reading, objectFrom(reading, sentence, predicate.to));
      const act = undoes(reading, thing.from, content.to) ? "DENIAL" : cue.act;
      drafts.push(drafted(predicate, content, act));
    }
    return drafts;
  },
};

/** Those who give things their names. */
const many =
  /^(press|television|media|newspapers|papers|soldiers|sailors|wits|locals|people|everybody|everyone)$/;
