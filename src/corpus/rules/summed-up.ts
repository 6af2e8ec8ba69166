// “A sad day” was how Belov summed up the ruling. “Yes and no” was the minister’s answer.
import { quotationsIn } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectAfter, subjectOf } from "../extract/subjects.ts";
import { bePast, closeMarks } from "../extract/word-lists.ts";

/** What somebody says, as a noun: *the answer of the minister*. */
const utterance =
  /^(answer|reply|response|verdict|comment|reaction|conclusion|retort|advice|description|formula|explanation|judgment|judgement|motto|message|word|words|phrase|assessment|diagnosis|slogan|refrain|mantra|credo|creed|watchword|battle-cry|cry|chorus|complaint|excuse|argument|defense|objection|boast|lament|joke|quip|rejoinder|opinion|view|warning|promise|prediction|forecast|prognosis|recommendation|contribution|greeting|farewell|epitaph|toast|line|byword|catchphrase|summary|definition|apology|question|remark|observation|statement)$/;

/** Finds quotations that are the subject of a sentence which tells whose they are. */
export const summedUp: Rule = {
  name: "summed-up",
  find({ reading, sentence }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const quoted of quotationsIn(reading, sentence)) {
      if (quoted.from < sentence.from || quoted.to >= sentence.to) continue;
      const be = quoted.to + (closeMarks.has(words[quoted.to]?.text ?? "") ? 1 : 0);
      if (!bePast.has(words[be]?.lower ?? "")) continue;
      let speaker: Subject | null = null;
      let cue = { from: be + 1, to: be + 2 };
      if (words[be + 1]?.lower === "how") {
        speaker = subjectAfter(reading, sentence, be + 2);
        let verb = speaker?.to ?? be;
        while (verb < sentence.to - 1 && words[verb]?.tag !== "VERB") verb++;
        cue = { from: verb, to: verb + 1 };
      } else {
        let noun = phrases[be + 1];
        // Pavlov’s only comment: read as a verb
        if (noun && /^[’']s?$/.test(words[noun.to - 1]?.text ?? ""))
          noun = { from: noun.from, to: noun.to + (words[noun.to]?.tag === "ADV" ? 2 : 1) };
        if (noun?.from !== be + 1 || !utterance.test(words[noun.to - 1]?.lower ?? "")) continue;
        cue = { from: noun.to - 1, to: noun.to };
        let holder = noun.from;
        while (holder < noun.to && !/^([’']s?|his|her|its|their)$/.test(words[holder]?.lower ?? ""))
          holder++;
        const own = holder === noun.from ? holder + 1 : holder;
        if (holder < noun.to) {
          const head = { from: noun.from, to: own };
          speaker = subjectOf(head);
        } else if (/^(of|from|by|given)$/.test(words[noun.to]?.lower ?? ""))
          speaker = subjectAfter(reading, sentence, noun.to + 1);
      }
      if (!speaker || !speakerLike(reading, speaker)) continue;
      drafts.push(
        attributed(
          cue.from,
          speaker,
          { from: quoted.from, to: quoted.to },
          { cue, side: "before" },
        ),
      );
    }
    return drafts;
  },
};
