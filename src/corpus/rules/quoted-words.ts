// Small countries, he went on record, “must learn to be boring.” The general drew the moral: “Wait.”
import { contentFrom, objectFrom } from "../extract/content.ts";
import { markedKind } from "../extract/marked-words.ts";
import type { Draft, Rule, View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectBefore } from "../extract/subjects.ts";
import { bePast, haveForms, modals } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds quotations that no cue attributes: the subject of the verb before them speaks. */
export const quotedWords: Rule = {
  name: "quoted-words",
  find({ reading, sentence }: View, taken: readonly Draft[]): Draft[] {
    const { words, quotedAt, quotations } = reading;
    const drafts: Draft[] = [];
    for (const quoted of quotations) {
      if (quoted.from < sentence.from || quoted.from >= sentence.to) continue;
      if (quoted.to - quoted.from < 3 || markedKind(reading, quoted)) continue;
      if (taken.some(({ content }) => quoted.from < content.to + 1 && quoted.to > content.from))
        continue;
      if (drafts.some(({ content }) => quoted.from < content.to && quoted.to > content.from))
        continue;
      let colon = -1;
      for (let i = quoted.from - 1; i > sentence.from && i > quoted.from - 14; i--) {
        if (words[i]?.text === ":" && !quotedAt[i]) colon = i;
      }
      let verb = colon > 0 ? colon : quoted.from - 1;
      while (
        verb > sentence.from &&
        !(words[verb]?.tag === "VERB" || (colon > 0 && words[verb]?.tag === "AUX"))
      )
        verb--;
      if (verb <= sentence.from || quotedAt[verb]) continue;
      if (taken.some((draft) => draft.at > verb && draft.at < quoted.from)) continue;
      let from = verb;
      while (from > sentence.from && helping(words[from - 1] as Word)) from--;
      const subject = subjectBefore(reading, sentence, from);
      if (!subject || subject === "shared" || !speakerLike(reading, subject)) continue;
      let start = verb + 1;
      while (words[start]?.tag === "ADV" && start < quoted.from) start++;
      const content =
        colon > 0
          ? contentFrom(reading, sentence, colon + 1)
          : objectFrom(reading, sentence, start);
      drafts.push({
        at: verb,
        cue: { from: verb, to: verb + 1 },
        speaker: subject,
        relays: [],
        content:
          quotedAt[content.from + 1] === quoted && colon > 0
            ? { from: quoted.from, to: quoted.to }
            : content,
        act: "ASSERTION",
        hedged: false,
        side: "after",
        predicate: null,
      });
    }
    return drafts;
  },
};

function helping({ lower, tag }: Word): boolean {
  return (
    tag === "ADV" || tag === "AUX" || bePast.has(lower) || haveForms.has(lower) || modals.has(lower)
  );
}
