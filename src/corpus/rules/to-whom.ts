// To Belov the plan is “a dream.” For the ministry, it was merely “late.”
import { contentFrom } from "../extract/content.ts";
import { quotationsIn } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectAfter } from "../extract/subjects.ts";
import { bePast } from "../extract/word-lists.ts";

/** Finds judgements in marks that a sentence puts down to the one for whom a thing is so. */
export const toWhom: Rule = {
  name: "to-whom",
  find({ reading, sentence }: View, taken: readonly Draft[]): Draft[] {
    const { words, phrases } = reading;
    if (!/^(to|for)$/.test(words[sentence.from]?.lower ?? "") || taken.length > 0) return [];
    const speaker = subjectAfter(reading, sentence, sentence.from + 1);
    const quoted = quotationsIn(reading, sentence).find(
      ({ from, to }) => from > sentence.from && to < sentence.to,
    );
    if (!speaker || !quoted || !speakerLike(reading, speaker)) return [];
    const last = words[speaker.to - 1];
    if (
      last?.tag !== "PROPN" &&
      !reading.mentionAt[speaker.to - 1] &&
      words[speaker.from]?.lower !== "the" &&
      !/^(his|her|its|their)$/.test(words[speaker.from]?.lower ?? "")
    )
      return [];
    let at = speaker.to;
    if (words[at]?.text === ",") at++;
    const thing = phrases[at];
    if (thing?.from !== at || !bePast.has(words[thing.to]?.lower ?? "")) return [];
    return [
      attributed(sentence.from, speaker, contentFrom(reading, sentence, at), { act: "EVALUATION" }),
    ];
  },
};
