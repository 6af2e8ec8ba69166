import type { QuotedWords, Reading } from "./reading.ts";
import { soCalled } from "./so-called.ts";
import { adjectival, closeMarks, isRole } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Nouns that names in quotation marks stand beside: the newspaper "Trud", the "Zarya" plant. */
const named = new Set(
  "newspaper paper weekly daily magazine company firm party movement bloc faction plant factory program programme operation ship submarine cruiser carrier bank group organization association foundation fund agency station channel missile system rocket exercise exercises maneuvers newspaper film song book novel club team project concern consortium union coalition alliance doctrine brigade battalion division regiment battalions society center centre institute hotel yacht satellite module tanker community show series cartoon opera play poem network website theater theatre cinema restaurant cafe nightclub hotel stadium brand ferry trawler liner icebreaker frigate destroyer gazette almanac initiative fraternity choir orchestra ensemble football soccer hockey plane helicopter torpedo charity vessel boat truckmaker giant holding league festival prize journal radio airline insurer brewery refinery combine resort fair championship lottery operetta ballet musical poster".split(
    " ",
  ),
);

/** Words after which marks hold what something is called. */
const naming =
  /^(named|code-named|codenamed|entitled|titled|headlined|nicknamed|christened|word|term|title|headline|heading|nickname)$/;

const using =
  /^(us(e|es|ed|ing)|avoid(s|ed|ing)?|contain(s|ed|ing)?|includ(e|es|ed|ing)|omit(s|ted)?|drop(s|ped)?|delet(e|es|ed)|insert(s|ed)?|utter(s|ed)?|chose|prefer(s|red)?|repeat(s|ed)?|with|in)$/;

/** What an article puts before a word in marks that it would not use itself: the vaunted “partnership.” */
const distancing = new Set(
  "so-called self-styled self-proclaimed self-declared self-appointed self-described would-be vaunted much-vaunted much-touted touted much-heralded heralded supposed alleged purported ostensible celebrated famed fabled notorious infamous proverbial mythical much-discussed much-advertised".split(
    " ",
  ),
);

