import { speakingOn } from "./governors.ts";
import { textDoes } from "./text-verbs.ts";
import { clauseAfterAnd } from "./that-clauses.ts";
import { verbCues } from "./verb-cues.ts";
import { adjectival, days, documentNouns, isRole, openMarks, possessives } from "./word-lists.ts";
import type { Word } from "./words.ts";

const nouns = new Set(
  "daily weekly monthly general official analyst commentator secretary secretary-general representative independent conservative liberal rival chief head deputy regular radical moderate nationalist communist individual premier executive military extremist separatist loyalist incumbent latter former".split(
    " ",
  ),
);

/** People whom the library takes for what they do. */
const peopleAsVerbs = new Set(
  "attaches sources police guards troops rebels aides doctors pilots fellows hosts judges heads chiefs leads champions fighters reports".split(
    " ",
  ),
);

/** Adverbs that the library takes for nouns: *the ministry thereupon issued a statement*. */
const adverbs = new Set("thereupon whereupon thereafter forthwith hitherto henceforth".split(" "));

/** Ordinals that the library takes for adverbs. */
const ordinal = /^(first|second|third|last)$/;

/** What follows *in writing* where nothing is being written: when, to whom, what. */
const inHand = /^(ADP|SCONJ|PUNCT|PART|ADV|CCONJ)$/;

/** Verbs that whom they are said to follows. */
const telling =
  /^(tells?|told|assures?|assured|informs?|informed|reminds?|reminded|notified|warns?|warned|advised|convinced|persuaded|promised)$/;

/** Words of any other part of speech that may be taken for another; all others are left as they are. */
const doubtful = new Set([
  ...nouns,
  ...adverbs,
  ..."exists foretold visiting either neither both at think finding reading ruling warning undertaking half writing there states that acting broadcast".split(
    " ",
  ),
]);

