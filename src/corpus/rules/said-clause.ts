// The minister said rents would fall. He told reporters he was ready.
import { commaAt } from "../extract/clause-ends.ts";
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import type { Reading } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";

/** Finds indirect speech without *that*. */
export const saidClause: Rule = {
  name: "said-clause",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const told = cueWith(predicate, "told");
      const cue = cueWith(predicate, "bare") ?? told;
      if (!cue) continue;
      let from = predicate.to;
      if (cue === told) {
        const addressee = openingAfter(reading, sentence, from).addressee;
        if (!addressee) continue;
        from = addressee.to;
      }
      const opening = openingAfter(reading, sentence, from);
      // a request that Sysuev said would be considered, what it said was a list
      const before = (predicate.subject?.from ?? 0) - 1;
      const link = reading.words[before]?.lower ?? "";
      // What the ministry says nobody knows, what he thinks is known to few: nothing of what it is
      const opens = before === sentence.from || reading.words[before - 1]?.tag === "PUNCT";
      const past = link === "what" && opens ? afterWas(reading, predicate.to) : -1;
      if (past > 0) {
        drafts.push(drafted(predicate, contentFrom(reading, sentence, past), cue.act));
        continue;
      }
      if (link === "what" && opens && (opening.kind === "clause" || cue.lemma === "think"))
        continue;
      if (
        opening.kind === "none" &&
        /^(that|which|what|who|whom)$/.test(link) &&
        /^(AUX|VERB)$/.test(reading.words[predicate.to]?.tag ?? "") &&
        !/ing$/.test(reading.words[predicate.to]?.lower ?? "") &&
        !predicate.inverted
      ) {
        // the accords, which he maintains violate the law
        const which = (predicate.subject?.from ?? 0) - 1;
        if (link === "which" && commaAt(reading.words, which - 1)) {
          const content = contentFrom(reading, sentence, which);
          drafts.push(drafted(predicate, content, cue.act, { side: "before" }));
          continue;
        }
        // what he had said was “a merchant”: what follows the verb
        const from = link === "what" ? predicate.to + 1 : predicate.to;
        const start = reading.words[from]?.lower === "that" ? from + 1 : from;
        // What he thinks is less than clear: a judgement on it
        const judged = reading.words[start]?.tag === "ADV" ? start + 1 : start;
        if (link === "what" && reading.words[judged]?.tag === "ADJ") continue;
        drafts.push(drafted(predicate, contentFrom(reading, sentence, start), cue.act));
        continue;
      }
      if (opening.kind !== "clause") continue;
      drafts.push(drafted(predicate, contentFrom(reading, sentence, opening.at), cue.act));
    }
    return drafts;
  },
};

/** *What he had promised, he explained, was that it would be so*: where what it was begins past the aside, -1 for none. */
function afterWas({ words }: Reading, comma: number): number {
  if (words[comma]?.text !== ",") return -1;
  let close = comma + 1;
  while (close < comma + 12 && words[close]?.text !== ",") close++;
  if (words[close]?.text !== "," || !/^(was|is|were|are)$/.test(words[close + 1]?.lower ?? ""))
    return -1;
  return words[close + 2]?.lower === "that" ? close + 3 : close + 2;
}
