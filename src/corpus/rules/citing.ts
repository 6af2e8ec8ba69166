// Argumenty i fakty, citing sources in the administration, reports that a decree is ready.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith, type Predicate } from "../extract/predicates.ts";
import type { Reading } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectAfter } from "../extract/subjects.ts";
import { quoteSaid } from "./quote-said.ts";

/** Finds what an outlet reports in somebody else's name: that one speaks, the outlet is the relay. */
export const citing: Rule = {
  name: "citing",
  verbs: true,
  signals: signal.citing,
  find(view: View): Draft[] {
    const { reading, sentence, predicates } = view;
    const drafts: Draft[] = [];
    let trailing: Draft[] | null = null;
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if (reading.quotedAt[i]) continue;
      const to = citingTo(reading, i);
      const cited = to < 0 ? null : subjectAfter(reading, sentence, to);
      // with reference to the strike
      if (!cited || !speakerLike(reading, cited)) continue;
      const cue = { from: i, to };
      for (const predicate of predicates) {
        if (!speaks(predicate) || predicate.participle || !predicate.subject) continue;
        // citing villagers who claimed that: they say it themselves
        if (predicate.subject.from === cited.from) continue;
        if (!cueWith(predicate, "that") || !near(reading, predicate, predicate.subject, cited, i))
          continue;
        const more = { speaker: cited, relays: [{ by: predicate.subject, cue }] };
        if (predicate.at < i) {
          // The decree is ready, Interfax reported, citing a source.
          trailing ??= quoteSaid.find(view, []);
          const trails = trailing.find(({ at }) => at === predicate.at);
          if (trails) {
            drafts.push({ ...trails, ...more });
            continue;
          }
        }
        const after = predicate.at > i ? predicate.to : cited.to;
        const opening = openingAfter(reading, sentence, after);
        if (opening.kind !== "that" && opening.kind !== "clause") continue;
        const content = contentFrom(reading, sentence, opening.at);
        drafts.push(drafted(predicate, content, "ASSERTION", more));
      }
    }
    return drafts;
  },
};

/** Where the words end that call on another: *citing*, *with reference to*, *on the authority of*; -1 for none. */
function citingTo({ words }: Reading, at: number): number {
  const [first, second, third] = [0, 1, 2].map((k) => words[at + k]?.lower ?? "");
  if (first === "citing" || first === "quoting") return at + 1;
  // The paper, which cited a deputy, wrote
  if (/^(cites|cited|quotes|quoted)$/.test(first ?? "") && words[at - 1]?.lower === "which")
    return at + 1;
  if (first === "referring" && second === "to") return at + 2;
  if (/^(relying|drawing|basing)$/.test(first ?? "")) {
    // basing itself on police sources
    const on = second === "itself" ? at + 2 : at + 1;
    return words[on]?.lower === "on" ? on + 1 : -1;
  }
  if (first === "with" || first === "on") {
    const noun = /^(a|the)$/.test(second ?? "") ? at + 2 : at + 1;
    const link = `${words[noun]?.lower} ${words[noun + 1]?.lower}`;
    return link === "reference to" || link === "authority of" ? noun + 2 : -1;
  }
  return first === "attributing" && /^(it|this|the)$/.test(second ?? "")
    ? words[at + 2]?.lower === "to"
      ? at + 3
      : third !== "" && words[at + 3]?.lower === "to"
        ? at + 4
        : -1
    : -1;
}

/** Whether the one who cites is the one who reports, with no other verb between. */
function near(
  { words }: Reading,
  { at, from, to }: Predicate,
  subject: Subject,
  cited: Subject,
  i: number,
): boolean {
  if (at < i) return i - to < 8;
  // The paper, citing men close to the president, wrote: between two commas is all that is said of them.
  const aside = words[i - 1]?.text === "," || /^(which|who)$/.test(words[i - 1]?.lower ?? "");
  if (aside && i - subject.to <= 2 && subject.to < i && words[from - 1]?.text === ",") return true;
  // According to a paper, which cites a source, Belov said: Belov speaks.
  if (/^(which|who)$/.test(words[i - 1]?.lower ?? "")) return false;
  return at - cited.to < 4 || (subject.from > cited.to && subject.from - cited.to < 3);
}
