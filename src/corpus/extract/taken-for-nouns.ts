import type { Reading, Sentence } from "./reading.ts";
import { speakerLike } from "./speaker-like.ts";
import { subjectOf } from "./subjects.ts";
import { timeAt } from "./times.ts";
import {
  adjectival,
  bodyNouns,
  closeMarks,
  documentNouns,
  isRole,
  outletNouns,
  possessives,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *Diplomats in Tashkent point out that*, *sources close to the Kremlin hint that*: several before the place. */
export function fromMany({ words, phrases }: Reading, { from }: Sentence, at: number): boolean {
  const place = phrases[at];
  // Diplomats in Tashkent quote Ivanov: one phrase to the library
  const next = words[at + 1]?.tag === "PROPN" ? phrases[at + 1] : null;
  if (!place || (place.to !== at + 1 && place !== next) || place.from === at) return false;
  if (words[place.from - 1]?.tag !== "ADP") return false;
  for (let i = place.from - 2; i >= Math.max(from, at - 9); i--) {
    const { tag, lower } = words[i] as Word;
    if (/^(VERB|AUX|PUNCT)$/.test(tag)) return false;
    if (/^(NOUN|PROPN)$/.test(tag) && /[^su]s$/.test(lower)) return true;
  }
  return false;
}

/** *diplomats note that*; but *a Moscow Times report that*. */
export function afterSeveral({ words, phrases }: Reading, at: number): boolean {
  const first = words[phrases[at]?.from ?? at]?.lower ?? "";
  return /s$/.test(words[at - 1]?.lower ?? "") && !/^an?$/.test(first);
}

/**
 * *The miners demand equal pay*, *The UTO demands 40 percent of all posts*: whether nothing else in its clause can be the
 * verb. `plain` is true of the bare form, which several have as their subject.
 */
export function lone(
  reading: Reading,
  { from, to }: Sentence,
  at: number,
  plain: boolean,
): boolean {
  const { words, phrases, quotedAt } = reading;
  // passed a day later demands
  const last = words[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  const [before, after] = [words[last], words[at + 1]];
  if (!before || !after || !/^(NOUN|PROPN|NUM)$/.test(before.tag) || phrases[from]?.from !== from)
    return false;
  if (!/^(DET|ADJ|NUM|NOUN|PROPN|PRON|SCONJ)$/.test(after.tag) || adjectival.test(before.lower))
    return false;
  const { lower: first = "" } = words[Math.min(at, phrases[from]?.to ?? at) - 1] ?? {};
  if (plain !== /[^su]s$|men$|people$/.test(phrases[from]?.to === at + 1 ? before.lower : first))
    return false;
  for (let i = from; i < at; i++)
    if (
      quotedAt[i] ||
      (/^(VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(words[i]?.tag ?? "") && !hung(reading, i))
    )
      return false;
  for (let i = at + 1; i < to; i++) {
    const { tag, lower, text } = words[i] as Word;
    if (/^[,;:]$/.test(text) || /^(that|which|who|whom|whose|where|when|whether|to)$/.test(lower))
      return true;
    if (tag === "VERB" || tag === "AUX") return false;
  }
  return true;
}

/** *a resolution passed a day later demands*: a participle on its noun, with when or where. */
function hung(reading: Reading, at: number): boolean {
  const { words } = reading;
  return (
    /(ed|en|wn|de|nt)$/.test(words[at]?.lower ?? "") &&
    words[at]?.tag === "VERB" &&
    words[at - 1]?.tag === "NOUN" &&
    (words[at + 1]?.tag === "ADP" || timeAt(reading, at + 1))
  );
}

/**
 * Whether a word that ends one phrase stands right before another, as only a verb does: *the officials dispute the
 * account*, *the minister branded the story*, *the company disputes the sum*.
 */
export function parts(reading: Reading, at: number, plain: boolean): boolean {
  const { words, phrases } = reading;
  const [phrase, next] = [phrases[at], phrases[at + 1]];
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!phrase || phrase.to !== at + 1 || phrase.from === at || next?.from !== at + 1) return false;
  if (!before || !word || !after || timeAt(reading, at + 1)) return false;
  // Primakov regards such talk as, Tallinn views good relations as, the ministry demands Belov’s release
  const whose = after.tag === "PROPN" && words[at + 2]?.tag === "PART";
  if (before.tag === "PROPN" && /[^s]s$/.test(word.lower))
    if (whose || /^(DET|ADJ|PRON)$/.test(after.tag)) return true;
  if (before.tag !== "NOUN") return false;
  if (after.tag !== "DET" && !possessives.has(after.lower) && after.tag !== "PRON") return false;
  const several = /[^su]s$|men$|people$/.test(before.lower);
  if (plain) return several;
  if (/ed$/.test(word.lower)) return true;
  const opened = /^(DET|PROPN)$/.test(words[phrase.from]?.tag ?? "");
  return /[^s]s$/.test(word.lower) && !several && opened;
}

/** *a version that the ministry disputes*, *a reading which two members of the board dispute*: the verb that ends it. */
export function endsRelative({ words, phrases }: Reading, at: number, plain: boolean): boolean {
  const phrase = phrases[at];
  if (phrase?.to !== at + 1 || phrase.from >= at) return false;
  let first = phrase;
  let head = at - 1;
  while (/^(of|in|for|at)$/.test(words[first.from - 1]?.lower ?? "")) {
    const before = phrases[first.from - 2];
    if (before?.to !== first.from - 1) break;
    first = before;
    head = before.to - 1;
  }
  const link = first.from - 1;
  // what the board disputes is
  const what = words[link]?.lower === "what" && /^(is|was)$/.test(words[at + 1]?.lower ?? "");
  if (!what && words[at + 1]?.tag !== "PUNCT") return false;
  if (!what && !/^(that|which)$/.test(words[link]?.lower ?? "")) return false;
  if (!what && !phrases[link - 1] && !/^(,|something)$/.test(words[link - 1]?.lower ?? ""))
    return false;
  return plain ? /[^su]s$/.test(words[head]?.lower ?? "") : /s$/.test(words[at]?.lower ?? "");
}

/**
 * *The talks, Interfax reports, failed*, *The rest, traders joke, is air*, *“…,” the general fumed*: between two commas,
 * or a closing mark and a stop, somebody and a word that can be a verb are a clause.
 */
export function parenthetic(reading: Reading, at: number, plain: boolean): boolean {
  const { words, phrases } = reading;
  // the minister fumed: an adjective to the library, with or without a place in the phrase
  const apart =
    words[at]?.tag === "ADJ" && phrases[at - 1]?.to === at && phrases[at - 1] !== phrases[at];
  const phrase = phrases[apart ? at - 1 : at];
  if (phrase?.to !== (apart ? at : at + 1) || phrase.from === at) return false;
  // told Hora, so Telegraf reports, that it would
  const link = /^(as|so)$/.test(words[phrase.from - 1]?.lower ?? "") ? 2 : 1;
  const open = words[phrase.from - link]?.text ?? "";
  const marked = closeMarks.has(open) && /^[,?!]$/.test(words[phrase.from - link - 1]?.text ?? "");
  const ends = /^[,.]$/.test(words[at + 1]?.text ?? "") || (apart && words[at + 1]?.tag === "ADP");
  if ((open !== "," && !marked) || !ends) return false;
  // , officials, reports, and letters
  if (words[at + 2]?.tag === "CCONJ") return false;
  const { tag, lower } = words[at - 1] as Word;
  if (tag === "PROPN") return !plain && !adjectival.test(lower);
  if (plain)
    return (
      /[^su]s$|men$/.test(lower) && speakerLike(reading, subjectOf({ from: phrase.from, to: at }))
    );
  return isRole(lower) || [outletNouns, bodyNouns, documentNouns].some((nouns) => nouns.has(lower));
}
