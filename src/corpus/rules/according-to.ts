// According to Interfax, the talks had failed. The talks had failed, according to a spokesman.
import { contentBefore, contentFrom, trimmed } from "../extract/content.ts";
import type { Draft, Rule, View } from "../extract/rule.ts";
import { subjectAfter } from "../extract/subjects.ts";

/** Finds statements put down to somebody by *according to*, before, after or within them. */
export const accordingTo: Rule = {
  name: "according-to",
  find({ reading, sentence }: View): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if (quotedAt[i] || words[i]?.lower !== "according" || words[i + 1]?.lower !== "to") continue;
      const speaker = subjectAfter(reading, sentence, i + 2);
      if (!speaker) continue;
      const fronted = i - sentence.from <= 2;
      let content = contentBefore(reading, sentence, i);
      if (fronted) {
        let at = speaker.to;
        while (at < sentence.to && words[at]?.text !== "," && at - speaker.to < 25) at++;
        if (at >= sentence.to || words[at]?.text !== ",") at = speaker.to;
        content = contentFrom(reading, sentence, at + (words[at]?.text === "," ? 1 : 0));
      } else if (words[speaker.to]?.text === "," && sentence.to - speaker.to > 6) {
        // Within the statement: its longer part.
        const rest = contentFrom(reading, sentence, speaker.to + 1);
        if (rest.to - rest.from > content.to - content.from) content = rest;
      }
      content = trimmed(reading, content.from, content.to);
      if (content.to - content.from < 2) continue;
      drafts.push({
        at: i,
        cue: { from: i, to: i + 2 },
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
