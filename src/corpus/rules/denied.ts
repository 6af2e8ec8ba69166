// The ministry denied the report. Minsk rejected the accusation as “absurd.” He denied having met them.
import { contentFrom, objectFrom } from "../extract/content.ts";
import { chargeIn } from "../extract/noun-cues.ts";
import type { NounPhrase } from "../extract/noun-phrases.ts";
import { openingAfter } from "../extract/openings.ts";
import { quashesThing } from "../extract/quashing.ts";
import type { Reading } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { days, isRole, openMarks } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Whether a phrase names a person or an office. */
function isSomebody({ words, mentionAt }: Reading, { from, to }: NounPhrase): boolean {
  const last = words[to - 1] as Word;
  // dismissed Tamm
  if (last.tag === "PROPN" && to - from === 1 && !mentionAt[from]) return true;
  const mention = mentionAt[to - 1];
  if (mention) return mention.actors.every(({ kind }) => kind === "PERSON");
  return isRole(last.lower) || /^(him|her|them|superiors?|colleagues?|critics?)$/.test(last.lower);
}

/** What is sent home as a whole: a decree dismissing the government. */
const ruling = /^(government|cabinet|parliament|legislature|council|board|staff)$/;

/** Finds denials and rejections of something named. */
export const denied: Rule = {
  name: "denied",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      const cue = predicate.cues.find((cue) => cue.act === "DENIAL" && cue.frames.has("object"));
      if (!cue || predicate.unsaid) continue;
      if (!speaks(predicate)) continue;
      const { words } = reading;
      // What Belov contests is that it is his.
      const fronted = words[(predicate.subject?.from ?? 0) - 1]?.lower === "what";
      if (
        fronted &&
        words[predicate.to]?.lower === "is" &&
        words[predicate.to + 1]?.lower === "that"
      ) {
        const told = contentFrom(reading, sentence, predicate.to + 2);
        drafts.push(drafted(predicate, told, "DENIAL"));
        continue;
      }
      let at = predicate.to;
      while (at < predicate.to + 4 && (words[at]?.text === "," || words[at]?.tag === "ADV")) at++;
      // rejected “hysterical demands” that: the mark opens what is rejected
      if (openMarks.has(words[at]?.text ?? "") && reading.phrases[at + 1]) {
        if (speakerLike(reading, predicate.subject))
          drafts.push(drafted(predicate, objectFrom(reading, sentence, at), "DENIAL"));
        continue;
      }
      const next = words[at];
      if (next && /^(VERB|AUX)$/.test(next.tag) && next.lower.endsWith("ing")) {
        drafts.push(drafted(predicate, objectFrom(reading, sentence, at), "DENIAL"));
        continue;
      }
      if (!speakerLike(reading, predicate.subject)) continue;
      // dismissed the minister: an act, no word
      const whom = reading.phrases[at];
      if (
        whom &&
        // contradicted him; but a career of contradicting his superiors
        (/^(dismiss|reject|disown|rebuff|spurn|exclude)$/.test(cue.lemma) ||
          predicate.participle) &&
        (isSomebody(reading, whom) ||
          (cue.lemma === "dismiss" && ruling.test(words[whom.to - 1]?.lower ?? "")))
      )
        continue;
      // quashed rumors of a split; but quashed the revolt
      if (quashesThing(reading, cue.lemma, whom?.to ?? at + 1)) continue;
      const opening = openingAfter(reading, sentence, predicate.to);
      // denied the May 3 report: dated, yet a thing
      const dated =
        opening.kind === "none" &&
        whom?.from === at &&
        words[whom.to - 1]?.tag === "NOUN" &&
        !days.has(words[whom.to - 1]?.lower ?? "");
      // rejected these charges in his interview, denied the charge from the first day
      const adverbial =
        opening.kind !== "that" && whom?.from === at ? adverbialAfter(words, at, whom.to) : false;
      if (adverbial && whom) {
        drafts.push(drafted(predicate, { from: at, to: whom.to }, "DENIAL"));
        continue;
      }
      if (dated) drafts.push(drafted(predicate, objectFrom(reading, sentence, at), "DENIAL"));
      // denies that; denied what Kyiv had claimed
      const bare = /^(that|this)$/.test(words[at]?.lower ?? "");
      if (bare && /^(PUNCT|CCONJ|SCONJ)$/.test(words[at + 1]?.tag ?? "")) {
        drafts.push(drafted(predicate, { from: at, to: at + 1 }, "DENIAL"));
        continue;
      }
      const what = opening.kind === "asks" && words[opening.at]?.lower === "what";
      if (opening.kind === "none" || (opening.kind === "asks" && !what)) continue;
      // dismissed out of hand the notion, put forward by Riga, that
      const charge = opening.kind === "that" ? chargeIn(reading, predicate.to, opening.at) : -1;
      const from = opening.addressee?.from ?? (charge < 0 ? opening.at : charge);
      // denied charges, first aired in May, that he had known: up to where the clause ends
      const end = opening.kind === "that" ? opening.at : from;
      const content =
        opening.kind === "that" && !opening.addressee && charge < 0
          ? contentFrom(reading, sentence, from)
          : { from, to: Math.max(end, objectFrom(reading, sentence, end).to) };
      drafts.push(drafted(predicate, content, "DENIAL"));
    }
    return drafts;
  },
};

/** Whether what follows a thing denied says how and when, no more of what it is: *the offer in advance*. */
function adverbialAfter(words: readonly Word[], from: number, to: number): boolean {
  const next = words.slice(to, to + 3).map(({ lower }) => lower);
  const manner =
    /^(in (advance|public|private|full|turn|principle|so many|terms)|from the (first|start|outset|beginning)|at (once|first|length)|out of hand|within (hours|days|minutes|the))\b/;
  if (manner.test(next.join(" "))) return true;
  const pointed = /^(it|them|this|that|these|those)$/.test(words[from]?.lower ?? "");
  return pointed && words[to]?.tag === "ADP" && next[0] !== "of" && next[0] !== "as";
}
