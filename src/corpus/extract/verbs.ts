import { charges } from "./charges.ts";
import type { Reading, Sentence } from "./reading.ts";
import { speakerLike } from "./speaker-like.ts";
import type { Subject } from "./subjects.ts";
import {
  afterSeveral,
  endsRelative,
  fromMany,
  lone,
  parenthetic,
  parts,
} from "./taken-for-nouns.ts";
import { timeAt } from "./times.ts";
import { openCue, type VerbCue, verbCues } from "./verb-cues.ts";
import {
  adjectival,
  bePast,
  bodyNouns,
  closeMarks,
  days,
  documentNouns,
  isNumberedPart,
  isRole,
  openMarks,
  possessives,
  relatives,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

/** A verb that no list holds, where *that* or a quotation shows what it is: *scoffed that*, “…,” he fumed. */
export function unlisted({ words, phrases }: Reading, at: number): readonly VerbCue[] | null {
  const word = words[at] as Word;
  if (word.tag !== "VERB" || !/(ed|s|id)$/.test(word.lower)) return null;
  const next = words[at + 1];
  const opens =
    next &&
    ((next.lower === "that" && !days.has(words[at + 2]?.lower ?? "")) ||
      (next.text === "," && openMarks.has(words[at + 2]?.text ?? "")));
  // The envoy, a deputy recollected, had asked for it.
  const before = phrases[at - 1];
  const aside =
    next?.text === "," &&
    before?.to === at &&
    before.from < at - 1 &&
    words[before.from - 1]?.text === "," &&
    (words[at + 2]?.tag === "AUX" || /^(that|to|whether)$/.test(words[at + 2]?.lower ?? ""));
  const mark = [at - 1, at - 2, at - 3].find((i) => closeMarks.has(words[i]?.text ?? "")) ?? 0;
  // the “security zone” measured some miles: words that no comma ends are no speech
  const closed = mark > 0 && /^[,?!.–—]$/.test(words[mark - 1]?.text ?? "");
  const ends = closed && /^(PUNCT|ADV|PROPN|DET|NUM)$/.test(next?.tag ?? "");
  // “Paper is patient,” he enthused on Radio Riga.
  const placed = closed && words[at - 1]?.tag === "PRON" && words[mark - 1]?.text === ",";
  if (!opens && !aside && !ends && !(placed && next?.tag === "ADP")) return null;
  const cue = openCue(word.lower);
  return cue ? [cue] : null;
}

/** Takes a verb out of the phrase that the library's noun put it in: *South Korean sources note*. */
export function freed({ words, phrases }: Reading, at: number): void {
  (words[at] as Word).tag = "VERB";
  const phrase = phrases[at];
  if (!phrase) return;
  const before = at > phrase.from ? { from: phrase.from, to: at } : null;
  const after = at + 1 < phrase.to ? { from: at + 1, to: phrase.to } : null;
  for (let i = phrase.from; i < phrase.to; i++)
    phrases[i] = i < at ? before : i > at ? after : null;
}

/** Whether a word that can be a verb or a noun is a verb here. */
export function verbal(reading: Reading, sentence: Sentence, at: number): boolean {
  const { words } = reading;
  const word = words[at] as Word;
  if (word.tag === "PROPN") return false;
  // , charges that Kulikov denied: a noun
  if (deniedAfter(reading, at)) return false;
  if (at === sentence.from) return /(ing|ed)$|^(said|wrote)$/.test(word.lower);
  const before = words[at - 1] as Word;
  const after = words[at + 1];
  // the most telling part of it
  if (/^(most|more)$/.test(before.lower) && word.lower.endsWith("ing")) return false;
  // inspectors were welcome
  if (word.lower === "welcome" && bePast.has(before.lower)) return false;
  if (
    before.tag === "DET" &&
    before.lower !== "that" &&
    before.lower !== "which" &&
    before.lower !== "each" &&
    before.lower !== "both" &&
    before.lower !== "all"
  )
    return false;
  // in her report, her press secretary; but told her that
  const noun = word.tag === "NOUN" && after?.tag === "NOUN";
  const hers = before.lower === "her" && words[at - 2]?.tag !== "ADP" && !noun;
  if (possessives.has(before.lower) && !hers) return false;
  if (before.lower === "’s" || before.lower === "'s") return bePastBefore(words, at);
  // word came that state television would: said at once after many
  if (
    word.lower === "state" &&
    (/^(ADV|PUNCT)$/.test(before.tag) || /^(NOUN|PROPN|ADJ)$/.test(after?.tag ?? ""))
  )
    return false;
  if (word.tag === "VERB" || word.tag === "AUX") {
    if (
      /(ed|ing|en)$/.test(word.lower) &&
      (/^(ADJ|DET)$/.test(before.tag) || (before.tag === "NUM" && !timeAt(reading, at - 1))) &&
      isNoun(after)
    )
      return false;
    return true;
  }
  // The Security Service (SBU) disputes the story
  if (before.text === ")" && /[^s]s$/.test(word.lower) && /^(DET|PRON)$/.test(after?.tag ?? ""))
    return true;
  // Article 9 states that
  if (before.tag === "NUM" && isNumberedPart(words[at - 2]?.lower ?? "")) return true;
  // The library takes note, states or claims for nouns; who stands before decides.
  // that reports to that effect were: the noun of a clause
  if (before.tag === "DET" && word.tag === "NOUN" && /^(ADP|AUX|VERB)$/.test(after?.tag ?? ""))
    return false;
  // disputed that view, said that reports had come: a verb’s that is no subject
  if (before.lower === "that" && word.tag === "NOUN" && words[at - 2]?.tag === "VERB") return false;
  if (relatives.has(before.lower) || before.tag === "PRON") return true;
  // An annex claims, on the strength of a survey, that
  if (/^(NOUN|PROPN)$/.test(before.tag) && after?.text === "," && /[^s]s$/.test(word.lower))
    for (
      let i = at + 3;
      i < Math.min(at + 20, sentence.to) && !/^[.;]$/.test(words[i]?.text ?? "");
      i++
    )
      if (words[i]?.text === ",") return words[i + 1]?.lower === "that";
  const phrased =
    verbCues(word.lower)?.some(({ phrase }) => phrase.length > 0 && phrase[0] === after?.lower) ??
    false;
  // , warning that it could; while promising them a seat
  if (
    word.lower.endsWith("ing") &&
    after &&
    (before.text === "," || closeMarks.has(before.text) || /^(SCONJ|CCONJ)$/.test(before.tag)) &&
    (/^(that|whether|to)$/.test(after.lower) ||
      openMarks.has(after.text) ||
      /^(DET|PRON)$/.test(after.tag))
  )
    return true;
  // only by promising Yeltsin that, without blaming anyone
  if (
    word.lower.endsWith("ing") &&
    /^(by|without|after|before|of|from|in|for|while|when)$/.test(before.lower) &&
    after &&
    /^(PROPN|PRON|DET)$/.test(after.tag)
  )
    return true;
  const plain = verbCues(word.lower)?.some(({ lemma }) => lemma === word.lower) ?? false;
  // the demonstrators on the square vow not to leave
  const takes =
    phrased ||
    /^(that|to|not)$/.test(after?.lower ?? "") ||
    /^(DET|PRON|PROPN)$/.test(after?.tag ?? "");
  if (lone(reading, sentence, at, plain) || (takes && plain && fromMany(reading, sentence, at)))
    return true;
  // came to his defense, warning in a speech to officers that
  if (word.lower.endsWith("ing") && before.text === "," && after?.tag === "ADP") {
    for (let i = at + 2; i < Math.min(at + 12, sentence.to) && words[i]?.tag !== "PUNCT"; i++)
      if (words[i]?.lower === "that" && words[i]?.tag !== "DET") return true;
  }
  if (parenthetic(reading, at, plain)) return true;
  // the adviser, Ivan Petrov, shot back that
  if (before.text === "," && phrased) return true;
  // “It is a gift,” objects Lukin
  if (closeMarks.has(before.text) && /(ed|s|d)$/.test(word.lower) && after?.tag === "PROPN")
    return true;
  // His aides, speaking off the record, claim that: without an article no claim of anybody’s
  if (
    before.text === "," &&
    plain &&
    after?.lower === "that" &&
    !/^(hope|fear|doubt)$/.test(word.lower)
  )
    return true;
  if (before.text === "," && verbless(words, sentence.from, at)) return true;
  if (closeMarks.has(before.text) || before.text === ",")
    return /(ed|s|d)$/.test(word.lower) && !isNoun(after);
  if (parts(reading, at, plain)) return true;
  if (endsRelative(reading, at, plain)) return true;
  if (before.tag === "CCONJ" && after) {
    // but demands cash for half, and fears that they would pay
    if (after.lower === "that" || phrased) return true;
    return (
      /[^s]s$/.test(word.lower) &&
      /^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(after.tag) &&
      words[at - 2]?.tag !== "NOUN" &&
      words.slice(sentence.from, at - 1).some(({ tag, lower }) => tag === "VERB" || lower === "has")
    );
  }
  if (before.tag === "NOUN" || before.tag === "PROPN" || timeAt(reading, at - 1)) {
    const opens =
      after !== undefined &&
      (phrased ||
        after.lower === "that" ||
        after.lower === "to" ||
        after.text === "“" ||
        after.text === '"');
    if (!opens || (plain && !afterSeveral(reading, at))) return false;
    if (plain) return true;
    return before.tag === "NOUN" || !adjectival.test(before.lower);
  }
  if (before.tag === "AUX" || before.tag === "ADV")
    return word.tag !== "NOUN" || before.tag === "ADV";
  return false;
}

/** *, charges that Kulikov angrily denied*: whether it is a noun that a denial follows. */
function deniedAfter({ words, phrases }: Reading, noun: number): boolean {
  if (words[noun - 1]?.text !== "," || !/[^s]s$/.test(words[noun]?.lower ?? "")) return false;
  if (!charges.test(words[noun]?.lower ?? "")) return false;
  const at = noun + 1;
  if (!/^(that|which)$/.test(words[at]?.lower ?? "")) return false;
  let verb = phrases[at + 1]?.to ?? at + 1;
  while (words[verb]?.tag === "ADV" || words[verb]?.tag === "AUX") verb++;
  const denies = verbCues(words[verb]?.lower ?? "")?.some(({ act }) => act === "DENIAL");
  return denies === true && /^(PUNCT|ADP|SCONJ)$/.test(words[verb + 1]?.tag ?? "");
}

/** *The Duma, in an address adopted on May 2, demands*: whether nothing before it can be the sentence’s verb. */
function verbless(words: readonly Word[], from: number, at: number): boolean {
  if (at - from > 40 || !/[^s]s$/.test(words[at]?.lower ?? "")) return false;
  const before = words.slice(from, at);
  const commas = before.filter(({ text }) => text === ",").length;
  if (commas < 2 || !/^(DET|PROPN)$/.test(before[0]?.tag ?? "")) return false;
  return before.every(({ tag, lower }) => {
    if (tag === "VERB") return /(ed|ing|en|wn)$/.test(lower);
    return tag !== "AUX" && tag !== "CCONJ" && tag !== "SCONJ" && !/^(who|which|that)$/.test(lower);
  });
}

function bePastBefore(words: readonly Word[], at: number): boolean {
  return /(ed|ing|said)$/.test((words[at] as Word).lower) && words[at - 2]?.tag === "PRON";
}

function isNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === "NOUN" || word.tag === "PROPN" || word.tag === "ADJ");
}

