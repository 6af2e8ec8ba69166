// The suggestion that the port would close was met with a flat denial by Belov. The report drew a denial from Riga.
import { groupFrom } from "../extract/auxiliaries.ts";
import { contentBefore } from "../extract/content.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { subjectAfter } from "../extract/subjects.ts";

const denials = /^(denials?|rejections?|rebuttals?|dismissals?|repudiations?)$/;
const drawing =
  /^(drew|draws|drawn|brought|brings|met|prompted|provoked|elicited|earned|produced|triggered|evoked)$/;

/** Finds denials that a report or charge is said to have met with. */
export const metWithDenial: Rule = {
  name: "met-with-denial",
  signals: signal.noun,
  find({ reading, sentence }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from + 2; i + 2 < sentence.to; i++) {
      if (quotedAt[i] || !denials.test(words[i]?.lower ?? "")) continue;
      const phrase = phrases[i];
      if (phrase?.to !== i + 1 || !/^(by|from)$/.test(words[i + 1]?.lower ?? "")) continue;
      let verb = phrase.from - 1;
      if (/^(with|by)$/.test(words[verb]?.lower ?? "")) verb--;
      if (!drawing.test(words[verb]?.lower ?? "")) continue;
      const speaker = subjectAfter(reading, sentence, i + 2);
      if (!speaker || !speakerLike(reading, speaker)) continue;
      drafts.push(
        attributed(
          i,
          speaker,
          contentBefore(reading, sentence, groupFrom(reading, sentence, verb)),
          { act: "DENIAL", side: "before" },
        ),
      );
    }
    return drafts;
  },
};
