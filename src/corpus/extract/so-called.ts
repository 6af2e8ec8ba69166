import type { QuotedWords, Reading } from "./reading.ts";
import { possessives } from "./word-lists.ts";

/**
 * Whether the sentence says of the words in marks that something is called so, in a trade or by people in general:
 * *what the sailors call “the kitchen,”* *the “kitchen,” as the square is known*, *“dry zone,” a term that*.
 */
export function soCalled(reading: Reading, quoted: QuotedWords): boolean {
  return (
    glossed(reading, quoted) ||
    calledByMany(reading, quoted) ||
    beenCalled(reading, quoted) ||
    given(reading, quoted)
  );
}

/** *the “masons,” as their trade likes to be called*, *“nineteen plus one” in the jargon of diplomats*. */
function glossed({ paragraph }: Reading, { end }: QuotedWords): boolean {
  const after = paragraph.text.slice(end, end + 120);
  return opensGloss.test(after) && glosses.some((gloss) => gloss.test(after));
}

const opensGloss =
  /^[”"»’'],? (?:[–—-]+ )?(?:as|for so|in|of|at|to use|if|an?|the|its|their|another|one|[\p{L}’']+[’']s) /u;

const glosses = [
  // as the affair is inevitably called, as the militias were once styled
  /^\S+ (?:\S )?(?:as|for so) [^.;:“"]{1,100}?\b(?:is|are|was|were|be|been) (?:\w+ ){0,3}?(?:called|known|styled|dubbed|termed|labell?ed|nicknamed|christened|referred to)\b/,
  // as Muscovites call it, for so its editors like to style him; but as he called it
  /^\S+ (?:\S )?(?:as|for so) [^.;:,“"]{1,60}?s (?:(?:have|had|like|love|prefer|come|taken|to|still|now|once|always|often|\w+ly) ){0,4}(?:call|calling|called|dub|dubbed|style|nickname|nicknamed|label|term) /,
  // as the jargon has it, as the headline writers will have it, as his favorite phrase goes
  /^\S+ (?:\S )?as [^.;:,“"]{0,40}\b(?:(?:jargon|slang|idiom|parlance|phrase|saying|formula|wits|wags|writers|soldiers) (?:(?:will |would )?ha(?:s|ve|d) it|goes|went|used to go)\b)/,
  // to use the slang of the accountants, in army parlance
  /^\S+ (?:in|to use) (?:[\w’']+ ){0,2}(?:slang|jargon|argot|idiom|parlance|lingo|vernacular|epithet|nickname|euphemism|shorthand)\b/,
  /^\S+ (?:\S )?if (?:that|this|such) (?:is|be|was) (?:the|what|how)\b/,
  // a term dear to columnists, Beijing’s word for separatists, a label that stuck
  /^\S+ (?:(?:in|of|at) [^,.;“"]{1,25}, )?(?:\S )?(?:an?|another|the|one|its|their|[\p{L}’']+[’']s) (?:\w+ ){0,2}(?:term|word|label|nickname|euphemism|epithet|sobriquet|coinage|byword)s?\b/u,
];

/** *what the sailors call “the kitchen,”* *whom the press bills as*; but *what an aide called “a trap”* is the aide’s. */
function calledByMany(reading: Reading, { from }: QuotedWords): boolean {
  const { words, phrases } = reading;
  const at = (i: number) => words[i]?.lower ?? "";
  let i = determined(reading, from);
  if (at(i) === "as") {
    i--;
    if (!presenting.test(at(i)) && !presenting.test(at(--i))) return false;
  } else if (!calling.test(at(i))) return false;
  // what critics call “a sellout”: as they judge it
  if (/^an?$/.test(at(from)) || /^an?$/.test(at(from - 2))) return false;
  const verb = i--;
  // which the soldiers have taken to calling, what papers like to call
  while (habit.test(at(i)) || words[i]?.tag === "ADV") i--;
  const habitual = verb - i > 2 || at(verb + 1) === "as";
  if (/^(they|many|some|people|everyone|everybody|is|was|are|were)$/.test(at(i)))
    return at(i - 1) === "what";
  // wits in the provinces
  const place = phrases[i];
  if (place && words[place.from - 1]?.tag === "ADP" && words[place.from - 2]?.tag === "NOUN")
    i = place.from - 2;
  const phrase = phrases[i];
  if (!phrase || !isMany(reading, i)) return false;
  const link =
    /^(what|whom|which)$/.exec(at(phrase.from)) ?? /^(what|whom|which)$/.exec(at(phrase.from - 1));
  return link !== null && (link[0] !== "which" || habitual);
}

const calling =
  /^(call|dub|style|term|label)(s|ed|ing)?$|^(dubbed|dubbing|styled|styling|labelled)$/;

/** Verbs that *as* follows: *know as*, *bill as*. */
const presenting = /^(know|knows|knew|known|bill|bills|billed|refer|refers|referred)$/;

const habit = /^(have|has|had|like|likes|love|prefer|used|begun|taken|come|grown|got|to)$/;

/** Whether a word is for the press, or for people of a kind who speak for nobody: *sailors*, no *officials*. */
function isMany({ words, mentionAt }: Reading, at: number): boolean {
  const { lower = "", tag } = words[at] ?? {};
  if (collective.test(lower)) return true;
  return tag === "NOUN" && !mentionAt[at] && lower.endsWith("s") && !officials.test(lower);
}

const collective =
  /^(press|media|television|propaganda|street|public|army|military|trade|town|city)$/;

const officials =
  /^(officials|aides|advis[eo]rs|diplomats|ministers|deputies|lawyers|lawmakers|senators|leaders|representatives|negotiators|prosecutors|commanders|generals|authorities|sources)$/;

/** *The mayor has been dubbed “the Builder,”* *is called “the bakery” by the troops*; but *was called “a trap” by Belov*. */
function beenCalled(reading: Reading, { from, to }: QuotedWords): boolean {
  const { words, phrases } = reading;
  if (!/^(dubbed|nicknamed|called|christened)$/.test(words[from - 2]?.lower ?? "")) return false;
  if (!/^(been|was|is|were|are)$/.test(words[from - 3]?.lower ?? "") || to - from > 5) return false;
  const by = phrases[to + 2];
  return (
    words[to + 1]?.lower !== "by" || (by !== null && by !== undefined && isMany(reading, by.to - 1))
  );
}

/** *is referred to in town as the “barracks,”* *the name for the tax is the “white wage,”* *what passes for “order.”* */
function given(reading: Reading, { from, to, start }: QuotedWords): boolean {
  const { words, paragraph } = reading;
  const last = determined(reading, from);
  if (!/^(as|of|for|is|was|are|were|marked|stamped)$/.test(words[last]?.lower ?? "")) return false;
  const lead = paragraph.text.slice(Math.max(0, start - 90), start);
  if (referred.test(lead)) return true;
  // crates marked “machine parts”
  if (/d$/.test(words[last]?.lower ?? ""))
    return last === from - 2 && words[last - 1]?.tag === "NOUN";
  return naming.test(lead) && !words.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text));
}

const referred =
  /\b(?:(?:is|are|was|were|been) (?:\w+ )?referred to (?:[^,.;“"]{1,40} )?as|(?:word|term|expression) (?:used|heard|preferred|favored|current|in use)\b[^.;“"]{0,60} (?:is|was)) (?:the )?\S$/;

const naming =
  /\b(?:(?:name|nickname|euphemism|term|slang|jargon|code|shorthand) for [^.;“"]{1,50} (?:is|was|are|were)|(?:go|goes|going|went|gone) by the name of|pass(?:es|ed)? for) (?:the )?\S$/;

/** The word before the mark, or before an article or owner there: *know as the*, *bills as the president’s*. */
function determined({ words, phrases }: Reading, from: number): number {
  const { lower = "", tag } = words[from - 2] ?? {};
  const owner = tag === "PART" ? phrases[from - 2] : null;
  if (owner) return owner.from - 1;
  return /^(the|an?)$/.test(lower) || possessives.has(lower) ? from - 3 : from - 2;
}
