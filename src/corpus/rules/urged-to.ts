// Moscow urged the alliance to wait. He called on Kyiv not to sign. The treaty obliges Riga to pay.
import { infinitiveFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { textSpeaks } from "../extract/text-speaks.ts";
import { openMarks } from "../extract/word-lists.ts";

/** Finds demands made of somebody; whom they are made of is part of what is said. */
export const urgedTo: Rule = {
  name: "urged-to",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const binds = cueWith(predicate, "binds");
      const cue =
        cueWith(predicate, "whom-to") ?? (binds && textSpeaks(reading, predicate) ? binds : null);
      if (!cue) continue;
      // appealed to “all branches” to keep their tempers
      const branches = openMarks.has(reading.words[predicate.to]?.text ?? "")
        ? reading.quotedAt[predicate.to + 1]
        : null;
      const plea = branches && openingAfter(reading, sentence, branches.to + 1);
      if (branches && plea?.kind === "to" && plea.at === branches.to + 1) {
        drafts.push(drafted(predicate, infinitiveFrom(reading, sentence, predicate.to), cue.act));
        continue;
      }
      const opening = openingAfter(reading, sentence, predicate.to);
      // calls on the minister “either to lead or to leave”
      const marked = opening.addressee !== null && toWithin(reading, opening.addressee.to);
      if ((opening.kind !== "to" && !marked) || !opening.addressee) continue;
      const act = cue.lemma === "tell" ? "DEMAND" : cue.act;
      drafts.push(
        drafted(predicate, infinitiveFrom(reading, sentence, opening.addressee.from), act),
      );
    }
    return drafts;
  },
};

/** Whether a quotation begins at a mark, and with an infinitive. */
function toWithin({ words }: View["reading"], from: number): boolean {
  if (!openMarks.has(words[from]?.text ?? "")) return false;
  const at = /^(either|not|both)$/.test(words[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  return words[at]?.lower === "to" && words[at + 1]?.tag === "VERB";
}
