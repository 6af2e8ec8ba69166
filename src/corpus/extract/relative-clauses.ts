import { commaAt, mainVerb } from "./clause-ends.ts";
import { trimmed, type WordRange } from "./content.ts";
import type { Reading } from "./reading.ts";
import type { Draft } from "./rule.ts";
import type { Word } from "./words.ts";

/** The content of a draft, which ends before the sentence’s own verb: *a general who promised | to come | said*. */
export function withinRelative(
  reading: Reading,
  { content, speaker, side, predicate, rule }: Draft & { rule: string },
): WordRange {
  const { words } = reading;
  const subject = predicate?.subject;
  const whose = speaker !== null && words[subject?.from ?? 0]?.lower === "whose";
  // Belov, whom guards claimed they had not seen, left
  const whom = words[(subject?.from ?? 0) - 1]?.lower === "whom";
  const at = whose ? (subject?.from ?? 0) : ((whom ? subject?.from : predicate?.from) ?? 0) - 1;
  // who was reported to have received an order, said: all of it
  if (rule === "said-to-have") return content;
  if (side !== "after" || !/^(who|which|that|whose|whom)$/.test(words[at]?.lower ?? ""))
    return content;
  const comma = words[at - 1]?.text === ",";
  const one = reading.phrases[comma ? at - 2 : at - 1];
  if (!one || subject === null) return content;
  // presented a report which finds that it is so: the sentence has had its verb
  if (!comma && predicate && objectOf(reading, predicate.sentence.from, one.from)) return content;
  const that = words[content.from - 1]?.lower === "that";
  const clause = that || /^(said-that|said-clause|let-know)$/.test(rule) ? 1 : 0;
  let to = mainVerb(reading, content, clause);
  if (to === content.to && comma) to = resumed(reading, content);
  return to > content.from ? trimmed(reading, content.from, to) : content;
}

/** Whether a verb of the sentence stands before a phrase, with nothing but other phrases between. */
function objectOf({ words, phrases }: Reading, floor: number, from: number): boolean {
  for (let i = from - 1; i > floor; i--) {
    const { tag } = words[i] as Word;
    if (phrases[i] || tag === "ADP" || tag === "ADV") continue;
    // a paper issued by the ministry: no verb of the sentence’s own
    return tag === "VERB" && words[i + 1]?.tag !== "ADP";
  }
  return false;
}

/** *who said that it was late, went home*: the comma that a finite verb follows at once; the end where there is none. */
function resumed({ words, quotedAt }: Reading, { from, to }: WordRange): number {
  for (let i = to - 2; i > from; i--) {
    if (words[i]?.text !== "," || quotedAt[i]) continue;
    const { tag, lower } = words[i + 1] as Word;
    if (tag === "AUX" || (tag === "VERB" && !lower.endsWith("ing"))) return i;
  }
  return to;
}

/**
 * Whether a draft is what the article adds about something just named: *, where, officials say, they hid*; *, which he
 * maintains is illegal*; *, an odd remark, Belov observed, about a letter*.
 */
export function addedBeside(
  { words }: Reading,
  { rule, content, cue }: Draft & { rule: string },
): boolean {
  if (content.from >= cue.from || content.to <= cue.to) return false;
  // an inquiry which, his spokesman warned, would be slow
  const interrupted = words[content.from + 1]?.text === ",";
  if (!commaAt(words, content.from - 1) && !interrupted) return false;
  const from = words[content.from]?.tag === "ADP" ? content.from + 1 : content.from;
  const opener = words[from]?.lower ?? "";
  if (rule === "said-clause") return opener === "which" && !interrupted;
  return rule === "quote-said" && /^(where|which|whom|whose|a|an)$/.test(opener);
}
