import type { QuotedWords, Reading } from "./reading.ts";
import { verbCues } from "./verb-cues.ts";
import { adjectival } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Rules whose content is a judgement: a word in marks is what it says. */
const judging =
  /^(called-it|described-as|accused-of|called-for|denied|quoted-words|voiced-doubts)$/;

/** A few words in marks, and what stands around them. */
interface Marked {
  /** The first of them. */
  at: number;
  /** How many, without the comma or stop at their end. */
  count: number;
  ends: boolean;
  first: Word;
  before: Word;
  after: Word | undefined;
  /** Whether they end as a noun does, and bring no article of their own. */
  noun: boolean;
  /** Whether *the* stands before them; *the very “partisans”* too. */
  the: boolean;
}

/**
 * Up to three words for a thing that the clause speaks of: *the “bandits” had been destroyed*, *a harsher clause on the
 * “renegade province”*, *the withdrawal of “surplus” units*. What somebody finds, calls or feels is his own. `from` is
 * where the content begins that a rule of that name found.
 */
export function heldOff(
  reading: Reading,
  quoted: QuotedWords,
  rule: string,
  from: number,
): boolean {
  const { words } = reading;
  const ends = /^[,.?!]$/.test(words[quoted.to - 1]?.text ?? "");
  const count = quoted.to - quoted.from - (ends ? 1 : 0);
  const [before, after] = [words[quoted.from - 2], words[quoted.to + 1]];
  const [first, last] = [words[quoted.from], words[quoted.from + count - 1]];
  if (count > 3 || !before || !first || !last) return false;
  const the = /^(the|very)$/.test(before.lower);
  if (/^(ADV|AUX|ADP)$/.test(first.tag) && !the) return false;
  const noun = /^(NOUN|PROPN)$/.test(last.tag) && !determined(first);
  if (noun && ofNotion(words, quoted.from, from)) return true;
  // a train under the eyes of Smirnov’s “border guards,” reportedly: nobody’s words
  if (rule === "reportedly" && noun) return true;
  const marked = { at: quoted.from, count, ends, first, before, after, noun, the };
  if (judging.test(rule)) return isJudged(words, marked, rule, from);
  // the “missing” volumes, be given “associated” status; but to “consider” the use
  if (first.tag === "VERB" && count === 1) return isGiven(marked);
  if (the && first.tag !== "VERB" && count < 3) return true;
  // “Consultation” would mean something else in Riga: the word itself
  const bare = quoted.from - 1 === from && count === 1 && !/s$/.test(first.lower);
  if (noun && bare && after?.tag === "AUX") return true;
  return isDescribed(words, marked, last, from);
}

/** *the notion of “common waters,” a plan for a “common state”*: whether what is marked is in somebody’s head. */
function ofNotion(words: readonly Word[], at: number, from: number): boolean {
  const link = words[at - 2]?.tag === "ADP" ? at - 2 : at - 3;
  if (link <= from || words[link]?.tag !== "ADP" || words[link]?.lower === "as") return false;
  return notions.has(words[link - 1]?.lower ?? "");
}

/** Whether it is a thing that is judged, or part of one, and no judgement. */
function isJudged(
  words: readonly Word[],
  { at, count, before, after, noun, the }: Marked,
  rule: string,
  from: number,
): boolean {
  if (!noun) return false;
  // demanded the withdrawal of units that took part in “special measures”
  const within = words.slice(from, at).some(({ lower }) => /^(who|which)$/.test(lower));
  if (within && before.tag === "ADP") return true;
  if (!the) return false;
  // called for rallies in case the “leavers” won
  if (rule === "called-for" && /^(VERB|AUX)$/.test(after?.tag ?? "")) return true;
  if (after?.tag === "NOUN") return false;
  // rejected the “hints” as rude, the claim that the “spirit of Paris” will
  const alone = count === 1 || rule === "accused-of" || after?.tag === "AUX";
  // the dismissal of the “power ministers” before any vote
  return (at - 2 === from && alone) || words[at - 3]?.tag === "ADP";
}

/** *the “missing” volumes*, *the “disappeared” were alive*, *given “associated” status*: a participle for a thing. */
function isGiven({ first, before, after, the }: Marked): boolean {
  const given = before.tag === "VERB" && /ed$/.test(first.lower);
  const subject = the && after?.tag === "AUX";
  return subject || (after?.tag === "NOUN" && (before.tag === "DET" || given));
}

/** *a harsher “clause,” Russian “citizens,” 2,000 “bandits”*, *exports its “expansionism”*: a thing by what stands before it. */
function isDescribed(
  words: readonly Word[],
  { at, count, ends, first, before, after, noun }: Marked,
  last: Word,
  from: number,
): boolean {
  const described =
    before.tag === "ADJ" || (/^\p{Lu}/u.test(before.text) && adjectival.test(before.lower));
  const thing = (noun || last.tag === "ADJ") && first.tag !== "VERB" && !determined(first);
  if (thing && (described || (before.tag === "NUM" && count === 1))) return true;
  const verb = words[at - 3];
  const owned = /^(his|her|its|their)$/.test(before.lower);
  // his “optimism” was misplaced; but it expressed its “support”
  const own = at - 2 === from ? count === 1 : verb?.tag === "VERB" && !verbCues(verb.lower);
  if (noun && owned && own) return after?.tag !== "CCONJ";
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
