// Kim’s readiness to scrap the program; Beijing’s praise for the talks; a statement by Kyiv that it would sign.
import { groupFrom } from "../extract/auxiliaries.ts";
import { mainVerb } from "../extract/clause-ends.ts";
import { objectFrom, trimmed } from "../extract/content.ts";
import { attributedIn, givenIn } from "../extract/given.ts";
import { interlocutor } from "../extract/interlocutors.ts";
import { nounCue } from "../extract/noun-cues.ts";
import { afterAside, afterTime, afterWhom } from "../extract/noun-links.ts";
import { passersOf } from "../extract/noun-passers.ts";
import type { NounPhrase } from "../extract/noun-phrases.ts";
import { cueWith } from "../extract/predicates.ts";
import { outletOf } from "../extract/press-reports.ts";
import type { Reading, Sentence } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectAfter, subjectBefore, subjectOf, upTo } from "../extract/subjects.ts";
import { openMarks, possessives } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds nouns of speech with a holder and content. */
export const nominal: Rule = {
  name: "nominal",
  signals: signal.noun,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, quotedAt, phrases } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      const word = words[i] as Word;
      if (quotedAt[i] || word.tag === "PUNCT") continue;
      const cue = nounCue(word.lower);
      const phrase = phrases[i];
      if (!cue || !phrase || phrase.to !== i + 1 || idiom(words, i)) continue;
      let holder: Subject | "shared" | null = holderBefore(reading, phrase, i);
      let after = i + 1;
      if (/^(by|from)$/.test(words[after]?.lower ?? "")) {
        const by = subjectAfter(reading, sentence, after + 1);
        // sent word from his cell that: a place
        if (by && (words[after]?.lower === "by" || speakerLike(reading, by))) {
          // a denial by the ministry of any attack; calls from the party for a vote
          const link = linkIn(reading, by, cue.links);
          // an appeal from the president to both sides to step back: to whom, no part of him
          const whom = by.parties[0]?.head.to ?? by.to;
          const addressed =
            words[whom]?.lower === "to" && words[by.to]?.lower === "to" && by.to > whom;
          holder = addressed ? upTo(by, whom) : link < 0 ? by : upTo(by, link);
          after = addressed ? by.to : holder.to;
        }
      }
      if (words[after]?.lower === "of") {
        // the insistence of Russian diplomats that nothing has changed
        const of = subjectAfter(reading, sentence, after + 1);
        if (of && words[of.to]?.lower === "that" && speakerLike(reading, of)) {
          holder ??= of;
          after = of.to;
        }
      }
      const outlet = outletOf(reading, i);
      if (outlet) {
        holder = subjectOf(outlet);
        after = outlet.to;
      }
      // raised the matter with Hora and received his promise
      const got = possessives.has(words[phrase.from]?.lower ?? "") && phrase.to === phrase.from + 2;
      if (got && received.test(words[phrase.from - 1]?.lower ?? ""))
        holder = interlocutor(reading, sentence, phrase.from - 1) ?? holder;
      const held = repeats(reading, sentence, phrase);
      if (held) holder = held;
      const put = attributedIn(reading, sentence, phrase);
      if (put) holder = put.holder;
      // an assurance he had received from Hora that
      const given = holder ? null : givenIn(reading, sentence, i);
      if (given && cue.links.has(words[given.to]?.lower ?? "")) {
        holder = given.holder;
        after = given.to;
      }
      holder ??=
        airedBy(reading, sentence, after) ??
        giver(reading, sentence, phrase) ??
        madeBy(reading, sentence, phrase);
      if (!holder) continue;
      after = afterTime(reading, sentence, after);
      // repeated his promise, namely, that
      for (let k = after; k < after + 6; k++)
        if (words[k]?.lower === "namely")
          after = words[k + 1]?.text === "," && words[k + 2]?.lower === "that" ? k + 2 : k + 1;
      after = afterWhom(reading, after, cue.links);
      // an assurance from Belov, the chief of staff, that
      if (words[after]?.text === "," && after === holderEnd(holder)) {
        if (words[after + 1]?.lower === "that") after++;
      }
      after = afterAside(reading, sentence, after, cue.links);
      // his word not to come back, a promise never to sign
      const never = /^(not|never)$/.test(words[after]?.lower ?? "") ? 1 : 0;
      const link = words[after + never]?.lower ?? "";
      if (!cue.links.has(link) || (never && link !== "to")) continue;
      if (link === "to" && !infinitive(words, after + never + 1)) continue;
      // observed in their report that: the verb’s
      const place = /^(in|at)$/.test(words[phrase.from - 1]?.lower ?? "") ? phrase.from - 1 : -1;
      if (link === "that" && predicates.some((verb) => verb.to === place && cueWith(verb, "that")))
        continue;
      const found = objectFrom(reading, sentence, link === "to" ? after : after + 1);
      const content = subjectNoun(reading, sentence, phrase)
        ? { from: found.from, to: mainVerb(reading, found, link === "that" ? 1 : 0) }
        : found;
      const alleged = words
        .slice(phrase.from, i)
        .some((w) => /^(alleged|reported|purported|supposed|apparent)$/.test(w.lower));
      drafts.push(
        attributed(i, holder, trimmed(reading, content.from, content.to), {
          relays: put
            ? put.relays
            : holder === "shared"
              ? []
              : passersOf(reading, sentence, phrase, holder),
          act: cue.act,
          hedged: alleged,
        }),
      );
    }
    return drafts;
  },
};

