// As Ivanov noted, the treaty is old. The treaty, as the minister put it, “is a grave.”
import { contentBefore, contentFrom, trimmed } from "../extract/content.ts";
import { cueWith } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { verbCues } from "../extract/verb-cues.ts";

/** Finds statements that an aside with *as* attributes. */
export const asNoted: Rule = {
  name: "as-noted",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const { subject } = predicate;
      if (!speaks(predicate) || !subject || predicate.participle) continue;
      const cue =
        cueWith(predicate, "quote") ??
        cueWith(predicate, "bare") ??
        cueWith(predicate, "that") ??
        // as he sees it, as Vestnik depicts it
        (words[predicate.to]?.lower === "it" ? cueWith(predicate, "as") : undefined);
      // As troops pressed their attack, the city waited: a clause of time
      if (!cue || cue.act === "DEMAND") continue;
      const start = predicate.inverted ? predicate.from : subject.from;
      // told him, so the press office reports, that it would
      const so = words[start - 1]?.lower === "so" && words[start - 2]?.text === ",";
      if (words[start - 1]?.lower !== "as" && !so) continue;
      // , as the Kremlin announced that he had signed: a clause of time
      if (words[predicate.to]?.lower === "that") continue;
      const as = start - 1;
      let close = Math.max(predicate.to, subject.to);
      while (
        close < sentence.to &&
        close < predicate.to + 15 &&
        words[close]?.text !== "," &&
        words[close]?.text !== "."
      )
        close++;
      const opens = as <= sentence.from + 1;
      // as he put it: the words are those of the statement around it.
      const put = cue.lemma === "put" && !opens;
      // stepped down “for reasons of health,” as the mayor put it: the words marked are his alone
      const marked = put ? quotedAt[as - 2] : null;
      const own = marked && marked.to === as - 1 && words[subject.from]?.tag !== "PRON";
      if (own && words[close]?.text !== ",") {
        const { from, to } = marked;
        drafts.push(drafted(predicate, { from, to }, cue.act, { side: "before" }));
      }
      if (put) continue;
      if (opens) {
        if (words[close]?.text !== ",") continue;
        drafts.push(drafted(predicate, contentFrom(reading, sentence, close + 1), cue.act));
        continue;
      }
      if (words[as - 1]?.text !== ",") continue;
      const all = contentBefore(reading, sentence, as - 1);
      // predicted that it would pay, as the treaty stipulates: no more than what he predicted
      const before = { ...all, from: toldFrom(reading, predicates, predicate, all.from) };
      const rest = words[close]?.text === "," ? contentFrom(reading, sentence, close + 1) : null;
      const whole = words
        .slice(before.from, before.to)
        .some(({ tag }) => tag === "VERB" || tag === "AUX");
      const that = rest && words[rest.from]?.lower === "that";
      // There are, as Hora notes, no ships
      const parted = /^(AUX|VERB)$/.test(words[before.to - 1]?.tag ?? "");
      // told Hora, as Vestnik reports, that it would: what is reported is that he told him
      const told = that && words.slice(before.from, before.to).some(({ lower }) => verbCues(lower));
      // It cost two million and not, as Hora claims, three: what he claims
      if (words[before.to - 1]?.lower === "not" && rest) {
        let to = rest.from + 1;
        while (to < rest.to && words[to]?.text !== ",") to++;
        drafts.push(
          drafted(predicate, trimmed(reading, rest.from, Math.min(to, rest.to)), cue.act),
        );
        continue;
      }
      const content =
        that && !told
          ? trimmed(reading, rest.from + 1, rest.to)
          : (!whole || told || parted) && rest && rest.to > rest.from + 1
            ? trimmed(reading, before.from, rest.to)
            : before;
      if (content.to - content.from < 3) continue;
      drafts.push(drafted(predicate, content, cue.act, { side: "before" }));
    }
    return drafts;
  },
};

/** Where what somebody said begins that stands before an aside, or all of it. */
function toldFrom(
  { words, quotedAt }: View["reading"],
  predicates: View["predicates"],
  aside: View["predicates"][number],
  from: number,
): number {
  const verb = predicates.findLast(
    (one) => one.at >= from && one.at < aside.from && one.at !== aside.at && cueWith(one, "that"),
  );
  if (!verb) return from;
  for (let i = verb.to; i < verb.to + 6 && i < aside.from && !quotedAt[i]; i++)
    if (words[i]?.lower === "that" && words[i]?.tag !== "DET") return i + 1;
  return from;
}