/** What marks hold if not speech: a name, words at arm's length, or null where it may be speech. */
export function markedKind(reading: Reading, quoted: QuotedWords): "name" | "scare" | null {
  const { words, mentionAt } = reading;
  const count = quoted.to - quoted.from;
  const before = words[quoted.from - 2];
  const after = words[quoted.to + 1];
  if ((before && distancing.has(before.lower)) || soCalled(reading, quoted)) return "scare";
  // rejected the label of “Moscow’s man”
  if (
    /^(label|epithet|tag|nickname|sobriquet)$/.test(
      words[quoted.from - (before?.lower === "of" ? 3 : 2)]?.lower ?? "",
    )
  )
    return "scare";
  // Kommersant’s headline read: “The End”
  if (lately(reading, quoted, 3, /^(headlines?|caption)$/)) return "name";
  // by the name of “Atoll,” under the code name of “Whirlwind”
  if (before?.lower === "of" && words[quoted.from - 3]?.lower === "name")
    // in the name of “order”: at arm’s length
    return words[quoted.from - 5]?.lower === "in" ? "scare" : "name";
  // code-named “Whirlwind,” under the headline “Back to the Future”
  if (before && naming.test(before.lower)) {
    // avoided the word “war”: his word, or the document’s
    const used = words
      .slice(Math.max(0, quoted.from - 7), quoted.from - 2)
      .some(({ lower }) => using.test(lower));
    if (/(ed|line|ing)$/.test(before.lower) || titled(words, quoted)) return "name";
    // recalled that the word “hunger” was in no report, the term “near abroad”: the word itself
    if (count <= 3 && !used) return /^(word|term)$/.test(before.lower) ? "scare" : "name";
  }
  // a firm called “Servina”
  const only = words[quoted.from] as Word;
  const calls = before?.lower === "called" && words[quoted.from - 3]?.tag === "NOUN";
  if (calls && titled(words, quoted, 1)) return "name";
  // a word as elastic as “temporary”: it is the word itself
  const elastic = before?.lower === "as" && words[quoted.from - 4]?.lower === "as";
  if (elastic && /^(word|term)s?$/.test(words[quoted.from - 5]?.lower ?? "")) return "scare";
  // known as “Taiwanchik,” known to diplomats as “the Boden paper”; known as “kitchen talks”
  const as = before?.lower === "the" ? words[quoted.from - 3] : before;
  if (as?.lower === "as" && lately(reading, quoted, 6, /^known$/))
    return words.slice(quoted.from, quoted.to).some(({ text }) => /^\p{Lu}/u.test(text))
      ? "name"
      : "scare";
  // “President” Igor Smirnov, the “central electoral commission”
  if (
    count <= 2 &&
    after?.tag === "PROPN" &&
    !/[,.?!]$/.test(words[quoted.to - 1]?.text ?? "") &&
    isRole(words[quoted.to - 1]?.lower ?? "")
  )
    return "scare";
  // “Nor in Washington.”: a sentence by itself
  if (
    /^[.?!]$/.test(words[quoted.to - 1]?.text ?? "") &&
    (!before || /^[.?!]$/.test(before.text) || closeMarks.has(before.text))
  )
    return null;
  if (count > 8 || count === 0) return null;
  let capitals = 0;
  let small = 0;
  for (let i = quoted.from; i < quoted.to; i++) {
    const word = words[i] as Word;
    if (word.tag === "PUNCT" || word.tag === "PART") continue;
    if (/^[\p{Lu}\d]/u.test(word.text)) capitals++;
    else if (
      !/^(of|the|and|for|in|on|at|by|with|without|from|through|over|under|against|between|beyond|to|a|an|is|i|v|na|de|la)$/.test(
        word.lower,
      )
    )
      small++;
  }
  // but “NATO-led, not NATO-only” is none
  const known = mentionAt[quoted.from] && mentionAt[quoted.to - 1];
  if (known && capitals > 0 && small === 0) return "name";
  // the disbanded “Mkhedrioni” militia, the house “Pressa,” the “Kursk” sank; but the “Zviadists” acted
  if (capitals === 1 && small === 0 && only.tag === "PROPN" && !adjectival.test(only.lower)) {
    if (after?.tag === "NOUN") return "name";
    if (/^(DET|NOUN)$/.test(before?.tag ?? "") && !only.lower.endsWith("s")) return "name";
  }
  // his oil company, “Sibneft,” paid
  const apposed = before?.text === "," && capitals === 1 ? words[quoted.from - 3] : undefined;
  // Kyapaz (“Serdar” to the Turkmens), the gorge’s “Kists,” or Chechens, “Zavtra” (it means “Tomorrow”)
  const glossed =
    (after?.lower === "to" && words[quoted.to + 2]?.lower === "the") ||
    (after?.lower === "or" && /,$/.test(words[quoted.to - 1]?.text ?? "")) ||
    before?.lower === "means";
  if (glossed && capitals === 1 && small === 0) return "name";
  const beside = [before, apposed, after].some((word) => word && named.has(word.lower));
  if (capitals > 0 && small === 0 && (beside || capitals > 1)) return "name";
  // called the operation “a gift to Kyiv”: a judgement
  if (capitals > 0 && beside && small <= 2 && /^[\p{Lu}\d]/u.test(only.text)) return "name";
  return null;
}

/** Whether one of so many words before the mark is such. */
function lately({ words }: Reading, { from }: QuotedWords, count: number, such: RegExp): boolean {
  return words.slice(Math.max(0, from - 1 - count), from - 1).some(({ lower }) => such.test(lower));
}

/** *Government of National Revival*: whether words are written as a name of several is. */
function titled(words: readonly Word[], { from, to }: QuotedWords, least = 2): boolean {
  const main = words
    .slice(from, to)
    .filter(({ tag, lower }) => tag !== "PUNCT" && !/^(of|the|and|for|in|to|a|with)$/.test(lower));
  return main.length >= least && main.every(({ text }) => /^\p{Lu}/u.test(text));
}
