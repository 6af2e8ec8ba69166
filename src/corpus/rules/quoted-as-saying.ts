// “We are ready,” Ivanov was quoted by Interfax as saying. Interfax cited Ivanov as saying that they were ready.
import { contentBefore, contentFrom, objectFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { chainEnd } from "../extract/phrase-role.ts";
import type { Predicate } from "../extract/predicates.ts";
import type { Reading, Sentence } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { chainEndingAt } from "../extract/subject-chains.ts";
import { type Subject, subjectAfter, subjectOf } from "../extract/subjects.ts";
import { timeAt } from "../extract/times.ts";
import { verbCues } from "../extract/verb-cues.ts";
import { closeMarks, openMarks } from "../extract/word-lists.ts";

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
/** *as saying*, *as joking*: any verb for speaking, whatever part of speech the library makes of it. */
const saying = (form: string) =>
  /^(having|being|expressing|voicing|relating)$/.test(form) ||
  (form.endsWith("ing") && verbCues(form) !== undefined);

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
      const form = words[predicate.at]?.lower ?? "";
      // was said by deputies to have asked
      const passed = predicate.passive && /^(said|rumored|alleged|understood)$/.test(form);
      if ((!verbs.has(form) && !passed) || predicate.unsaid) continue;
      const end = Math.min(sentence.to, predicate.to + 30);
      let said = -1;
      for (let i = predicate.to; i + 1 < end; i++) {
        // reported that they met, and quoted him as saying: the second verb’s.
        if (words[i]?.lower === "that" || verbs.has(words[i]?.lower ?? "")) break;
        if (words[i]?.lower === "as" && saying(words[i + 1]?.lower ?? "")) {
          said = /^(having|being)$/.test(words[i + 1]?.lower ?? "") ? i + 2 : i + 1;
          // as being convinced that; but as being the author of it
          if (words[i + 1]?.lower === "being" && words[i + 3]?.lower !== "that") said = -1;
          break;
        }
        // was reported by Interfax to have said
        if (
          predicate.passive &&
          words[i]?.lower === "to" &&
          words[i + 1]?.lower === "have" &&
          i > predicate.to &&
          (plain.test(words[i + 2]?.lower ?? "") || verbCues(words[i + 2]?.lower ?? ""))
        ) {
          said = i + 2;
          break;
        }
      }
      // was quoted as having: no more words
      if (said < 0 || said >= sentence.to) {
        const plainly = quotedPlainly(reading, sentence, predicate);
        if (plainly) drafts.push(plainly);
        continue;
      }
      // was quoted by Interfax as saying: the passive stays whole.
      const cue = { from: predicate.passive ? predicate.from : predicate.at, to: said + 1 };
      let speaker: Subject | "shared" | null;
      let relay: Subject | "shared" | null = null;
      if (predicate.passive) {
        speaker = predicate.subject ?? (predicate.shared ? "shared" : null);
        for (let i = predicate.to; i < said; i++) {
          if (/^(by|in)$/.test(words[i]?.lower ?? "") && !timeAt(reading, i + 1))
            relay ??= subjectAfter(reading, sentence, i + 1);
        }
      } else {
        let at = predicate.to;
        while (at < said && (!phrases[at] || timeAt(reading, at))) at++;
        // a “well-placed” officer as saying
        const marked = openMarks.has(words[at + 1]?.text ?? "") && phrases[at]?.to === at + 1;
        const as = words[said - 1]?.lower === "as" ? said - 1 : said - 2;
        // Lucinschi, whom Infotag cites as saying
        const whom = (predicate.subject?.from ?? 0) - 1;
        const comma = words[whom - 1]?.text === "," ? 1 : 0;
        if (at >= as && words[whom]?.lower === "whom")
          speaker = chainEndingAt(reading, sentence.from, whom - 1 - comma, true);
        else
          speaker = marked
            ? chainEndingAt(reading, at, as - 1, true)
            : subjectAfter(reading, { ...sentence, to: said - 1 }, at);
        relay = predicate.subject ?? (predicate.shared ? "shared" : null);
      }
      // was reported to have ruled out
      const spoken = verbCues(words[said]?.lower ?? "")?.find(({ phrase }) =>
        phrase.every((word, k) => words[said + 1 + k]?.lower === word),
      );
      const judging = !plain.test(words[said]?.lower ?? "");
      said += spoken?.phrase.length ?? 0;
      cue.to = said + 1;
      const opening = openingAfter(reading, sentence, said + 1);
      const before = predicate.subject?.from ?? predicate.from;
      const quotedBefore = before > sentence.from && closeMarks.has(words[before - 1]?.text ?? "");
      const by = words[said + 1]?.lower === "by" ? subjectAfter(reading, sentence, said + 2) : null;
      if (by && !relay) relay = by;
      // Moscow, he quoted the envoy as saying, would pay: all of it
      const rest = afterAside(reading, sentence, before, said);
      const told = opening.kind !== "none" && opening.kind !== "object" && !quotedBefore;
      const follows =
        told || (judging && !quotedBefore && (words[said + 1]?.tag ?? "PUNCT") !== "PUNCT");
      const content =
        told && (!judging || opening.kind === "that" || opening.kind === "quote")
          ? contentFrom(reading, sentence, opening.at)
          : follows
            ? objectFrom(reading, sentence, said + 1)
            : {
                ...contentBefore(reading, sentence, quotedBefore ? before - 1 : before),
                ...(rest > 0 && { to: contentFrom(reading, sentence, rest).to }),
              };
      drafts.push(
        // was quoted as denying that
        drafted(predicate, content, spoken?.act ?? "ASSERTION", {
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

/** Where what is quoted goes on past an aside between two commas; 0 where it does not. */
function afterAside(
  { words, quotedAt }: Reading,
  sentence: Sentence,
  from: number,
  said: number,
): number {
  if (words[from - 1]?.text !== "," || quotedAt[from - 1]) return 0;
  const whom = /^(him|her|them|it)$/.test(words[said + 1]?.lower ?? "") ? 1 : 0;
  const close = said + 1 + whom;
  return words[close]?.text === "," && close + 2 < sentence.to ? close + 1 : 0;
}

/** *The paper quoted Belov: “We are ready.”*, *quoted Belov saying that they were*. */
function quotedPlainly(reading: Reading, sentence: Sentence, predicate: Predicate): Draft | null {
  const { words, phrases } = reading;
  const whom = phrases[predicate.to];
  if (predicate.passive || !predicate.subject || whom?.from !== predicate.to) return null;
  // cites an engineer at Gazprom to the effect that
  let end = whom.to;
  const chain = chainEnd(reading, whom);
  while (end < chain && words[end + 2]?.lower !== "effect") end++;
  const next = words[end];
  const colon = next?.text === ":";
  const effect =
    next?.lower === "to" && words[end + 1]?.lower === "the" && words[end + 2]?.lower === "effect";
  if (!colon && !effect && !(next && saying(next.lower))) return null;
  const after = effect ? end + 3 : colon ? end : end + 1;
  const opening = openingAfter(reading, sentence, after);
  if (opening.kind !== "quote" && (colon || !/^(that|clause)$/.test(opening.kind))) return null;
  const cue = { from: predicate.at, to: after };
  const quoted = reading.quotedAt[opening.at];
  const content = contentFrom(reading, sentence, opening.at);
  return drafted(
    predicate,
    colon && quoted ? { from: quoted.from, to: quoted.to } : content,
    "ASSERTION",
    {
      cue,
      speaker: subjectAfter(reading, { ...sentence, to: end }, whom.from) ?? subjectOf(whom),
      relays: [{ by: predicate.subject, cue }],
    },
  );
}
