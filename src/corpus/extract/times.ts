import type { Reading } from "./reading.ts";
import { days, documentNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Whether a word belongs to a phrase that is a time: *yesterday*, *May 2*, *last week*. */
export function timeAt(reading: Reading, at: number): boolean {
  const phrase = reading.phrases[at];
  if (!phrase) return false;
  // the night watchman, a May 8 report
  const last = reading.words[phrase.to - 1]?.lower ?? "";
  if (/man$/.test(last) || documentNouns.has(last)) return false;
  // In February Yeltsin spoke
  if (reading.mentionAt[phrase.to - 1]?.actors.some(({ kind }) => kind === "PERSON")) return false;
  // repeated several times that
  if (last === "times" && often.test(reading.words[phrase.from]?.lower ?? "")) return true;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (days.has((reading.words[k] as Word).lower) && !reading.mentionAt[k]) return true;
  }
  return false;
}

const units = /^(years|months|weeks|days|hours|minutes|decades)$/;

const often = /^(several|many|countless|three|four|five|six|seven|ten)$/;

/** Whether all so far is a time: *February*, *1996*, *two years*. */
export function timeAlone(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  const size = to - from;
  if (size === 1)
    return (
      // within hours Belov denied it
      (days.has(first.lower) || units.test(first.lower) || /^(19|20)\d\d$/.test(first.text)) &&
      words[from - 1]?.tag === "ADP"
    );
  return (
    size === 2 &&
    // in recent weeks Moscow has denied it
    (first.tag === "NUM" || /^(recent|past|earlier)$/.test(first.lower)) &&
    units.test(words[to - 1]?.lower ?? "")
  );
}

/** Whether a time follows: *last week*, *early this year*. */
export function timeSoon(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] ?? { lower: "" };
  if (/^(last|this|next)$/.test(lower)) return days.has(words[at + 1]?.lower ?? "");
  return days.has(lower) && lower !== "may" && lower !== "march";
}
