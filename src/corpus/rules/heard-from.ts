// Belov heard from the board that the port would close. He had learned from Hora that nobody came.
import { contentBefore, contentFrom } from "../extract/content.ts";
import { nounCue } from "../extract/noun-cues.ts";
import { isOutlet } from "../extract/on-authority.ts";
import { openingAfter } from "../extract/openings.ts";
import { predicateOf } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectAfter } from "../extract/subjects.ts";
import { verbCues } from "../extract/verb-cues.ts";

/** Finds what somebody is told by another whom *from* names: that one says it. */
export const heardFrom: Rule = {
  name: "heard-from",
  signals: signal.heard,
  find({ reading, sentence }: View): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from + 1; i + 3 < sentence.to; i++) {
      if (quotedAt[i] || words[i + 1]?.lower !== "from") continue;
      // The press had it from an aide that: whoever has it so passes it on.
      const had = words[i]?.lower === "it" && /^(has|have|had)$/.test(words[i - 1]?.lower ?? "");
      if (
        !had &&
        !/^(hear|learn|underst|kn)(s|ed|t|d|ands?|ood|ows?|ew|own)?$/.test(words[i]?.lower ?? "")
      )
        continue;
      const teller = subjectAfter(reading, sentence, i + 2);
      if (!teller || !speakerLike(reading, teller)) continue;
      // had learned from Hora of a promise that: the promise tells it
      if (words.slice(i, teller.to).some(({ lower }) => nounCue(lower))) continue;
      const predicate = predicateOf(reading, sentence, had ? i - 1 : i);
      const opening = openingAfter(reading, sentence, teller.to);
      // claims to have heard from Hora that
      const claims = words[i - 1]?.lower === "have" && words[i - 2]?.lower === "to";
      const said = claims && verbCues(words[i - 3]?.lower ?? "") !== undefined;
      if (!said && !speaks(predicate)) continue;
      // The port would close, Vestnik learned from Hora.
      const before = (predicate.subject?.from ?? 0) - 1;
      const trails =
        words[before]?.text === "," &&
        !quotedAt[before] &&
        /^[.,]$/.test(words[teller.to]?.text ?? "");
      // Hora, as Vestnik had it from an aide, would leave: all of it
      const aside =
        words[before]?.lower === "as" &&
        words[before - 1]?.text === "," &&
        words[teller.to]?.text === ",";
      if (opening.kind !== "that" && !trails && !aside) continue;
      const content = aside
        ? {
            from: contentBefore(reading, sentence, before - 1).from,
            to: contentFrom(reading, sentence, teller.to + 1).to,
          }
        : trails
          ? contentBefore(reading, sentence, before)
          : contentFrom(reading, sentence, opening.at);
      const cue = { from: had ? i - 1 : i, to: i + 2 };
      // Vestnik has learned from Hora that: an outlet passes on what it hears
      const { subject } = predicate;
      const relays = subject && (had || isOutlet(reading, subject)) ? [{ by: subject, cue }] : [];
      drafts.push(
        drafted(predicate, content, "ASSERTION", {
          speaker: teller,
          cue,
          relays,
          side: trails || aside ? "before" : "after",
        }),
      );
    }
    return drafts;
  },
};
