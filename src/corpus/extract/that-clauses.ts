import type { Reading } from "./reading.ts";
import { days } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *said that it rained, and that ships were late*: whether *that* opens a clause, as it can point to one ship only. */
export function clauseAfterAnd(words: readonly Word[], at: number): boolean {
  const [before, noun, verb] = [words[at - 1], words[at + 1], words[at + 2]];
  return (
    words[at]?.lower === "that" &&
    before?.tag === "CCONJ" &&
    noun?.tag === "NOUN" &&
    several.test(noun.lower) &&
    /^(AUX|VERB)$/.test(verb?.tag ?? "")
  );
}

const several = /(?<!politic|new|serie|mean|economic|headquarter|specie|work)[^su]s$|men$|people$/;

const bound = /^(on|in|at|for|with|by|from|under|over|against)$/;

/** Whether *that* at a word opens what a cue before it at `at` says, and is no pointer: *rejected that version*. */
export function thatClause({ words, phrases }: Reading, i: number, at: number): boolean {
  const next = words[i + 1];
  // points out, no meters on that side
  if (words[i]?.tag === "DET" && i - 1 > at && bound.test(words[i - 1]?.lower ?? "")) return false;
  // promised half of that sum
  if (words[i - 1]?.lower === "of" && i - 1 > at) return false;
  // claimed five times that many
  if (words[i - 1]?.text === "times" && words[i - 2]?.tag === "NUM") return false;
  // that, according to eyewitnesses, the market had been hit
  if (next?.text === "," && words[i + 2]?.tag !== "CCONJ") return true;
  // the same evening, that very day
  const day = /^(same|very)$/.test(next?.lower ?? "") ? words[i + 2] : next;
  if (!next || /^[.;?!,]$/.test(next.text) || days.has(day?.lower ?? "")) return false;
  // rejected that version: no verb follows before the clause ends.
  const thing =
    phrases[i]?.from === i && (phrases[i]?.to ?? i) > i + 1 ? phrases[i] : phrases[i + 1];
  const after = words[thing?.to ?? 0];
  // ridiculed that account, though he admitted
  const parted =
    after?.text === "," && /^(SCONJ|CCONJ)$/.test(words[(thing?.to ?? 0) + 1]?.tag ?? "");
  if (
    i === at &&
    thing &&
    (next.tag === "NOUN" || next.tag === "ADJ") &&
    (!after ||
      parted ||
      /^([.;]|as|in|on|by|but|and|out|at|for|from|with|within)$/.test(after.lower)) &&
    !/s$/.test(words[thing.to - 1]?.lower ?? "")
  ) {
    for (let k = thing.to; k < words.length && !/^[.;,]$/.test(words[k]?.text ?? ""); k++)
      // disputed that view and predicted
      if (words[k]?.tag === "CCONJ" && words[k + 1]?.tag === "VERB") return false;
      else if (
        words[k]?.tag === "AUX" ||
        (words[k]?.tag === "VERB" && !/ing$/.test(words[k]?.lower ?? ""))
      )
        return true;
    return false;
  }
  const relative = next.tag === "AUX" || (next.tag === "VERB" && !next.lower.endsWith("ing"));
  if (
    i - at > 1 &&
    relative &&
    phrases[i - 1] &&
    !days.has(words[i - 1]?.lower ?? "") &&
    !/^\d/.test(words[i - 1]?.text ?? "")
  )
    return false;
  return true;
}
