import type { Span } from "../article.ts";
import type { FoundQuote } from "../extract.ts";
import type { ClaimForm } from "../vocabulary.ts";
import type { WordRange } from "./content.ts";
import { markedKind } from "./marked-words.ts";
import type { QuotedWords, Reading } from "./reading.ts";
import { verbCues } from "./verb-cues.ts";
import { adjectival } from "./word-lists.ts";
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

/**
 * Up to three words for a thing that the clause speaks of: *the “bandits” had been destroyed*, *a harsher clause on the
 * “renegade province”*, *the withdrawal of “surplus” units*. What somebody finds, calls or feels is his own.
 */
function heldOff(reading: Reading, quoted: QuotedWords, rule: string, from: number): boolean {
  const { words } = reading;
  const ends = /^[,.?!]$/.test(words[quoted.to - 1]?.text ?? "");
  const count = quoted.to - quoted.from - (ends ? 1 : 0);
  const [before, after] = [words[quoted.from - 2], words[quoted.to + 1]];
  const [first, last] = [words[quoted.from], words[quoted.from + count - 1]];
  if (count > 3 || !before || !first || !last) return false;
  // to the very “partisans” whom they fight
  const the = /^(the|very)$/.test(before.lower);
  if (/^(ADV|AUX|ADP)$/.test(first.tag) && !the) return false;
  const noun = /^(NOUN|PROPN)$/.test(last.tag) && !determined(first);
  const starts = quoted.from - 2 === from;
  // the notion of “common waters,” a plan for a “common state”
  const link = before.tag === "ADP" ? quoted.from - 2 : quoted.from - 3;
  const notion = link > from && words[link]?.lower !== "as" && words[link]?.tag === "ADP";
  if (noun && notion && notions.has(words[link - 1]?.lower ?? "")) return true;
  // a train under the eyes of Smirnov’s “border guards,” reportedly: nobody’s words
  if (rule === "reportedly" && noun) return true;
  if (judging.test(rule)) {
    // rejected the “hints” as rude, the claim that the “spirit of Paris” will: what is judged, no judgement
    const alone = count === 1 || rule === "accused-of" || after?.tag === "AUX";
    const judged = the && starts && alone && after?.tag !== "NOUN";
    // demanded the withdrawal of units that took part in “special measures”
    const within = words.slice(from, quoted.from).some(({ lower }) => /^(who|which)$/.test(lower));
    // the dismissal of the “power ministers” before any vote
    const named = the && words[quoted.from - 3]?.tag === "ADP" && after?.tag !== "NOUN";
    // called for rallies in case the “leavers” won
    const acting = the && rule === "called-for" && /^(VERB|AUX)$/.test(after?.tag ?? "");
    return noun && (judged || named || acting || (within && before.tag === "ADP"));
  }
  // the “missing” volumes, be given “associated” status; but to “consider” the use
  if (first.tag === "VERB" && count === 1) {
    const given = before.tag === "VERB" && /ed$/.test(first.lower);
    // the “disappeared” were alive
    const subject = the && after?.tag === "AUX";
    return subject || (after?.tag === "NOUN" && (before.tag === "DET" || given));
  }
  if (the && first.tag !== "VERB" && count < 3) return true;
  // a harsher “clause,” Russian “citizens,” 2,000 “bandits”
  // “Consultation” would mean something else in Riga: the word itself
  const bare = quoted.from - 1 === from && count === 1 && !/s$/.test(first.lower);
  if (noun && bare && after?.tag === "AUX") return true;
  const described =
    before.tag === "ADJ" || (/^\p{Lu}/u.test(before.text) && adjectival.test(before.lower));
  const thing = (noun || last.tag === "ADJ") && first.tag !== "VERB" && !determined(first);
  if (thing && (described || (before.tag === "NUM" && count === 1))) return true;
  const verb = words[quoted.from - 3];
  const owned = /^(his|her|its|their)$/.test(before.lower);
  // exports its “expansionism,” his “optimism” was misplaced; but it expressed its “support”
  if (noun && owned && (starts ? count === 1 : verb?.tag === "VERB" && !verbCues(verb.lower)))
    return after?.tag !== "CCONJ";
  if (count > 2 || ends) return false;
  const ofNoun = before.tag === "DET" || described || owned || before.lower === "of";
  return ofNoun && /^(NOUN|VERB|AUX|PART|ADV)$/.test(after?.tag ?? "");
}

/** Nouns for what others have in their heads, and so in words that needn’t be the speaker’s. */
const notions = new Set(
  "notion thesis idea concept doctrine reference proposal plan talk formula principle slogan theory return".split(
    " ",
  ),
);

/** *“the plunder” of a deposit*, *“our team”*: words that bring an article of their own are somebody’s. */
function determined({ lower }: Word): boolean {
  return /^(the|an?|his|her|its|their|our|my|your|some|no|any|every|all|both|certain|several)$/.test(
    lower,
  );
}
