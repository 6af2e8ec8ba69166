import type { Predicate } from "./predicates.ts";
import type { Reading } from "./reading.ts";
import { documentNouns, isNumberedPart, openMarks, ordinal, partsOfText } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What everybody is subject to: what it requires is nobody’s word. */
const standing = /^(law|laws|constitution|convention|statute)$/;

/**
 * *The treaty obliges*, *its fourth article forbids*, *A decree moves the guards and authorizes*: whether a text does what
 * a verb says, which of anybody else would be an act: *the ministry banned the march*.
 */
export function textSpeaks(reading: Reading, predicate: Predicate): boolean {
  const { words, phrases } = reading;
  const { subject, shared, sentence, passive, to } = predicate;
  if (passive) return false;
  // reminded them that the charter obliges him: no news
  const link = words[(subject?.from ?? predicate.from) - 1];
  if (link?.tag === "SCONJ" || link?.lower === "that") return false;
  const head = shared || !subject ? phrases[sentence.from] : subject.parties[0]?.head;
  if (!head) return false;
  const last = words[head.to - 1] as Word;
  // it requires patience; but it obliges them “to be patient”
  if (!shared && /^(it|they)$/.test(last.lower))
    return [to, phrases[to]?.to ?? to].some((at) => openMarks.has(words[at]?.text ?? ""));
  if (standing.test(last.lower)) return false;
  const before = words[head.to - 2]?.lower ?? "";
  return (
    documentNouns.has(last.lower) ||
    partsOfText.has(last.lower) ||
    ordinal.test(last.lower) ||
    (last.tag === "NUM" && (documentNouns.has(before) || isNumberedPart(before))) ||
    (isNumberedPart(last.lower) && ordinal.test(before))
  );
}
