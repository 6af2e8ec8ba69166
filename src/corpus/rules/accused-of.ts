// Moscow accused the alliance of bad faith. He blamed Kyiv for the delay. She praised them for their patience.
import { objectFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectOf } from "../extract/subjects.ts";
import { openMarks, personal } from "../extract/word-lists.ts";

const links: [frame: "of" | "for" | "with" | "on" | "onto" | "against", word: string][] = [
  ["against", "against"],
  ["of", "of"],
  ["for", "for"],
  ["with", "with"],
  ["on", "on"],
  ["onto", "to"],
];

/** Finds charges and praise: whom they concern is part of what is said. */
export const accusedOf: Rule = {
  name: "accused-of",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate) || predicate.inverted) continue;
      // The formula reminded him of a teapot: nobody’s word
      if (!speakerLike(reading, predicate.subject)) continue;
      const marked = openMarks.has(words[predicate.to]?.text ?? "")
        ? predicate.to + 1
        : predicate.to;
      const whom = phrases[marked];
      // assured the Chamber of Commerce that: it is told, not accused.
      if (
        cueWith(predicate, "told") &&
        openingAfter(reading, sentence, predicate.to, true).kind === "that"
      )
        continue;
      const owned = words[(predicate.subject?.from ?? 0) - 1]?.lower === "whom";
      if (owned && words[predicate.to]?.lower === "of" && cueWith(predicate, "of")) {
        // whom Lebed has accused of prolonging the fighting
        drafts.push(drafted(predicate, objectFrom(reading, sentence, predicate.to), "EVALUATION"));
        continue;
      }
      if (!whom || whom.from !== marked) continue;
      for (const [frame, link] of links) {
        const cue = predicate.cues.find((cue) => cue.frames.has(frame));
        if (!cue) continue;
        // accused Riga “of theft”; but ridiculed the notion as “a tale for children”
        const opens = (i: number) => words[i]?.lower === link && (quotedAt[i]?.from ?? i) === i;
        let at = whom.to;
        while (at < sentence.to && at < whom.to + 12 && !opens(at) && words[at]?.text !== ",") at++;
        // accused Hora, who had not joined, of deceit; accused him, according to Telegraf, of theft
        let close = at + 1;
        while (close < at + 14 && words[close]?.text !== ",") close++;
        const aside = words[at]?.text === "," && words[close + 1]?.lower === link;
        if (aside) at = close + 1;
        // told the envoy nothing of the sort; tell a story of their own
        if (cue.lemma === "tell") {
          const direct = at === whom.to || words[whom.to]?.tag === "ADP";
          if (!direct || !speakerLike(reading, subjectOf(whom))) continue;
        }
        if (!opens(at) || /^(which|whom|whose)$/.test(words[at + 1]?.lower ?? "")) continue;
        // asked him only for openness: what for, not whom
        const begged =
          frame === "for" && cue.act === "DEMAND" && personal.has(words[marked]?.lower ?? "");
        const from = begged ? at + 1 : predicate.to;
        const { to } = objectFrom(reading, sentence, aside ? at : from);
        drafts.push(drafted(predicate, { from, to }, cue.act));
        break;
      }
    }
    return drafts;
  },
};
