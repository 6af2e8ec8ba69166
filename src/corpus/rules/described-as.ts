// He described the vote as a farce. The visit was hailed by many papers as a triumph.
import { contentFrom, markedEnd, objectFrom, trimmed } from "../extract/content.ts";
import { mocks, undoes } from "../extract/mocking.ts";
import { chargeIn } from "../extract/noun-cues.ts";
import { chainEnd } from "../extract/phrase-role.ts";
import { cueWith } from "../extract/predicates.ts";
import type { Reading } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { subjectAfter } from "../extract/subjects.ts";
import { openMarks } from "../extract/word-lists.ts";

/** Finds judgements that *as* opens, active or passive with the one who judges. */
export const describedAs: Rule = {
  name: "described-as",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const cue = cueWith(predicate, "as");
      if (!cue || predicate.unsaid) continue;
      // gave the number of dead as nine; but gave the keys as a token
      const given = words[(phrases[predicate.to]?.to ?? 0) - 1]?.lower ?? "";
      if (cue.lemma === "give" && !figures.test(given)) continue;
      let all = objectFrom(reading, sentence, predicate.to);
      let as = -1;
      // described the bills (GKOs) as a swindle
      if (words[all.to]?.text === "(") {
        let close = all.to;
        while (close < all.to + 6 && words[close]?.text !== ")") close++;
        if (words[close + 1]?.lower === "as")
          all = { from: all.from, to: objectFrom(reading, sentence, close + 1).to };
      }
      for (let i = predicate.to; i < all.to && i < predicate.to + 40; i++) {
        if (reading.quotedAt[i]) break;
        if (
          words[i]?.lower === "as" &&
          words[i + 1]?.lower !== "well" &&
          words[i + 1]?.lower !== "saying"
        ) {
          as = i;
          break;
        }
      }
      if (
        as < 0 &&
        words[all.to]?.text === "," &&
        /^(VERB|PRON|DET)$/.test(words[all.to + 1]?.tag ?? "")
      ) {
        // hailed the accord, concluded in Reykjavik, as “the last rites”
        for (let i = all.to + 2; i < Math.min(sentence.to, all.to + 15) && as < 0; i++)
          if (words[i]?.text === "," && words[i + 1]?.lower === "as") as = i + 1;
        if (as > 0 && !/^(DET|PUNCT)$/.test(words[as + 1]?.tag ?? "")) as = -1;
        if (as > 0) all = { from: all.from, to: objectFrom(reading, sentence, as).to };
      }
      // described the sentence on Hora, a former partisan, as “a mockery”
      if (as < 0 && words[all.to]?.text === "," && words[all.to + 1]?.lower === "as") {
        if (openMarks.has(words[all.to + 2]?.text ?? "")) as = all.to + 1;
        if (as > 0) all = { from: all.from, to: objectFrom(reading, sentence, as).to };
      }
      // welcomed the treaty in a statement as “a milestone”
      if (as < 0 && words[all.to]?.tag === "ADP") {
        const after = chainEnd(reading, phrases[all.to + 1] ?? { from: all.to, to: all.to });
        if (words[after]?.lower === "as" && after > all.to) {
          as = after;
          all = { from: all.from, to: objectFrom(reading, sentence, as).to };
        }
      }
      if (as < 0 || as + 1 >= all.to) continue;
      if (predicate.passive) {
        let agent = null;
        for (let i = predicate.to; i < as; i++) {
          const town = words[i]?.lower === "in" && reading.mentionAt[i + 1]?.metonym;
          if (words[i]?.lower === "by" || (town && cue.act === "DENIAL"))
            agent = subjectAfter(reading, sentence, i + 1);
        }
        if (!agent) continue;
        const { subject } = predicate;
        const act = subject && mocks(reading, cue.lemma, subject.from) ? "DENIAL" : cue.act;
        // The claim was rejected by Kyiv as absurd: what is denied stands before.
        const content =
          act === "DENIAL" && subject
            ? trimmed(reading, subject.from, subject.to)
            : trimmed(reading, as + 1, all.to);
        drafts.push(
          drafted(predicate, content, act, {
            speaker: agent,
            side: content.from > predicate.at ? "after" : "before",
          }),
        );
      } else if (predicate.subject || predicate.shared) {
        const denies =
          mocks(reading, cue.lemma, predicate.to) || undoes(reading, predicate.to, all.to);
        const act = denies ? "DENIAL" : cue.act;
        // dismisses as “theater” the contention of Belov, who heads the committee, that it is so
        const notion = as + 1 < all.to ? chargeIn(reading, as, all.to) : -1;
        const that = notion < 0 ? -1 : thatAfterAside(reading, all.to, sentence.to);
        const content =
          that < 0
            ? markedEnd(reading, all)
            : { from: all.from, to: contentFrom(reading, sentence, that).to };
        drafts.push(drafted(predicate, content, act));
      }
    }
    return drafts;
  },
};

const figures =
  /^(number|toll|total|cause|figure|date|reason|losses|casualties|age|price|cost|sum|count|share|turnout|distance|length)s?$/;

/** *, who heads the committee, that*: where *that* stands after an aside which begins at a comma, -1 for none. */
function thatAfterAside({ words, quotedAt }: Reading, comma: number, end: number): number {
  for (let i = comma + 2; i < Math.min(end, comma + 20); i++)
    if (words[i]?.text === "," && !quotedAt[i]) return words[i + 1]?.lower === "that" ? i + 2 : -1;
  return -1;
}
