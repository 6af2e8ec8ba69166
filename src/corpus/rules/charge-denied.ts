// Tbilisi accused Moscow of arming the rebels, a charge that Moscow denied. The port was closed, which Riga denies.
import { charges } from "../extract/charges.ts";
import { trimmed } from "../extract/content.ts";
import { mocks } from "../extract/mocking.ts";
import { openingAfter } from "../extract/openings.ts";
import type { Predicate } from "../extract/predicates.ts";
import type { Reading, Sentence } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectAfter } from "../extract/subjects.ts";
import { closeMarks } from "../extract/word-lists.ts";

const dash = /^(,|–|—|--)$/;
/** Finds denials and judgements of what was just said, which is their content too. */
export const chargeDenied: Rule = {
  name: "charge-denied",
  verbs: true,
  find({ reading, sentence, predicates }: View, taken: readonly Draft[]): Draft[] {
    const { words, phrases } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      // a thought which the ministry called frivolous is judged and not denied
      const cue = predicate.cues.find(
        ({ act, frames }) => act === "DENIAL" || (act === "EVALUATION" && !frames.has("named")),
      );
      if (!cue || predicate.unsaid) continue;
      const { act } = cue;
      // an omission that he described as “eloquent,” for which he called them liars: what is judged so follows
      const judged =
        words[predicate.to]?.lower === "as" || phrases[predicate.to]?.from === predicate.to;
      if (act === "EVALUATION" && judged) continue;
      const found =
        predicate.passive || !predicate.subject
          ? null
          : relativeOf(reading, sentence, predicate.subject, act === "DENIAL");
      const reduced = act === "DENIAL" ? reducedOf(reading, sentence, predicate) : null;
      const comma = reduced?.comma ?? found ?? -1;
      if (comma < 0) continue;
      // A verb for speaking before it opens the content, else the clause does.
      let clause = comma;
      while (clause > sentence.from && !partedAt(reading, clause - 1)) clause--;
      const told = predicates.filter(({ at, unsaid }) => at >= clause && at < comma && !unsaid);
      const before =
        told.find(({ to }) => openingAfter(reading, sentence, to).kind === "that") ??
        told.find(({ passive }) => !passive);
      const opening = before && openingAfter(reading, sentence, before.to);
      const start =
        // Ships may pass, Hora insists, a view that Belov disputes: nothing of it follows
        opening && opening.kind !== "none" && opening.at < comma
          ? opening.addressee && opening.kind !== "that"
            ? opening.addressee.from
            : opening.at
          : accordingEnd(taken, clause);
      if (start >= comma) continue;
      // a claim which the ministry ridiculed
      const mocked = mocks(reading, cue.lemma, comma + 1);
      drafts.push(
        drafted(predicate, trimmed(reading, start, comma), mocked ? "DENIAL" : act, {
          side: "before",
          ...(reduced && { speaker: reduced.agent }),
        }),
      );
    }
    return drafts;
  },
};

/** Whether a mark outside quotations parts clauses. */
function partedAt({ words, quotedAt }: Reading, at: number): boolean {
  return /^[;:]$/.test(words[at]?.text ?? "") && !quotedAt[at];
}

/** Past *according to an official*, which opens a clause; its start where nothing does. */
function accordingEnd(taken: readonly Draft[], from: number): number {
  const draft = taken.find(
    ({ at, predicate }) => predicate === null && at - from <= 2 && at >= from,
  );
  return draft && draft.content.from > draft.at ? draft.content.from : from;
}

/** *, a charge that Moscow denied*; *, charges Moscow denied*; *, which Moscow denied*: where the comma stands. */
function relativeOf(
  { words, phrases }: Reading,
  { from: start }: Sentence,
  subject: Subject,
  denies: boolean,
): number | null {
  const link = subject.from - 1;
  const parts = (at: number) =>
    dash.test(words[at]?.text ?? "") ||
    (closeMarks.has(words[at]?.text ?? "") && words[at - 1]?.text === ",");
  const linked = /^(that|which)$/.test(words[link]?.lower ?? "");
  if (denies && words[link]?.lower === "which" && parts(link - 1)) return link - 1;
  let comma = linked ? link - 1 : link;
  while (comma > start && link - comma < 6 && !parts(comma)) comma--;
  if (!parts(comma)) return null;
  // the minister said that he saw: no thing but a clause
  const verb = words.slice(comma + 1, link).some(({ tag }) => tag === "VERB" || tag === "AUX");
  if (linked && !verb && /^(a|an|the)$/.test(words[comma + 1]?.lower ?? "")) return comma;
  const noun = linked ? link - 1 : link;
  if (!denies || !charges.test(words[noun]?.lower ?? "")) return null;
  const whole = words[noun]?.lower === "something" ? noun : phrases[noun]?.from;
  return whole === comma + 1 ? comma : null;
}

/** *, a charge denied by Moscow*; *–allegations dismissed in Moscow as “fantasy”*: the comma, and who denies. */
function reducedOf(
  reading: Reading,
  sentence: Sentence,
  { at, to }: Predicate,
): { comma: number; agent: Subject } | null {
  const { words, phrases, mentionAt } = reading;
  let noun = at - 1;
  while (words[noun]?.tag === "ADV") noun--;
  const charge = phrases[noun];
  if (charge?.to !== noun + 1 || !charges.test(words[noun]?.lower ?? "")) return null;
  if (!/ed$/.test(words[at]?.lower ?? "") || !dash.test(words[charge.from - 1]?.text ?? ""))
    return null;
  for (let by = to; by < to + 4; by++) {
    const link = words[by]?.lower ?? "";
    if (link !== "by" && !(link === "in" && mentionAt[by + 1]?.metonym)) continue;
    const agent = subjectAfter(reading, sentence, by + 1);
    if (agent && speakerLike(reading, agent)) return { comma: charge.from - 1, agent };
  }
  return null;
}
