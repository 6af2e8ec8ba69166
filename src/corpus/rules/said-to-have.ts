// The two men were said to have talked for two hours. The plan is reported to be ready. It was reported that he left.
import { contentFrom, trimmed } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { subjectAfter } from "../extract/subjects.ts";

const verbs =
  /^(said|reported|believed|thought|alleged|rumored|rumoured|understood|considered|claimed|estimated|suspected|announced|expected|supposed|known|confirmed|stated|acknowledged|revealed|noted|suggested|argued|explained|denied|told|assured|warned|informed)$/;

/** Finds what is said by nobody who is named, or by one whom *by* names. */
export const saidToHave: Rule = {
  name: "said-to-have",
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const form = words[predicate.at]?.lower ?? "";
      if (!predicate.passive || predicate.unsaid || !verbs.test(form)) continue;
      if (words[predicate.to]?.lower === "by") {
        const agent = subjectAfter(reading, sentence, predicate.to + 1);
        if (!agent) continue;
        const opening = openingAfter(reading, sentence, agent.to);
        if (opening.kind !== "that" && opening.kind !== "to") continue;
        drafts.push(
          drafted(predicate, contentFrom(reading, sentence, opening.at), "ASSERTION", {
            speaker: agent,
          }),
        );
        continue;
      }
      const opening = openingAfter(reading, sentence, predicate.to);
      const it = words[predicate.subject?.from ?? -1]?.lower === "it";
      if (opening.kind === "that" && it && !/^(told|assured|warned|informed)$/.test(form)) {
        drafts.push(
          drafted(predicate, contentFrom(reading, sentence, opening.at), "ASSERTION", {
            speaker: null,
            hedged: true,
          }),
        );
      } else if (
        !/^(where|which|who|what)$/.test(words[(predicate.subject?.from ?? 0) - 1]?.lower ?? "") &&
        opening.kind === "to" &&
        opening.at === predicate.to &&
        /^(said|reported|believed|thought|alleged|rumou?red|understood|claimed|estimated|suspected)$/.test(
          form,
        )
      ) {
        const from = predicate.subject?.from ?? predicate.from;
        const { to } = contentFrom(reading, sentence, opening.at);
        drafts.push(
          drafted(predicate, trimmed(reading, from, to), "ASSERTION", {
            speaker: null,
            hedged: true,
          }),
        );
      }
    }
    return drafts;
  },
};
