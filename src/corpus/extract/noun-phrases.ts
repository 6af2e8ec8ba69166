import { timeAlone, timeSoon } from "./times.ts";
import { titleEnd } from "./title-ends.ts";
import { sayersAfterPlace, titleAt } from "./titles.ts";
import {
  adjectival,
  days,
  isNumberedPart,
  isRole,
  personal,
  possessives,
  roles,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Words `from` up to, not with, `to` that name one thing: *a Chinese Foreign Ministry spokesman*. */
export interface NounPhrase {
  from: number;
  to: number;
}

const inside = new Set(["NOUN", "PROPN", "ADJ", "NUM", "X"]);
const starters = new Set(
  "the a an this that these those some many several all both most no any each every another such other few various one two three unnamed certain half much".split(
    " ",
  ),
);
/** Parts of speech that begin no phrase. */
const linking = new Set(["PUNCT", "ADP", "AUX"]);
const capital = /^\p{Lu}/u;
const adverbial = new Set(["yesterday", "today", "tonight", "tomorrow"]);
/** Participles that stand before a noun as adjectives do: *told visiting senators*. */
const participial = new Set(
  "visiting leading outgoing acting neighboring ruling opposing returning remaining striking leaving warring dissenting".split(
    " ",
  ),
);
const notNouns = new Set(
  "who which what whom there also how why where when that according whether if because while".split(
    " ",
  ),
);

/**
 * Marks for each word of a text the noun phrase it belongs to, or none. `nameEnds` tells for a word where a
 * known name ends that begins there, 0 for none; a name is never split.
 */
export function nounPhrasesOf(words: readonly Word[], nameEnds: Int32Array): (NounPhrase | null)[] {
  const phrases: (NounPhrase | null)[] = new Array(words.length).fill(null);
  let i = 0;
  while (i < words.length) {
    // a mark or *of* begins none
    const opens = nameEnds[i] !== 0 || !linking.has((words[i] as Word).tag);
    const end = opens ? phraseEnd(words, nameEnds, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    const to = titleEnd(words, nameEnds, i, end);
    const phrase = { from: i, to };
    for (let k = i; k < to; k++) phrases[k] = phrase;
    i = to;
  }
  return phrases;
}

function phraseEnd(words: readonly Word[], nameEnds: Int32Array, from: number): number {
  let i = from;
  let noun = false;
  // Where the one name ends that all so far is.
  let named = -1;
  while (i < words.length) {
    const word = words[i] as Word;
    const before = i > from ? words[i - 1] : undefined;
    const nameEnd = nameEnds[i] as number;
    if (
      nameEnd > 0 &&
      before?.tag === "NUM" &&
      i - from === 2 &&
      days.has(words[from]?.lower ?? "")
    )
      break;
    // In Vilnius President Brazauskas said: where, then who
    if (noun && words[from - 1]?.text === "In" && titleAt(words, i) && !possessive(before ?? word))
      break;
    // In Kyiv officials warned: where, then who
    if (noun && i === from + 1 && sayersAfterPlace(words, i)) break;
    // In February Yeltsin spoke, for two years Tbilisi has waited: the time is over.
    if (noun && before && timeAlone(words, from, i) && /^\p{Lu}/u.test(word.text)) break;
    // In Article 5 Riga recognizes it: where, then who
    if (
      before?.tag === "NUM" &&
      isNumberedPart(words[i - 2]?.lower ?? "") &&
      capital.test(word.text)
    )
      break;
    if (nameEnd > 0) {
      if (noun && before && (apart(words, from, before) || timeAlone(words, from, i))) break;
      // In reply | Grachev’s deputy said
      if (
        i === from + 1 &&
        before?.tag === "NOUN" &&
        /^(In|By|On)$/.test(words[from - 1]?.text ?? "")
      )
        break;
      // in an interview with Segodnya Lesin called it: two names side by side
      if (named === i && words[from - 1]?.tag === "ADP") break;
      if (i === from && !adjectival.test(words[nameEnd - 1]?.lower ?? "")) named = nameEnd;
      i = nameEnd;
      noun = true;
      continue;
    }
    if (adverbial.has(word.lower) && !possessive(words[i + 1] ?? word)) {
      // Yesterday President Putin said: the day is no part of the name.
      return i === from ? i + 1 : i;
    }
    if (i === from && personal.has(word.lower)) {
      if (word.lower === "her" && inside.has(words[i + 1]?.tag ?? "")) {
        i++;
        continue;
      }
      return i + 1;
    }
    // termed this a lie
    if (
      word.tag === "DET" &&
      /^(this|that|these|those|it)$/.test(before?.lower ?? "") &&
      /^(a|an|the)$/.test(word.lower)
    )
      break;
    // By midweek both sides
    if (before?.tag === "ADJ" && /^(both|several|some|many|most)$/.test(word.lower)) break;
    if (
      i === from &&
      (possessives.has(word.lower) || starters.has(word.lower) || word.tag === "DET")
    ) {
      if (word.lower === "which") break;
      if (word.lower === "that" && word.tag !== "DET") break;
      i++;
      continue;
    }
    if (notNouns.has(word.lower)) break;
    // dismissed out of hand suggestions that
    if (before?.lower === "hand" && i === from + 1 && words[from - 2]?.lower === "out") break;
    // April 25 Russia’s ministry: the day is over.
    if (before?.tag === "NUM" && i - from === 2 && days.has(words[from]?.lower ?? "")) break;
    if ((possessive(word) || genitive(words, i)) && noun) {
      i++;
      continue;
    }
    if (word.lower === "of" && before && chiefOf(before.lower, words[i + 1]?.lower)) {
      i++;
      continue;
    }
    if (word.lower === "," || word.tag === "PUNCT") break;
    // adopted by the Duma last week
    if (noun && /^(last|next|this|early|late|earlier)$/.test(word.lower) && timeSoon(words, i + 1))
      break;
    if (inside.has(word.tag) || (starters.has(word.lower) && i > from && !noun)) {
      const apartFrom = noun && word.tag === "PROPN" && before && apart(words, from, before);
      // the government’s decree No. 318
      if (apartFrom && !/^(d[’']affaires|no\.)$/.test(word.lower)) break;
      const dated = word.lower !== "may" && /^\d/.test(words[i + 1]?.text ?? "");
      if (days.has(word.lower) && noun && (word.tag !== "PROPN" || dated)) break;
      if (
        noun &&
        word.tag === "ADJ" &&
        before?.tag === "NOUN" &&
        !possessive(before) &&
        // secretary general, but a diplomat involved in it
        (!titled(before) || word.lower.endsWith("ed")) &&
        !isRole(word.lower)
      )
        break;
      i++;
      noun ||= word.tag !== "ADJ";
      continue;
    }
    // Moldova’s acting foreign minister, the Russian negotiating team
    if (
      before &&
      (possessive(before) ||
        (i === from + 2 && words[from]?.tag === "DET" && adjectival.test(before.lower))) &&
      word.tag === "VERB" &&
      /(ed|ing)$/.test(word.lower) &&
      inside.has(words[i + 1]?.tag ?? "")
    ) {
      i++;
      continue;
    }
    if (i === from && participial.has(word.lower) && inside.has(words[i + 1]?.tag ?? "")) {
      i++;
      continue;
    }
    const reduced =
      i === from &&
      /ed$/.test(word.lower) &&
      // combating organized crime
      (words[i - 1]?.tag === "ADP" || words[i - 1]?.lower.endsWith("ing")) &&
      inside.has(words[i + 1]?.tag ?? "");
    if (word.tag === "VERB" && (i > from || reduced) && !noun && /(ed|ing)$/.test(word.lower)) {
      i++;
      continue;
    }
    const hastily = words[i + 1]?.tag === "VERB" && /ed$/.test(words[i + 1]?.lower ?? "");
    if (
      word.tag === "ADV" &&
      i > from &&
      // Belov’s earlier allegation
      (!noun || (before && possessive(before))) &&
      (inside.has(words[i + 1]?.tag ?? "") || (hastily && inside.has(words[i + 2]?.tag ?? "")))
    ) {
      i++;
      continue;
    }
    if (
      word.tag === "PRON" &&
      i === from &&
      /^(some|others|both|many|everyone|nobody|none|another|these|those|this|several|most)$/.test(
        word.lower,
      )
    ) {
      return i + 1;
    }
    break;
  }
  // A phrase doesn't end in a possessive, and isn't an article alone.
  while (i > from && possessive(words[i - 1] as Word) && i < words.length && !noun) i--;
  return i;
}

function possessive(word: Word): boolean {
  return (
    (word.lower === "’s" || word.lower === "'s" || word.lower === "’" || word.lower === "'") &&
    word.tag === "PART"
  );
}

/** Whether a name after a noun is another phrase: *after the meeting Putin said*, but *former bodyguard Ivanov*. */
function apart(words: readonly Word[], from: number, before: Word): boolean {
  if (before.tag !== "NOUN" || titled(before) || possessive(before)) return false;
  const first = words[from] as Word;
  if (!/^(the|a|an|this|that|these|those|his|her|its|their)$/.test(first.lower))
    return days.has(before.lower);
  return !/(er|or|ist|ian|man|woman|ant|ent|guard|aide|ally|rival|son|wife|chief|staff|state|duo|pair|firm|consultancy|conglomerate|counterpart|colleague|namesake|compatriot|nominee|candidate)$/.test(
    before.lower,
  );
}

/** The apostrophe after a plural: *the miners’ union*. */
function genitive(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    (word.text === "'" || word.text === "’") &&
    before?.lower.endsWith("s") === true &&
    before.end === word.start &&
    after !== undefined &&
    after.start > word.end &&
    inside.has(after.tag)
  );
}

function titled(word: Word): boolean {
  return (
    roles.has(word.lower) ||
    /(agency|daily|newspaper|weekly|paper|station|magazine|party|channel|company|television)$/.test(
      word.lower,
    )
  );
}

function chiefOf(before: string, after: string | undefined): boolean {
  return (
    after !== undefined &&
    /^(staff|state|government)$/.test(after) &&
    /^(chief|head|heads|minister|secretary)$/.test(before)
  );
}
