// Belov admitted as much. Kyiv and Riga had both told him as much. He has been told as much by the board.
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { subjectAfter } from "../extract/subjects.ts";
import { timeAt } from "../extract/times.ts";

/** Finds what somebody says that was said before: *as much*. */
export const asMuch: Rule = {
  name: "as-much",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const { passive, unsaid, to } = predicate;
      const told = cueWith(predicate, "told");
      const cue = told ?? cueWith(predicate, "that");
      if (!cue) continue;
      const whom = phrases[to];
      const from = words[to]?.lower !== "as" && whom?.from === to ? whom.to : to;
      if (words[from]?.lower !== "as" || words[from + 1]?.lower !== "much") continue;
      // as much as a billion, as much money
      const after = words[from + 2];
      if (after?.lower === "as") continue;
      if (!/^(PUNCT|ADP|CCONJ|ADV|SCONJ)$/.test(after?.tag ?? "") && !timeAt(reading, from + 2))
        continue;
      const content = { from, to: from + 2 };
      if (passive) {
        if (!told || unsaid) continue;
        const speaker = after?.lower === "by" ? subjectAfter(reading, sentence, from + 3) : null;
        drafts.push(drafted(predicate, content, cue.act, { speaker }));
      } else if (speaks(predicate)) drafts.push(drafted(predicate, content, cue.act));
    }
    return drafts;
  },
};
