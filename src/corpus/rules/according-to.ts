// According to Interfax, the talks had failed. The talks had failed, according to a spokesman.
import { contentBefore, contentFrom, trimmed, type WordRange } from "../extract/content.ts";
import type { Reading } from "../extract/reading.ts";
import type { Draft, Rule, View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { subjectAfter } from "../extract/subjects.ts";

/** Finds statements put down to somebody by *according to*, before, after or within them. */
export const accordingTo: Rule = {
  name: "according-to",
  find({ reading, sentence }: View): Draft[] {
    if (!(sentence.signals & signal.according)) return [];
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if (quotedAt[i]) continue;
      const phrase = phraseAt(reading, i);
      if (!phrase) continue;
      const speaker = subjectAfter(reading, sentence, phrase.to);
      if (!speaker) continue;
      const fronted = i - sentence.from <= 2;
      let content = contentBefore(reading, sentence, i);
      if (fronted) {
        let at = speaker.to;
        while (at < sentence.to && words[at]?.text !== "," && at - speaker.to < 25) at++;
        // which cited a source, …
        if (/^(which|who|whose|citing|quoting|himself|itself)$/.test(words[at + 1]?.lower ?? "")) {
          at++;
          while (at < sentence.to && words[at]?.text !== ",") at++;
        }
        if (at >= sentence.to || words[at]?.text !== ",") at = speaker.to;
        content = contentFrom(reading, sentence, at + (words[at]?.text === "," ? 1 : 0));
      } else if (words[speaker.to]?.text === "," && sentence.to - speaker.to > 6) {
        // Within the statement: all of it.
        const rest = contentFrom(reading, sentence, speaker.to + 1);
        const where =
          words[content.from]?.tag === "ADP" &&
          !words.slice(content.from, content.to).some(({ tag }) => tag === "VERB" || tag === "AUX");
        if (rest.to > rest.from) content = { from: where ? rest.from : content.from, to: rest.to };
      }
      content = trimmed(reading, content.from, content.to);
      if (
        content.to - content.from < 2 ||
        (phrase.to - phrase.from > 2 && content.to - content.from < 4)
      )
        continue;
      drafts.push({
        at: i,
        cue: phrase,
        speaker,
        relays: [],
        content,
        act: "ASSERTION",
        hedged: false,
        side: content.from > i ? "after" : "before",
        predicate: null,
      });
    }
    return drafts;
  },
};

/** *according to*, *in the words of*, *in the view of*. */
function phraseAt({ words }: Reading, at: number): WordRange | null {
  const first = words[at]?.lower;
  const second = words[at + 1]?.lower;
  if (first === "according" && second === "to") return { from: at, to: at + 2 };
  if (first !== "in" || second !== "the" || words[at + 3]?.lower !== "of") return null;
  return /^(words|view|opinion|judgment|judgement|estimation|eyes)$/.test(
    words[at + 2]?.lower ?? "",
  )
    ? { from: at, to: at + 4 }
    : null;
}
