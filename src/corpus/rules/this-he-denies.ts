// This the ministry denies. That he had met the general he angrily denied. Such charges Moscow has always rejected.
import { charges } from "../extract/charges.ts";
import { trimmed, type WordRange } from "../extract/content.ts";
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
      if (["out", "of", "hand"].every((word, k) => words[end + k]?.lower === word)) end += 3;
      if (end < sentence.to && !/^[.;,]$/.test(words[end]?.text ?? "")) continue;
      let from = subject.from;
      while (from > sentence.from && !(words[from - 1]?.text === ";" && !quotedAt[from - 1]))
        from--;
      while (from < subject.from && /^(but|and|yet|,)$/.test(words[from]?.lower ?? "")) from++;
      if (from >= subject.from) continue;
      const linked = cue.act === "DENIAL" ? linkedBefore(reading, subject.from, from) : null;
      if (linked) {
        drafts.push(drafted(predicate, linked, cue.act, { side: "before" }));
        continue;
      }
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

/** *That is a linkage that Riga rejects*, *the demand is one that Riga rejects*: the thing told of. */
function linkedBefore(
  { words, phrases }: View["reading"],
  subject: number,
  clause: number,
): WordRange | null {
  if (!/^(that|which)$/.test(words[subject - 1]?.lower ?? "")) return null;
  const thing = phrases[subject - 2];
  if (thing?.to !== subject - 1) return null;
  const whole = words[thing.from]?.lower === "one" ? phrases[clause] : thing;
  return whole && charges.test(words[whole.to - 1]?.lower ?? "") ? whole : null;
}

/** What opens a thing told of before: *this*, *such charges*, *any such deal*. */
const fronted = /^(this|that|these|those|such|any|all|none|neither)$/;
