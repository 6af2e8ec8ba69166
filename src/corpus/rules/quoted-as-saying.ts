// “We are ready,” Ivanov was quoted by Interfax as saying. Interfax cited Ivanov as saying that they were ready.
import { contentBefore, contentFrom, objectFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { type Subject, subjectAfter, timeAt } from "../extract/subjects.ts";
import { closeMarks } from "../extract/word-lists.ts";

const verbs = new Set([
  "quoted",
  "quotes",
  "quote",
  "cited",
  "cites",
  "cite",
  "quoting",
  "citing",
  "reported",
  "described",
]);
const sayings =
  /^(saying|stating|telling|warning|claiming|declaring|writing|arguing|suggesting|adding|announcing|insisting|denying|threatening|calling|noting|acknowledging|predicting|describing|accusing|rejecting|urging|demanding|vowing|promising|complaining|asking|having)$/;

const plain =
  /^(saying|stating|telling|told|said|claiming|declaring|writing|arguing|adding|insisting|noting)$/;

/** Finds words that an outlet passes on: the one quoted speaks, the outlet is the relay. */
export const quotedAsSaying: Rule = {
  name: "quoted-as-saying",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!verbs.has(words[predicate.at]?.lower ?? "") || predicate.unsaid) continue;
      const end = Math.min(sentence.to, predicate.to + 30);
      let saying = -1;
      for (let i = predicate.to; i + 1 < end; i++) {
        if (words[i]?.lower === "as" && sayings.test(words[i + 1]?.lower ?? "")) {
          saying = words[i + 1]?.lower === "having" ? i + 2 : i + 1;
          break;
        }
      }
      if (saying < 0) continue;
      const cue = { from: predicate.at, to: saying + 1 };
      let speaker: Subject | "shared" | null;
      let relay: Subject | null = null;
      if (predicate.passive) {
        speaker = predicate.subject ?? (predicate.shared ? "shared" : null);
        for (let i = predicate.to; i < saying; i++) {
          if (words[i]?.lower === "by") relay = subjectAfter(reading, sentence, i + 1);
        }
      } else {
        let at = predicate.to;
        while (at < saying && (!phrases[at] || timeAt(reading, at))) at++;
        speaker = subjectAfter(reading, { ...sentence, to: saying - 1 }, at);
        relay = predicate.subject;
      }
      const opening = openingAfter(reading, sentence, saying + 1);
      const before = predicate.subject?.from ?? predicate.from;
      const judging = !plain.test(words[saying]?.lower ?? "");
      const quotedBefore = closeMarks.has(words[before - 1]?.text ?? "");
      const by =
        words[saying + 1]?.lower === "by" ? subjectAfter(reading, sentence, saying + 2) : null;
      if (by && !relay) relay = by;
      const said = opening.kind !== "none" && opening.kind !== "object" && !quotedBefore;
      const follows = said || (judging && !quotedBefore && saying + 1 < sentence.to);
      const content =
        said && !judging
          ? contentFrom(reading, sentence, opening.at)
          : follows
            ? objectFrom(reading, sentence, saying + 1)
            : contentBefore(reading, sentence, quotedBefore ? before - 1 : before);
      drafts.push(
        drafted(predicate, content, "ASSERTION", {
          cue,
          speaker,
          relays: relay ? [{ by: relay, cue }] : [],
          side: follows ? "after" : "before",
        }),
      );
    }
    return drafts;
  },
};