const conditions = new Set(["if", "unless", "should", "provided", "lest"]);

/** Whether a subject opens a condition: *if Moscow says that*. */
export function conditional(words: readonly Word[], sentence: Sentence, from: number): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - 2); i--) {
    const { lower } = words[i] as Word;
    if (conditions.has(lower))
      return !(i > sentence.from && lower === "should" && words[i - 1]?.text === ",");
  }
  return false;
}

/** Whether a phrase after a verb can be its subject with no quotation before it: *, argued Zlenko*. */
export function canInvert(reading: Reading, subject: Subject): boolean {
  const { words, mentionAt } = reading;
  const head = subject.parties[0]?.head;
  if (!head) return false;
  const last = words[head.to - 1] as Word;
  const first = (words[head.from] as Word).lower;
  return (
    mentionAt[head.to - 1] !== null ||
    /^(PROPN|PRON)$/.test(last.tag) ||
    isRole(last.lower) ||
    // said one of them, said one driver
    (/^(one|another)$/.test(first) && speakerLike(reading, subject)) ||
    // , said the ministry, said the organizers
    (words[head.from - 2]?.text === "," &&
      /^(the|a|an|his|her|its|their)$/.test(first) &&
      (bodyNouns.has(last.lower) || speakerLike(reading, subject)) &&
      !(/^an?$/.test(first) && documentNouns.has(last.lower)))
  );
}

/** Whether somebody did something earlier in the sentence: *He expressed regret, announced a strike, and left*. */
export function acted(words: readonly Word[], sentence: Sentence, before: number): boolean {
  for (let i = sentence.from + 1; i < before; i++) {
    if (
      words[i]?.tag === "VERB" &&
      /ed$/.test(words[i]?.lower ?? "") &&
      /^(PRON|PROPN|NOUN|ADV|AUX)$/.test(words[i - 1]?.tag ?? "")
    )
      return true;
  }
  return false;
}
