import type { MarkedKind } from "../extract.ts";
import { type QuotedWords, type Reading, type Sentence, sentenceAt } from "./reading.ts";
import { isText, type SortedWord, sortedWord } from "./word-sorts.ts";
import type { Word } from "./words.ts";

/** What the rules say of a quotation. */
export interface Ruling {
  kind: MarkedKind;
  /** The rule whose claim holds it, or which of the other ways told. */
  by: string;
  /** How many speakers they found. */
  speakers: number;
}

/** Takes a sign, by the name of what is looked at and what is there: *before*, *of*. */
export type Note = (sign: string, value: string) => void;

/**
 * Notes what around a quotation, and in it, may tell its kind: words beside the marks and in the sentence, what sorts of
 * words they are (an office, a document, a verb of saying), its length and end. No sign is noted twice with one value.
 */
export function noteSigns(reading: Reading, quoted: QuotedWords, note: Note): void {
  const { from } = quoted;
  const sentence = sentenceAt(reading, from) ?? { from: 0, to: reading.words.length, signals: 0 };
  note("any", "");
  noteBeside(reading, quoted, sentence, note);
  noteWithin(reading, quoted, note);
  noteSentence(reading, quoted, sentence, note);
}

/** Notes what the rules say of a quotation, as signs like any other. */
export function noteRuling({ kind, by, speakers }: Ruling, note: Note): void {
  note("ruled", kind);
  note("ruled by", `${kind} ${by}`);
  note("ruled for", `${kind} ${Math.min(2, speakers)}`);
}

/** The words at both sides of the marks, no farther than one beyond the sentence. */
function noteBeside(reading: Reading, quoted: QuotedWords, sentence: Sentence, note: Note): void {
  const least = Math.max(0, sentence.from - 1);
  const most = Math.min(reading.words.length - 1, sentence.to);
  const at = (place: number): SortedWord =>
    place < least || place > most ? nothing : sortedWord(reading, place);
  const [open, close] = [quoted.from - 1, quoted.to];
  const [before, second, third] = [at(open - 1), at(open - 2), at(open - 3)];
  const [after, next, last] = [at(close + 1), at(close + 2), at(close + 3)];
  note("before", before.word);
  note("second before", second.word);
  note("two before", `${second.word} ${before.word}`);
  note("after", after.word);
  note("second after", next.word);
  note("two after", `${after.word} ${next.word}`);
  note("around", `${before.word} … ${after.word}`);
  note("sorts before", `${third.sort} ${second.sort} ${before.sort}`);
  note("sorts after", `${after.sort} ${next.sort} ${last.sort}`);
  note("sorts around", `${second.sort} ${before.sort} … ${after.sort}`);
  const [first, other] = [at(sentence.from), at(sentence.from + 1)];
  note("sentence", first.word);
  note("sentence two", `${first.word} ${other.word}`);
}

const nothing: SortedWord = { word: "", sort: "", tells: false };

/** What is quoted: its length and end, its capitals, and what it begins with. */
function noteWithin({ words }: Reading, { from, to }: QuotedWords, note: Note): void {
  const inside = words.slice(from, to);
  const main = inside.filter(({ tag }) => tag !== "PUNCT");
  const size = lengthOf(to - from);
  const end = inside.at(-1)?.text ?? "";
  const capitals = main.filter(({ text }) => capital.test(text)).length;
  const titled = capitals > 1 && capitals >= main.filter(({ lower }) => lower.length > 3).length;
  const [first, second] = inside;
  note("size", `${size}${stop.test(end) ? end : ""}`);
  note("capitals", `${capital.test(first?.text ?? "") ? "A" : "a"} ${size} ${titled}`);
  note("opens", `${first?.tag} ${second?.tag ?? ""}`);
  note("shape", `${first?.tag} … ${main.at(-1)?.tag ?? ""} ${size}`);
  note("first", first?.lower ?? "");
}

const capital = /^\p{Lu}/u;
const stop = /^[.?!,;…]$/;

/** A quotation's length in words and marks: up to 3 as it is, then the bound that it keeps within, 15 for more. */
function lengthOf(count: number): number {
  if (count <= 3) return count;
  return [5, 8, 14].find((bound) => count <= bound) ?? 15;
}

/** What the sentence holds outside quotation marks, before the quotation and after, and the texts named before it. */
function noteSentence(
  reading: Reading,
  { from, to }: QuotedWords,
  sentence: Sentence,
  note: Note,
): void {
  const { words, quotedAt } = reading;
  const lead = { words: new Set<string>(), sorts: new Set<string>() };
  const rest = { words: new Set<string>(), sorts: new Set<string>() };
  const tellers: string[] = [];
  let [verb, later] = ["", ""];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (quotedAt[i]) continue;
    const { tag, lower } = words[i] as Word;
    const { word, sort, tells } = sortedWord(reading, i);
    const side = i < from ? lead : rest;
    side.sorts.add(sort);
    if (tag !== "PUNCT") side.words.add(word);
    if (tag === "VERB" && i < from) verb = lower;
    if (tag === "VERB" && i > to) later ||= lower;
    if (tells && i < from && tellers.at(-1) !== sort) tellers.push(sort);
  }
  for (const word of lead.words) note("lead", word);
  for (const word of rest.words) note("rest", word);
  for (const sort of lead.sorts) note("sort in lead", sort);
  for (const sort of rest.sorts) note("sort in rest", sort);
  note("verb before", verb);
  note("verb after", later);
  note("tellers", tellers.slice(-2).join(" "));
  note("three tellers", tellers.slice(-3).join(" "));
  const texts = new Set<string>();
  for (let i = Math.max(0, sentence.from - reach); i < sentence.from; i++) {
    const { lower } = words[i] as Word;
    if (isText(lower)) texts.add(lower);
  }
  for (const text of texts) note("named before", text);
}

/** How many words before a sentence may name the document that it tells of. */
const reach = 50;
