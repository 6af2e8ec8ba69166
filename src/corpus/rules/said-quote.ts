// The minister said: “We are ready.” He asked, “Why not?”
import { contentFrom } from "../extract/content.ts";
import { markedKind } from "../extract/marked-words.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";

/** Finds quotations that follow their attribution. */
export const saidQuote: Rule = {
  name: "said-quote",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate)) continue;
      const cue = cueWith(predicate, "quote");
      if (!cue || (cue.lemma === "" && !speakerLike(reading, predicate.subject))) continue;
      const before = words[(predicate.subject?.from ?? 0) - 1]?.lower ?? "";
      // What somebody smelled or promised in a clause of its own is no statement; as he put it, is one where it opens.
      if (cue.phrase.length > 0 && cue.lemma === "put" && words[sentence.from]?.lower !== "as")
        continue;
      const opening = openingAfter(
        reading,
        sentence,
        predicate.inverted ? (predicate.subject?.to ?? predicate.to) : predicate.to,
      );
      if (opening.kind !== "quote") continue;
      // said that a guard had told her: “…”
      const colon = words[opening.at - 2]?.text === ":";
      const told = colon && before === "that";
      if (predicate.subject && /^(which|that|whom)$/.test(before) && !told) continue;
      // rejected “demands” that: denied as a thing, not said
      if (cue.act === "DENIAL" && !/[,:]/.test(words[opening.at - 2]?.text ?? "")) continue;
      // dismissed as “propaganda” the reports: a judgement.
      if (/^(read|run)$/.test(cue.lemma) && opening.at - predicate.to > 3) continue;
      if (cueWith(predicate, "as") && words[opening.at - 2]?.lower === "as") continue;
      const quoted = reading.quotedAt[opening.at];
      // Kommersant’s headline read “The End of Rain”: a name
      if (
        quoted &&
        words[quoted.from - 2]?.tag !== "PUNCT" &&
        markedKind(reading, quoted) === "name"
      )
        continue;
      const whole =
        quoted &&
        quoted.from === opening.at &&
        /^\p{Lu}/u.test(reading.words[opening.at]?.text ?? "");
      const { to } = contentFrom(reading, sentence, opening.at);
      const next = words[(quoted?.to ?? 0) + 1];
      const closes =
        quoted &&
        /^[,?!]$/.test(words[quoted.to - 1]?.text ?? "") &&
        next &&
        next.tag !== "VERB" &&
        next.tag !== "AUX" &&
        quoted.to < to;
      const content = { from: opening.at, to: closes ? quoted.to + 1 : to };
      drafts.push(
        drafted(predicate, whole ? { from: quoted.from, to: quoted.to } : content, cue.act),
      );
    }
    return drafts;
  },
};
