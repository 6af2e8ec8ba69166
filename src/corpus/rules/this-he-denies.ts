// This the ministry denies. That he had met the general he angrily denied. Such charges Moscow has always rejected.
import { trimmed } from "../extract/content.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import type { Word } from "../extract/words.ts";

/** Finds what a sentence puts before the one who denies or grants it. */
export const thisHeDenies: Rule = {
  name: "this-he-denies",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const { subject } = predicate;
      const cue = predicate.cues.find(({ frames }) => frames.has("object"));
      if (!cue || !subject || !speaks(predicate) || predicate.inverted) continue;
      if (!speakerLike(reading, subject)) continue;
      // Nothing follows that could be what is denied.
      let end = predicate.to;
      while (words[end]?.tag === "ADV") end++;
      if (end < sentence.to && !/^[.;,]$/.test(words[end]?.text ?? "")) continue;
      let from = subject.from;
      while (from > sentence.from && !(words[from - 1]?.text === ";" && !quotedAt[from - 1]))
        from--;
      while (from < subject.from && /^(but|and|yet|,)$/.test(words[from]?.lower ?? "")) from++;
      if (from >= subject.from) continue;
      const clause = words[from]?.lower === "that" && phrases[from + 1] !== null;
      const verb = words
        .slice(from, subject.from)
        .some(({ tag }) => tag === "VERB" || tag === "AUX");
      const thing = phrases[from];
      const plain = thing?.from === from && thing.to === subject.from;
      if (plain ? !fronted.test((words[from] as Word).lower) : !(clause && verb)) continue;
      const start = plain ? from : from + 1;
      drafts.push(
        drafted(predicate, trimmed(reading, start, subject.from), cue.act, { side: "before" }),
      );
    }
    return drafts;
  },
};

/** What opens a thing told of before: *this*, *such charges*, *any such deal*. */
const fronted = /^(this|that|these|those|such|any|all|none|neither)$/;
