// The two men were said to have talked for two hours. The plan is reported to be ready. It was reported that he left.
import { contentBefore, contentFrom, trimmed } from "../extract/content.ts";
import { interlocutor } from "../extract/interlocutors.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { subjectAfter } from "../extract/subjects.ts";
import { timeAt } from "../extract/times.ts";
import { verbCues } from "../extract/verb-cues.ts";
import { openMarks } from "../extract/word-lists.ts";

const verbs =
  /^(said|reported|believed|thought|alleged|rumored|rumoured|understood|considered|claimed|estimated|suspected|announced|expected|supposed|known|confirmed|stressed|emphasized|underlined|asserted|repeated|reiterated|affirmed|admitted|conceded|declared|maintained|stated|acknowledged|revealed|noted|suggested|argued|explained|denied|told|assured|warned|informed)$/;

/** Finds what is said by nobody who is named, or by one whom *by* names. */
export const saidToHave: Rule = {
  name: "said-to-have",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const form = words[predicate.at]?.lower ?? "";
      // claims to have been told by Hora that
      const { from } = predicate;
      const claims =
        predicate.unsaid &&
        words[from + 1]?.lower === "to" &&
        words[from + 2]?.lower === "have" &&
        verbCues(words[from]?.lower ?? "") !== undefined;
      if (!predicate.passive || (predicate.unsaid && !claims)) continue;
      // was promised by Riga that
      if (!verbs.test(form) && !cueWith(predicate, "told")) continue;
      // was confirmed yesterday by his aide
      let by = predicate.to;
      if (words[by]?.tag === "ADP" && words[by]?.lower !== "by" && timeAt(reading, by + 1)) by++;
      while (by < sentence.to && (timeAt(reading, by) || words[by]?.tag === "ADV"))
        by = reading.phrases[by]?.to ?? by + 1;
      if (words[by]?.lower === "by") {
        // had been told by “two ministers” not to go
        const mark = openMarks.has(words[by + 1]?.text ?? "") ? 1 : 0;
        const agent = subjectAfter(reading, sentence, by + 1 + mark);
        if (!agent) continue;
        // That he was ill was confirmed by his aide.
        const clause = words[sentence.from]?.lower === "that" ? sentence.from + 1 : -1;
        if (clause > 0 && clause < predicate.from - 1 && agent) {
          drafts.push(
            drafted(predicate, trimmed(reading, clause, predicate.from), "ASSERTION", {
              speaker: agent,
              side: "before",
            }),
          );
          continue;
        }
        // by Belov himself that
        const self = /sel(f|ves)$/.test(words[agent.to]?.lower ?? "") ? 1 : mark;
        const opening = openingAfter(reading, sentence, agent.to + self);
        if (opening.kind !== "that" && opening.kind !== "to") continue;
        const clauseTold = contentFrom(reading, sentence, opening.at);
        // had been told by two ministers not to go
        if (form === "told" && opening.kind === "to") {
          drafts.push(drafted(predicate, clauseTold, "DEMAND", { speaker: agent }));
          continue;
        }
        // is reported by Vestnik to have thanked them: with whom it tells of.
        const start =
          opening.kind === "to" ? (predicate.subject?.from ?? clauseTold.from) : clauseTold.from;
        drafts.push(
          drafted(predicate, { from: start, to: clauseTold.to }, "ASSERTION", { speaker: agent }),
        );
        continue;
      }
      const opening = openingAfter(reading, sentence, predicate.to);
      const it = words[predicate.subject?.from ?? -1]?.lower === "it";
      // The talks, it was announced, will go on.
      const start = predicate.subject?.from ?? 0;
      if (
        it &&
        words[start - 1]?.text === "," &&
        /^[,.]$/.test(words[predicate.to]?.text ?? "") &&
        start - 1 > sentence.from
      ) {
        drafts.push(
          drafted(
            predicate,
            contentBefore(
              reading,
              sentence,
              words[predicate.to]?.text === "," ? sentence.to : start - 1,
            ),
            "ASSERTION",
            { speaker: null, hedged: true, side: "before" },
          ),
        );
        continue;
      }
      // asked Riga for coats and was told that there were none
      const teller =
        opening.kind === "that" && !it && cueWith(predicate, "told")
          ? interlocutor(reading, sentence, predicate.from)
          : null;
      if (teller) {
        const content = contentFrom(reading, sentence, opening.at);
        drafts.push(drafted(predicate, content, "ASSERTION", { speaker: teller }));
      } else if (opening.kind === "that" && it && !/^(told|assured|warned|informed)$/.test(form)) {
        drafts.push(
          drafted(predicate, contentFrom(reading, sentence, opening.at), "ASSERTION", {
            speaker: null,
            hedged: true,
          }),
        );
      } else if (
        !it &&
        !predicate.hedged &&
        ((/^(that|to)$/.test(opening.kind) && /^(told|advised)$/.test(form)) ||
          (opening.kind === "that" && /^(promised|assured|warned|informed)$/.test(form)))
      ) {
        // they were told to switch supplier, had been promised that nobody would come
        const content = contentFrom(reading, sentence, opening.at);
        const act = opening.kind === "to" ? "DEMAND" : form === "promised" ? "OFFER" : "ASSERTION";
        drafts.push(drafted(predicate, content, act, { speaker: null }));
      } else if (
        (!/^(where|what)$/.test(words[(predicate.subject?.from ?? 0) - 1]?.lower ?? "") ||
          words[(predicate.subject?.from ?? 0) - 2]?.tag === "ADP") &&
        opening.kind === "to" &&
        opening.at === predicate.to &&
        /^(said|reported|believed|thought|alleged|rumou?red|understood|claimed|estimated|suspected)$/.test(
          form,
        )
      ) {
        // who is said to follow the case, remarked; whose son is said to; which Riga is said to have declined
        const first = predicate.subject?.from ?? predicate.from;
        const who = /^(who|which)$/.test(words[predicate.from - 1]?.lower ?? "");
        const which = words[first - 1]?.lower === "which" && words[first - 2]?.text === ",";
        const from = who ? predicate.from - 1 : which ? first - 1 : first;
        const relative = who || which || words[first]?.lower === "whose";
        const content = contentFrom(reading, sentence, opening.at);
        let { to } = content;
        if (relative)
          for (let k = content.to - 1; k > opening.at; k--) if (words[k]?.text === ",") to = k;
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
