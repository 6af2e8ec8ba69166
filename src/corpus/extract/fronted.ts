import { isSpeech } from "./carried.ts";
import type { Figures } from "./figures.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import type { Subject } from "./subjects.ts";
import type { Word } from "./words.ts";

const moves = /ed$|(?<!accord)ing$|^(taken|brought|told|caught|met|shown|sent)$/;

/** *In an open letter to the director, he wrote*, *after talks with Hora, he said*: the director and Hora did not. */
function writtenTo(words: readonly Word[], start: number): boolean {
  if (!/^(in|at|during|after)$/.test(words[start]?.lower ?? "")) return false;
  for (let i = start + 1; i < start + 6; i++) {
    const { lower = "" } = words[i] ?? {};
    if (isSpeech(lower) || meeting.test(lower))
      return /^(to|with)$/.test(words[i + 1]?.lower ?? "");
  }
  return false;
}

const meeting =
  /^(call|talks?|meeting|discussions?|consultations|negotiations|lunch|dinner|audience|session)$/;

/** *Asked by a reporter whether it was so, he replied*: those named before the comma, none of whom *he* is. */
export function frontedBefore(reading: Reading, { from, to }: Subject, figures: Figures): string[] {
  const { words, quotedAt } = reading;
  if (to - from !== 1 || words[from]?.tag !== "PRON") return [];
  const start = sentenceAt(reading, from)?.from;
  if (start === undefined || from - start < 3 || from - start > 40) return [];
  const first = words[start] as Word;
  // Together with the mayor, he signed it
  const moved = (first.tag === "VERB" && moves.test(first.lower)) || first.lower === "together";
  if (!moved && !writtenTo(words, start)) return [];
  if (words[from - 1]?.text !== "," || quotedAt[from - 1]) return [];
  const before: string[] = [];
  for (const { name, seen, word } of figures.all())
    if (figures.since(seen) === 0 && word > start && word < from) before.push(name);
  return before;
}
