import { alongside } from "./alongside.ts";
import type { Placed } from "./arrangement.ts";
import { groupFrom } from "./auxiliaries.ts";
import type { WordRange } from "./content.ts";
import type { Predicate } from "./predicates.ts";
import type { Reading, Sentence } from "./reading.ts";
import { type Subject, subjectBefore, subjectOf } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { documentNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** A shared subject is that of the nearest earlier verb in the same tense, or of the sentence. */
export function resolveShared(
  reading: Reading,
  sentence: Sentence,
  predicates: readonly Predicate[],
  placed: readonly Placed[],
  draft: Placed,
): void {
  // Who does what a verb says is no noun’s holder, and nobody *according to* or *as he notes* names.
  const earlier = placed.filter(
    (other) =>
      other.at < draft.at &&
      other !== draft &&
      other.speaker !== null &&
      !/^(according-to|nominal|as-noted)$/.test(other.rule),
  );
  const { words } = reading;
  const tense = draft.predicate?.tense;
  let owner: Placed | undefined;
  if (draft.predicate?.participle) {
    // never forgave Belov for accusing them: Belov did
    const whom = words[draft.at - 1]?.lower === "for" ? reading.phrases[draft.at - 2] : null;
    if (whom?.to === draft.at - 1 && words[whom.from - 1]?.tag === "VERB") {
      draft.speaker = subjectOf(whom);
      return;
    }
    // The mayor, adding that it was so, left: the mayor added it
    // reported that Riga, having accused them, “has left”: Riga as well
    const having = words[draft.predicate.from]?.lower === "having";
    const start = having ? draft.predicate.from : draft.at;
    const beside = words[start - 1]?.text === "," ? reading.phrases[start - 2] : null;
    const opens =
      beside?.from === sentence.from ||
      (having && words[(beside?.from ?? 0) - 1]?.lower === "that");
    if (opens && beside?.to === start - 1) {
      draft.speaker = subjectOf(beside);
      const { from, to } = draft.content;
      for (let i = to - 1; i > from; i--)
        if (
          words[i]?.text === "," &&
          ((words[i + 1]?.tag === "VERB" &&
            /ed$|^(left|said|told|went|flew)$/.test(words[i + 1]?.lower ?? "")) ||
            (having && /^(AUX|PUNCT)$/.test(words[i + 1]?.tag ?? "")))
        )
          draft.content = { from, to: i };
      return;
    }
    const main = commenter(reading, sentence, draft.at) ?? mainSubject(reading, sentence, draft.at);
    if (main) {
      owner = earlier.find(
        ({ speaker }) => speaker && speaker !== "shared" && speaker.from === main.from,
      );
      if (!owner) {
        draft.speaker = main;
        return;
      }
    } else {
      owner = earlier.find((other) => other.predicate && !other.predicate.participle) ?? earlier[0];
    }
  } else {
    const text = textGoingOn(reading, sentence, draft);
    if (text) {
      draft.speaker = text;
      return;
    }
    const beside =
      alongside(reading, sentence, earlier, draft.predicate?.from ?? draft.at) ??
      holderWithin(reading, sentence, earlier, draft);
    if (beside) {
      draft.speaker = beside;
      draft.inside = true;
      return;
    }
    // The general, his brother said, is ill but has promised to come: the general has
    const aside = earlier.findLast(
      ({ at, side, content }) => side === "before" && at < content.to && content.to > draft.at,
    );
    let whose = aside && mainSubject(reading, sentence, draft.predicate?.from ?? draft.at);
    // Officials deny it, Interfax reported, and say that: the aside is over
    const by = aside?.speaker;
    if (whose && by && by !== "shared" && by.from === whose.from)
      whose = mainSubject(reading, sentence, by.from);
    if (whose) {
      draft.speaker = whose;
      return;
    }
    // Laar thought so; Berzins thought so too, and revealed: the clause has a subject of its own.
    let start = draft.at;
    while (start > sentence.from && reading.words[start]?.text !== ";") start--;
    const own = start > sentence.from && !earlier.some(({ at }) => at > start);
    const clause = { ...sentence, from: start + 1 };
    const main = own && mainSubject(reading, clause, draft.predicate?.from ?? draft.at);
    if (main) {
      draft.speaker = main;
      return;
    }
    const same = earlier.filter(
      (other) => other.predicate?.tense === tense && !other.predicate?.participle,
    );
    const free = same.filter((other) => !told(reading, other));
    const clear = free.at(-1);
    owner = clear ?? same.at(-1) ?? earlier[0];
  }
  // Interfax quoted Belov as saying that it was late and added that it was cold: Interfax did
  const quoter = owner?.predicate?.passive === false && quoting(owner);
  if (quoter) {
    draft.speaker = quoter;
    return;
  }
  if (owner) {
    draft.owner = owner.owner ?? owner;
    if (draft.owner.speaker !== "shared") draft.speaker = draft.owner.speaker;
    return;
  }
  // No verb for speaking before: the first phrase of the sentence does what its verbs say.
  const before = predicates.find(
    ({ at, from, subject }) =>
      at < draft.at &&
      subject &&
      !/^(that|whom)$/.test(linkBefore(words, subject)) &&
      // according to guards who heard him
      !/^(who|which)$/.test(words[from - 1]?.lower ?? ""),
  );
  const later =
    draft.predicate?.participle && draft.at === sentence.from
      ? predicates.find((predicate) => predicate.subject)?.subject
      : null;
  const limit = draft.at === sentence.from ? sentence.to : draft.at;
  const subject =
    before?.subject ??
    later ??
    mainSubject(reading, sentence, draft.at) ??
    leading(reading, sentence, limit);
  if (subject) draft.speaker = subject;
}

/** *the accord, which was signed in Riga and | calls for rain*: the text, where its clause goes on in the present. */
function textGoingOn(
  { words, phrases, quotedAt }: Reading,
  { from }: Sentence,
  { predicate }: Placed,
): Subject | null {
  const link = (predicate?.from ?? 0) - 1;
  if (!predicate?.tense.endsWith("s") || !/^(and|but)$/.test(words[link]?.lower ?? "")) return null;
  for (let i = link - 1; i > from && link - i < 20; i--) {
    const { text, lower } = words[i] as Word;
    if (/^[,;:]$/.test(text) || quotedAt[i]) return null;
    if (!/^(which|that)$/.test(lower)) continue;
    const last = words[i - 1]?.text === "," ? i - 2 : i - 1;
    const thing = phrases[last];
    const written = thing?.to === last + 1 && documentNouns.has((words[last] as Word).lower);
    return written && words[i + 1]?.tag === "AUX" ? subjectOf(thing) : null;
  }
  return null;
}

/** Who does the quoting where another’s words are quoted. */
function quoting({ rule, relays }: Placed): Subject | null {
  const by = /^(quoted-as-saying|citing)$/.test(rule) ? relays[0]?.by : undefined;
  return by && by !== "shared" ? by : null;
}

/** Verbs for what somebody is said to hold at least as often as for what is said aloud. */
const holding =
  /^(oppose|favou?r|support|consider|deem|believe|think|regard|see|view|doubt|fear|hope|expect)$/;

/** *said that Riga was late and opposed a vote*: Riga opposed it. */
function holderWithin(
  reading: Reading,
  sentence: Sentence,
  earlier: readonly Placed[],
  { at, predicate }: Placed,
): Subject | null {
  if (!predicate || !holding.test(predicate.cues[0]?.lemma ?? "")) return null;
  const { words } = reading;
  // said that it was late, and hoped: a comma leads back to the one who speaks
  if (words[predicate.from - 2]?.text === ",") return null;
  const outer = earlier.findLast(
    ({ at: before, content }) =>
      before < at &&
      content.from <= at &&
      content.to > at &&
      words[content.from - 1]?.lower === "that",
  );
  if (!outer) return null;
  let verb = outer.content.from;
  while (verb < at && !/^(VERB|AUX)$/.test(words[verb]?.tag ?? "")) verb++;
  const present = (word: Word | undefined) =>
    /[^s]s$/.test(word?.lower ?? "") && word?.lower !== "was";
  if (present(words[verb]) !== present(words[predicate.from])) return null;
  const subject = subjectBefore(reading, sentence, verb);
  return subject === "shared" ? null : subject;
}

/** Whether a draft stands in a clause that tells of it: *that Moscow warned*, *who said*. */
function told({ words }: Reading, { speaker }: Placed): boolean {
  if (!speaker || speaker === "shared") return false;
  return /^(that|whom|which|whether)$/.test(linkBefore(words, speaker));
}

/** The word that ties a subject to what stands before it: *whom | several cities*. */
function linkBefore(words: readonly Word[], { from }: Subject): string {
  let at = from - 1;
  while (/^(ADJ|NUM)$/.test(words[at]?.tag ?? "")) at--;
  return words[at]?.lower ?? "";
}

/** The subject of the nearest verb before a word that no *that* or *who* makes another's business. */
function mainSubject(reading: Reading, sentence: Sentence, before: number): Subject | null {
  const { words, quotedAt } = reading;
  for (let i = before - 1; i > sentence.from; i--) {
    const { tag, lower } = words[i] as Word;
    if (quotedAt[i] || (tag !== "VERB" && tag !== "AUX") || /ing$|^[’']s?$/.test(lower)) continue;
    const from = groupFrom(reading, sentence, i);
    const subject = subjectBefore(reading, sentence, from);
    if (!subject || subject === "shared") continue;
    const { lower: link = "", tag: role } = words[subject.from - 1] ?? {};
    // urged Minsk to free all those held, adding that; said they had left, adding that
    const whom = link === "all" ? words[subject.from - 2]?.tag : role;
    if (whom === "VERB") continue;
    const relative = /^(who|which|that|whom)$/.test(words[from - 1]?.lower ?? "");
    if (
      relative ||
      /^(that|which|whom|whether|because|if|as|when|where|although|though|since|until|unless|what|how|why|whose|than)$/.test(
        link,
      )
    )
      continue;
    return subject;
  }
  return null;
}

/** *–a charge that Belov rejected, insisting*: who does something with what was said goes on. */
function commenter(reading: Reading, sentence: Sentence, at: number): Subject | null {
  const { words, phrases } = reading;
  for (let i = at - 1; i > sentence.from + 3; i--) {
    const link = words[i]?.lower ?? "";
    const noun = phrases[i - 1];
    if (!/^(that|which)$/.test(link) || noun?.to !== i) continue;
    if (!/^(a|an)$/.test(words[noun.from]?.lower ?? "")) return null;
    if (!/^(,|–|—|--)$/.test(words[noun.from - 1]?.text ?? "")) return null;
    let verb = i + 1;
    while (verb < at && words[verb]?.tag !== "VERB") verb++;
    const subject = verb < at ? subjectBefore(reading, sentence, verb) : null;
    return subject !== "shared" && subject && subject.from > i ? subject : null;
  }
  return null;
}

/** The sentence's own subject: the first phrase that a verb follows. */
export function leading(reading: Reading, sentence: Sentence, limit: number): Subject | null {
  const { words, phrases, quotedAt } = reading;
  let start = sentence.from;
  // Denying reports of a split, Lebed resigned: whoever does it comes after the comma.
  if (/(ed|ing)$/.test(words[start]?.lower ?? "") && words[start]?.tag === "VERB")
    while (start < limit && (words[start]?.text !== "," || quotedAt[start])) start++;
  for (let i = start === limit ? sentence.from : start; i < limit; i++) {
    const phrase = phrases[i];
    if (!phrase || quotedAt[i]) continue;
    if (timeAt(reading, i)) {
      i = phrase.to - 1;
      continue;
    }
    const before = words[phrase.from - 1];
    const fronted = phrase.from > sentence.from && before?.tag === "ADP";
    if (fronted) {
      i = phrase.to - 1;
      continue;
    }
    let to = phrase.to;
    while (words[to]?.tag === "ADP" && phrases[to + 1]) to = (phrases[to + 1] as WordRange).to;
    const next = words[to];
    const verbNext =
      next &&
      (next.tag === "VERB" || next.tag === "AUX" || next.tag === "ADV" || next.text === ",");
    if (verbNext) return subjectOf(phrase, to);
    i = phrase.to - 1;
  }
  return null;
}
