import type { Span } from "../article.ts";
import type { FoundQuote } from "../extract.ts";
import type { ClaimForm } from "../vocabulary.ts";
import type { WordRange } from "./content.ts";
import { markedKind } from "./marked-words.ts";
import type { QuotedWords, Reading } from "./reading.ts";
import type { Word } from "./words.ts";
import { isWritten } from "./written-words.ts";

/** How much of some content stands between quotation marks, and the words themselves. */
export function formOf(
  reading: Reading,
  content: WordRange,
  speakers: string[],
  document: boolean,
  rule: string,
): { form: ClaimForm; exact: Span; quotes: FoundQuote[] } {
  const { words, paragraph } = reading;
  const exact = {
    start: (words[content.from] as Word).start,
    end: (words[content.to - 1] as Word).end,
  };
  const quotes: FoundQuote[] = [];
  let form: ClaimForm = "INDIRECT";
  for (const quoted of reading.quotations) {
    if (quoted.end <= exact.start || quoted.start >= exact.end) continue;
    const whole = quoted.start <= exact.start + 1 && quoted.end >= exact.end - 2;
    const kind = markedKind(reading, quoted);
    // What somebody denies is in the words of another.
    if (rule === "charge-denied") continue;
    if (!whole && (kind !== null || heldOff(reading, quoted, rule, content.from))) continue;
    quotes.push({
      paragraph: paragraph.ordinal,
      start: quoted.start,
      end: quoted.end,
      kind: document || isWritten(reading, quoted) ? "document" : "speech",
      speakers,
    });
    if (whole) {
      form = "DIRECT";
      let { start, end } = quoted;
      while (end > start && /[,\s]/.test(paragraph.text.charAt(end - 1))) end--;
      if (paragraph.text.charAt(end - 1) === "." && paragraph.text.charAt(end - 2) !== ".") end--;
      exact.start = start;
      exact.end = end;
      break;
    }
    form = "MIXED";
  }
  return { form, exact, quotes };
}

/** Rules whose content is a judgement: a word in marks is what it says. */
const judging =
  /^(called-it|described-as|accused-of|called-for|denied|quoted-words|voiced-doubts)$/;

/** One or two words that stand for a noun in somebody’s clause: *the withdrawal of “surplus” units*. */
function heldOff({ words }: Reading, quoted: QuotedWords, rule: string, from: number): boolean {
  const ends = /^[,.?!]$/.test(words[quoted.to - 1]?.text ?? "");
  const count = quoted.to - quoted.from - (ends ? 1 : 0);
  const [before, after] = [words[quoted.from - 2], words[quoted.to + 1]];
  const [first, last] = [words[quoted.from], words[quoted.from + count - 1]];
  if (count > 2 || !before || !after || !first || /^(ADV|AUX)$/.test(first.tag)) return false;
  const noun = last?.tag === "NOUN";
  const the = before.lower === "the";
  if (judging.test(rule)) {
    // rejected the “hints” as rude: what is judged, no judgement
    const judged = the && quoted.from - 2 === from && count === 1 && after.tag !== "NOUN";
    // demanded the withdrawal of units that took part in “special measures”
    const within = words.slice(from, quoted.from).some(({ lower }) => /^(who|which)$/.test(lower));
    // the dismissal of the “power ministers” before any vote
    const named = the && words[quoted.from - 3]?.lower === "of" && !ends && after.tag !== "NOUN";
    return noun && (judged || named || (within && before.tag === "ADP"));
  }
  // through the “safe corridors,” which were fields
  // his “optimism,” a delegate remarked, was misplaced
  const owned = /^(his|her|its|their)$/.test(before.lower) && count === 1 && after.tag !== "CCONJ";
  if (ends) return (the || owned) && noun;
  // the “missing” volumes, be given “associated” status; but to “consider” the use
  if (first.tag === "VERB") {
    const given = before.tag === "VERB" && /ed$/.test(first.lower);
    // the “disappeared” were alive
    const subject = before.lower === "the" && after.tag === "AUX";
    return count === 1 && (subject || (after.tag === "NOUN" && (before.tag === "DET" || given)));
  }
  const ofNoun = /^(DET|ADJ)$/.test(before.tag) || /^(his|her|its|their|of)$/.test(before.lower);
  return ofNoun && /^(NOUN|VERB|AUX|PART)$/.test(after.tag);
}