/** Gives a word the part of speech that its neighbours show, where the library takes it for another. */
export function retag(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const { tag } = word;
  if (tag !== "VERB" && tag !== "NOUN" && tag !== "ADJ" && tag !== "DET" && tag !== "ADV")
    if (!doubtful.has(word.lower)) return;
  const next = words[i + 1]?.tag;
  if (adverbs.has(word.lower)) word.tag = "ADV";
  // such a list exists; the alliance affirms in it that; told a visiting Turkish delegation
  if (/^(exists|foretold|affirms|disclaims|construes)$/.test(word.lower)) word.tag = "VERB";
  // Belov shot back; each hints that; what Riga regards as its own
  if (
    word.tag === "NOUN" &&
    ((word.lower === "shot" && words[i + 1]?.lower === "back") ||
      (word.lower === "regards" && words[i + 1]?.lower === "as") ||
      (words[i - 1]?.lower === "each" && words[i + 1]?.lower === "that"))
  )
    word.tag = "VERB";
  if (word.lower === "visiting" && /^(NOUN|PROPN)$/.test(next ?? "") && words[i - 1]?.tag !== "AUX")
    word.tag = "ADJ";
  // The library takes a daily or a general for an adjective; what follows decides.
  if (nouns.has(word.lower) && next !== "NOUN" && next !== "ADJ" && next !== "PROPN" && i > 0)
    word.tag = "NOUN";
  // One Moscow daily alleged that, a Riga weekly claims to know
  if (
    /^(daily|weekly|monthly)$/.test(word.lower) &&
    /^(PROPN|ADJ)$/.test(words[i - 1]?.tag ?? "") &&
    /^(that|to)$/.test(words[i + 2]?.lower ?? "") &&
    verbCues(words[i + 1]?.lower ?? "")
  )
    word.tag = "NOUN";
  // neither confirmed nor denied, demanded that he either explain or resign
  if (next === "VERB" && /^n?either$/.test(word.lower)) word.tag = "ADV";
  const called = words[i + 1]?.lower ?? "";
  // the mayor and the court both dispute it
  if (
    word.lower === "both" &&
    /^(NOUN|PROPN)$/.test(words[i - 1]?.tag ?? "") &&
    verbCues(called)?.some(({ lemma }) => lemma === called)
  )
    word.tag = "ADV";
  // had at first said that
  if (word.lower === "at" && /^(first|last|once|present|length)$/.test(called)) word.tag = "ADV";
  const held = words[i - 1];
  // OSCE monitor Oleg Tamm: what somebody is, between a name and his own
  if (
    word.tag === "VERB" &&
    held?.tag === "PROPN" &&
    next === "PROPN" &&
    words[i + 2]?.tag === "PROPN" &&
    /^(monitor|guard|head|chief|judge|coach|host|guide|scout|cook|pilot|aide|rebel)$/.test(
      word.lower,
    )
  )
    word.tag = "NOUN";
  // found the Russian act “absurd”
  if (
    word.tag === "VERB" &&
    held?.tag === "PROPN" &&
    adjectival.test(held.lower) &&
    /^(the|a|an|this|that)$/.test(words[i - 2]?.lower ?? "") &&
    (openMarks.has(words[i + 1]?.text ?? "") || /^(ADJ|PUNCT)$/.test(next ?? "")) &&
    !/(ed|ing|s)$/.test(word.lower)
  )
    word.tag = "NOUN";
  // an OSCE monitor recalled
  if (
    word.tag === "VERB" &&
    words[i - 2]?.tag === "DET" &&
    /^(ADJ|PROPN)$/.test(held?.tag ?? "") &&
    /ed$/.test(called) &&
    !/(ed|ing|s|t)$/.test(word.lower)
  )
    word.tag = "NOUN";
  // rejected calls for, denied charges that
  if (
    word.tag === "VERB" &&
    held?.tag === "VERB" &&
    /[^s]s$/.test(word.lower) &&
    /ed$/.test(held.lower)
  )
    word.tag = "NOUN";
  // told Western attaches that, assured both Baltic states that
  if (
    word.tag === "VERB" &&
    /[^s]s$/.test(word.lower) &&
    words[i + 1]?.lower === "that" &&
    /^(PROPN|ADJ)$/.test(held?.tag ?? "") &&
    telling.test(words[words[i - 2]?.tag === "DET" ? i - 3 : i - 2]?.lower ?? "")
  )
    word.tag = "NOUN";
  // diplomats dispute Turkey’s right
  if (
    word.tag === "NOUN" &&
    held?.tag === "NOUN" &&
    /[^su]s$/.test(held.lower) &&
    next === "PROPN" &&
    /^[’']s$/.test(words[i + 2]?.text ?? "") &&
    verbCues(word.lower)?.some(({ lemma }) => lemma === word.lower)
  )
    word.tag = "VERB";
  // according to sources in the staff, by police
  if (
    word.tag === "VERB" &&
    peopleAsVerbs.has(word.lower) &&
    (/^(ADP|PART|ADJ)$/.test(held?.tag ?? "") ||
      /^(military|naval|air|defense|press|cultural|trade)$/.test(held?.lower ?? ""))
  )
    word.tag = "NOUN";
  // said in a radio address, at a tractor works, but a lawyer claims
  if (
    word.tag === "VERB" &&
    /^(NOUN|ADJ)$/.test(held?.tag ?? "") &&
    /^an?$/.test(words[i - 2]?.lower ?? "") &&
    next === "PUNCT" &&
    !/(ed|ing)$|^exists$/.test(word.lower) &&
    !(/[^s]s$/.test(word.lower) && verbCues(word.lower))
  )
    word.tag = "NOUN";
  if (word.lower === "think" && /^tanks?$/.test(words[i + 1]?.lower ?? "")) word.tag = "ADJ";
  // Zhirinovsky alleged massive fraud, prosecutors informed Riga that, and informed the envoys
  const dated = held?.text === "," && days.has(called) && /^\d/.test(words[i + 2]?.text ?? "");
  if (
    word.tag === "ADJ" &&
    /ed$/.test(word.lower) &&
    (held?.tag === "PROPN" ||
      /^(DET|PRON)$/.test(next ?? "") ||
      (next === "PROPN" && (held?.tag === "NOUN" || word.lower === "informed")) ||
      // a man who was in the room informed journalists
      (next === "NOUN" && held?.tag === "NOUN" && word.lower === "informed") ||
      // The paper, which he owns, alleged May 2 that
      dated) &&
    // Ivan Hora preferred a joke: no matter what verb
    (verbCues(word.lower) || (held?.tag === "PROPN" && next === "DET"))
  )
    word.tag = "VERB";
  // “No,” the general fumed.
  if (
    word.tag === "ADJ" &&
    /^[.,;:]$/.test(words[i + 1]?.text ?? "") &&
    held &&
    isRole(held.lower) &&
    words[i - 2]?.tag === "DET" &&
    verbCues(word.lower)?.some(({ frames }) => frames.has("quote"))
  ) {
    word.tag = "VERB";
    held.tag = "NOUN";
  }
  // The ministry hurried to explain
  if (
    word.tag === "ADJ" &&
    called === "to" &&
    /ed$/.test(word.lower) &&
    /^(NOUN|PROPN|PRON)$/.test(held?.tag ?? "") &&
    (speakingOn.has(word.lower) || (held?.tag !== "PRON" && words[i + 2]?.tag === "VERB"))
  )
    word.tag = "VERB";
  // , promises of that kind, he said, are
  if (
    word.tag === "VERB" &&
    called === "of" &&
    /[^s]s$/.test(word.lower) &&
    (!held || /^[.:;]$/.test(held.text)) &&
    words[i + 2]?.tag === "DET"
  )
    word.tag = "NOUN";
  // on November 28 accused President Kuchma of it; but the accused
  if (
    word.tag === "NOUN" &&
    /ed$/.test(word.lower) &&
    !/^(DET|ADJ)$/.test(held?.tag ?? "DET") &&
    (/^(DET|PRON)$/.test(next ?? "") ||
      called === "former" ||
      /^\p{Lu}/u.test(words[i + 1]?.text ?? "")) &&
    verbCues(word.lower)
  )
    word.tag = "VERB";
  // rejected that finding at the time; but said that reading between the lines was hard
  if (
    /^(finding|reading|ruling|warning|undertaking)$/.test(word.lower) &&
    held?.lower === "that" &&
    !/^(DET|PRON)$/.test(next ?? "") &&
    verbCues(words[i - 2]?.lower ?? "")?.some(({ act }) => act === "DENIAL")
  ) {
    word.tag = "NOUN";
    held.tag = "DET";
  }
  // demanded half of the proceeds
  if (word.lower === "half" && called === "of") word.tag = "NOUN";
  // informed the government in writing that
  if (word.lower === "writing" && held?.lower === "in" && inHand.test(next ?? ""))
    word.tag = "NOUN";
  // a source there let slip
  if (
    word.lower === "there" &&
    /^(NOUN|PROPN)$/.test(held?.tag ?? "") &&
    /^(VERB|ADV|PUNCT)$/.test(next ?? "")
  )
    word.tag = "ADV";
  if (word.tag === "DET" && clauseAfterAnd(words, i)) word.tag = "SCONJ";
  // Kofi Annan states that; “It rains,” the memorandum states, “at night.”
  if (word.lower === "states" && (called === "that" || next === "PUNCT"))
    if (
      // the Baltic states, he said
      (held?.tag === "PROPN" && words[i - 2]?.tag !== "DET") ||
      held?.text === "," ||
      documentNouns.has(held?.lower ?? "")
    )
      word.tag = "VERB";
  if (textDoes(words, i)) word.tag = "VERB";
  // The first says that; but the first time
  if (held?.lower === "the" && next === "VERB" && word.tag === "ADV" && ordinal.test(word.lower))
    word.tag = "NOUN";
  // That understanding says
  const opens = held === undefined || /^[.?!;]$/.test(held.text);
  if (word.lower === "that" && (word.tag === "PRON" || opens) && documentNouns.has(called))
    word.tag = "DET";
  // That pledge had been dropped; but that talks failed was known
  if (word.text === "That" && next === "NOUN" && /[^s]$/.test(called)) word.tag = "DET";
  // acting President Vladimir Putin
  if (word.lower === "acting" && /^(PROPN|NOUN)$/.test(next ?? "") && held?.tag !== "AUX")
    word.tag = "ADJ";
  // a memorandum broadcast by NTV
  if (word.lower === "broadcast" && held?.tag === "NOUN" && /^(by|on|in)$/.test(called))
    word.tag = "VERB";
  // the opposition daily Cumhuriyet
  if (
    next === "PROPN" &&
    /^(daily|weekly|monthly)$/.test(word.lower) &&
    held &&
    /^(DET|ADJ|NOUN|PROPN)$/.test(held.tag)
  )
    word.tag = "NOUN";
  if (
    word.tag === "VERB" &&
    held &&
    (possessives.has(held.lower) ||
      held.lower === "the" ||
      (held.tag === "PART" && /^[’']s$/.test(held.lower))) &&
    /[^s]s$|[^d]$/.test(word.lower) &&
    !/(ed|ing)$/.test(word.lower)
  )
    word.tag = "NOUN";
}
