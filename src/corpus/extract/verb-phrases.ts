import { nounCue } from "./noun-cues.ts";
import type { Reading } from "./reading.ts";
import { timeAt } from "./times.ts";
import { isRole } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Where the fixed phrase of a verb ends, or -1 where it doesn’t follow. */
export function phraseEnd(reading: Reading, at: number, phrase: readonly string[]): number {
  const { words, phrases } = reading;
  let start = at;
  if (phrase.length > 1 && words[at]?.lower !== phrase[0]) return -1;
  if (phrase.length === 1 && words[at]?.lower !== phrase[0]) {
    // spoke in January of, called again for, boasted to him of
    while (start < at + 8) {
      if (words[start]?.tag === "ADV") start++;
      else if (timeAt(reading, start)) {
        start = phrases[start]?.to ?? start + 1;
        // spoken the day before of it
        if (/^(before|earlier|later)$/.test(words[start]?.lower ?? "")) start++;
      } else if (
        /^(ADP|SCONJ)$/.test(words[start]?.tag ?? "") &&
        words[start]?.lower !== phrase[0] &&
        (timeAt(reading, start + 1) ||
          (/^(in|at|on|during|after|to|with|through|via)$/.test(words[start]?.lower ?? "") &&
            phrases[start + 1]))
      )
        start = phrases[start + 1]?.to ?? start + 2;
      else break;
    }
    if (words[start]?.tag !== "ADP") return -1;
    // Speaking at a meeting with the head of the mission: *of* is the office’s
    if (
      phrase[0] === "of" &&
      isRole(words[start - 1]?.lower ?? "") &&
      words[start - 1]?.tag === "NOUN"
    )
      return -1;
  }
  for (let k = 0; k < phrase.length; k++) {
    if (words[start + k]?.lower !== phrase[k]) return -1;
  }
  return start + phrase.length;
}

/** *confessed to journalists that*, *admitted to the faction that*: whom, not what. */
export function toldTo({ words, phrases, mentionAt }: Reading, at: number): boolean {
  const phrase = phrases[at];
  if (!phrase || phrase.from !== at) return false;
  const mention = mentionAt[phrase.to - 1];
  if (words[phrase.to]?.lower === "that" && !nounCue((words[phrase.to - 1] as Word).lower))
    return true;
  if (mention) return mention.actors.some(({ kind }) => kind === "PERSON" || kind === "MEDIA");
  return isRole((words[phrase.to - 1] as Word).lower);
}

/** *argued for years that*, *insisted for two hours that*: how long, not what. */
export function lasting({ words, phrases }: Reading, at: number): boolean {
  const to = phrases[at]?.to ?? at + 1;
  return (
    /^(years|months|weeks|days|hours|minutes|decades|time)$/.test(words[to - 1]?.lower ?? "") &&
    words[to]?.lower === "that"
  );
}
