import type { Article } from "../article.ts";
import { monthNumber } from "../parse/dates.ts";
import { datedDays, yearOf } from "../parse/years.ts";
import type { Placed } from "./arrangement.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Word } from "./words.ts";

/** A month and a day as the text names them. */
export interface NamedDay {
  month: number;
  day: number;
}

/**
 * The day on which a statement was made, where its own clause names one: *said on July 19 that*, *On July 19
 * the minister denied*. A day of the content, of a noun (*the July 19 talks*) or of another verb is none.
 */
export function dayNamed(reading: Reading, sentence: Sentence, draft: Placed): NamedDay | null {
  const { phrases, quotedAt } = reading;
  if (!draft.predicate && draft.rule !== "according-to") return null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const phrase = phrases[i];
    if (!phrase || phrase.from !== i || quotedAt[i]) continue;
    if (i >= draft.content.from && i < draft.content.to) continue;
    const day = dayAt(reading, phrase);
    if (day && ofCue(reading, sentence, draft, phrase)) return day;
  }
  return null;
}

/** Gives a named day its year: that of the issue, or the one before where it would lie long after all that is cited. */
export type Dater = (day: NamedDay) => string | null;

export function daterOf({ volume, paragraphs }: Article): Dater {
  const year = yearOf(volume);
  const cited = paragraphs
    .flatMap(({ citations }) => citations.flatMap(({ groups }) => groups))
    .flatMap(({ days }) => days?.to ?? [])
    .sort()
    .at(-1);
  const last = cited ? (Number(cited.slice(0, 4)) - year) * 366 + ordinal(cited) + 45 : 366;
  return (day) =>
    datedDays({ from: day, to: day, year: null, fromYear: null }, year, last)?.from ?? null;
}

function ordinal(date: string): number {
  return (Date.parse(date) - Date.UTC(Number(date.slice(0, 4)), 0, 1)) / 86_400_000 + 1;
}

/** *July 19* alone: no range, and no part of a longer phrase. */
function dayAt({ words }: Reading, { from, to }: NounPhrase): NamedDay | null {
  if (to - from !== 2) return null;
  const day = Number((words[to - 1] as Word).text);
  if (!(day >= 1 && day <= 31)) return null;
  const month = monthNumber((words[from] as Word).text);
  const capital = /^\p{Lu}/u.test((words[from] as Word).text);
  const range = /^(-|–|to|through)$/.test(words[to]?.text ?? "");
  return month > 0 && capital && !range ? { month, day } : null;
}

/** Whether a time belongs to the clause of a cue: beside it, or before its subject with no other verb between. */
function ofCue(
  { words, quotedAt }: Reading,
  { from: start }: Sentence,
  { speaker, cue, content, side, owner, outer }: Placed,
  { from, to }: NounPhrase,
): boolean {
  const free = (a: number, b: number) => {
    for (let i = a; i < b; i++) {
      const { tag, lower } = words[i] as Word;
      if (quotedAt[i]) return false;
      if (i >= cue.from && i < cue.to) continue;
      if (/^(who|which|that|whose|where|when|after|before|since|until)$/.test(lower)) return false;
      if (tag === "VERB" && !lower.endsWith("ing")) return false;
    }
    return true;
  };
  if (from >= cue.to)
    return from - cue.to < 12 && (side === "before" || from < content.from) && free(cue.to, from);
  if (owner || outer || !speaker || speaker === "shared") return false;
  if (from >= speaker.from) return free(speaker.to, from) && free(to, cue.from);
  return free(start, speaker.from);
}