const holderEnd = (holder: Subject | "shared") => (holder === "shared" ? -1 : holder.to);

/** *pledge to guarantee*, *pledge to “guarantee freedom”*; but *an appeal to “patriots”*. */
function infinitive(words: readonly Word[], at: number): boolean {
  const marked = openMarks.has(words[at]?.text ?? "");
  const { tag = "", lower = "" } = words[marked ? at + 1 : at] ?? {};
  return /^(VERB|AUX|ADV)$/.test(tag) || (marked && tag === "NOUN" && !lower.endsWith("s"));
}

/** Where within those who say it a link to what they say stands, -1 where none does. */
function linkIn({ words }: Reading, by: Subject, links: ReadonlySet<string>): number {
  const head = by.parties[0]?.head.to ?? by.to;
  const link = words[by.to]?.lower ?? "";
  if (links.has(link) || /^(of|for)$/.test(words[head]?.lower ?? "") === false) return -1;
  return links.has(words[head]?.lower ?? "") ? head : -1;
}

/** *told them so, and repeated his accusation that*: whoever repeats what is his holds it. */
function repeats(
  reading: Reading,
  sentence: Sentence,
  phrase: NounPhrase,
): Subject | "shared" | null {
  const { words } = reading;
  const verb = phrase.from - 1;
  // repeated his client’s offer
  if (words.slice(phrase.from, phrase.to).some(({ text }) => /^[’']s?$/.test(text))) return null;
  if (!possessives.has(words[phrase.from]?.lower ?? "") || !again.test(words[verb]?.lower ?? ""))
    return null;
  const from = groupFrom(reading, sentence, verb);
  return words[verb]?.lower.endsWith("ing") ? null : subjectBefore(reading, sentence, from);
}

/** *in order to*, *in charge of*, *on his own account*, *a telephone call*: nothing that anybody says. */
function idiom(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  const { lower } = words[at] as Word;
  if (before === "in") return /^(order|charge)$/.test(lower);
  if (before === "own") return lower === "account";
  return lower === "call" && /^(telephone|phone|roll)$/.test(before);
}

const received = /^(receive|obtain|win|won|secure|extract|get|got|accept)(s|d|ed)?$/;

const again =
  /^(repeat|reiterat|renew|reaffirm|restat|withdr|retract|maintain)(s|es|ed|ing|e|ew|ew|aws|awn)?$|^(stood by|kept up)$/;

/** *charges, first aired by Lebed, that*: whom an aside names. */
function airedBy(reading: Reading, sentence: Sentence, comma: number): Subject | null {
  const { words } = reading;
  if (!/^(,|–|—)$/.test(words[comma]?.text ?? "")) return null;
  // made the day before by Belov
  let verb = comma + 1;
  while (words[verb]?.tag === "ADV") verb++;
  for (let i = verb + 1; i < Math.min(sentence.to, verb + 8) && words[i]?.tag !== "PUNCT"; i++)
    if (words[i]?.lower === "by" && words[verb]?.tag === "VERB")
      return subjectAfter(reading, sentence, i + 1);
  return null;
}

/** Who gives it: *China came out with praise for*, *the party issued a call for*, *left with the remark that*. */
function giver(reading: Reading, sentence: Sentence, phrase: NounPhrase): Subject | null {
  const { words } = reading;
  const before = words[phrase.from - 1]?.lower ?? "";
  const beside = /^(with|on|to|by)$/.test(before) && !/^(to|by)$/.test(before);
  for (let i = phrase.from - 1; i > sentence.from && i > phrase.from - (beside ? 16 : 9); i--) {
    const word = words[i] as Word;
    if (word.tag === "PUNCT" && beside && word.text !== "”" && word.text !== '"') return null;
    if (word.tag !== "VERB") continue;
    if (!beside && received.test(word.lower) && words[i + 1]?.lower === "from")
      return subjectAfter(reading, { ...sentence, to: phrase.from }, i + 2);
    if (!beside && !gives.test(word.lower)) return null;
    const by = beside && passiveBy(reading, sentence, i, phrase.from);
    if (by) return by;
    const from = groupFrom(reading, sentence, i);
    return subjectOfVerb(reading, sentence, from);
  }
  return null;
}

/** The subject of the verb whose group begins at a word, also where it is that of the verb before. */
function subjectOfVerb(reading: Reading, sentence: Sentence, from: number): Subject | null {
  const subject = subjectBefore(reading, sentence, from);
  if (subject !== "shared") return subject;
  for (let k = from - 1; k > sentence.from; k--) {
    if (reading.words[k]?.tag !== "VERB") continue;
    const first = subjectBefore(reading, sentence, k);
    return first === "shared" ? null : first;
  }
  return null;
}

/** *The charge that he had known was first made by the paper*: whom the sentence’s own verb names. */
function madeBy(reading: Reading, sentence: Sentence, phrase: NounPhrase): Subject | null {
  const { words, quotedAt } = reading;
  if (!subjectNoun(reading, sentence, phrase) || words[phrase.to]?.lower !== "that") return null;
  for (let i = phrase.to + 3; i + 1 < sentence.to; i++) {
    if (quotedAt[i] || words[i]?.lower !== "by") continue;
    if (made.test(words[i - 1]?.lower ?? "")) return subjectAfter(reading, sentence, i + 1);
  }
  return null;
}

const made =
  /^(made|leveled|levelled|voiced|raised|advanced|aired|lodged|repeated|echoed|forward)$/;

const gives =
  /^(came|come|comes|issued|issues|made|makes|gave|gives|given|giving|renewed|renews|added|adds|launched|joined|sent|sends|offered|offers|repeated|repeats|reiterated|voiced|voices|aired|raised|extended|delivered|put|passed|advanced|published|released|leveled|levelled|dropped|allowed|permitted|ventured|contributed|shared)$/;

/** *was brushed aside by Lesin with the observation*: the agent of a passive. */
function passiveBy(reading: Reading, sentence: Sentence, verb: number, to: number): Subject | null {
  const { words } = reading;
  if (!/^(was|were|been|is|are)$/.test(words[verb - 1]?.lower ?? "")) return null;
  for (let i = verb + 1; i < to; i++)
    if (words[i]?.lower === "by") return subjectAfter(reading, sentence, i + 1);
  return null;
}

/** Whose it is: *Kim’s*, *his*, *Russian* before the noun. */
function holderBefore(reading: Reading, phrase: NounPhrase, noun: number): Subject | null {
  const { words, mentionAt } = reading;
  for (let i = noun - 1; i > phrase.from; i--) {
    const { lower } = words[i] as Word;
    if (lower === "’s" || lower === "'s" || lower === "’" || lower === "'")
      return subjectOf({ from: phrase.from, to: i });
  }
  if (possessives.has((words[phrase.from] as Word).lower))
    return subjectOf({ from: phrase.from, to: phrase.from + 1 });
  for (let i = phrase.from; i < noun; i++) {
    if ((mentionAt[i] || words[i]?.tag === "PROPN") && i > phrase.from - 1) {
      let to = i + 1;
      while (to < noun && words[to]?.tag === "PROPN") to++;
      return subjectOf({ from: i, to: to });
    }
  }
  return null;
}

/** Whether the noun is what its sentence is about: a verb of the sentence itself then follows its content. */
function subjectNoun({ words }: Reading, sentence: Sentence, phrase: NounPhrase): boolean {
  // he added that Baghdad’s readiness to talk would be made public
  const before = words[phrase.from - 1];
  const opens = before && (/^(SCONJ|PUNCT)$/.test(before.tag) || before.lower === "that");
  if (phrase.from > sentence.from && opens) return !/^[“"]$/.test(before.text);
  for (let i = sentence.from; i < phrase.from; i++)
    if (/^(VERB|AUX)$/.test(words[i]?.tag ?? "")) return false;
  return !/^(with|of|to|by|in|for|after|about)$/.test(words[phrase.from - 1]?.lower ?? "");
}
