import { createRequire } from "node:module";
import type winkNLP from "wink-nlp";
import type { PartOfSpeech } from "wink-nlp";
import type { Span } from "../article.ts";
import { longestRun } from "./bounds.ts";

/** A word or mark of a paragraph, with its part of speech. Words joined by a hyphen are one. */
export interface Word extends Span {
  text: string;
  lower: string;
  tag: PartOfSpeech;
}

/** The words of a text and the places at which its sentences begin. */
export interface Wording {
  words: Word[];
  /** Indices into `words`, the first 0; none inside a word for which a full stop is spelling. */
  sentences: number[];
}

const require = createRequire(import.meta.url);
let loaded: ReturnType<typeof winkNLP> | undefined;

/** Loaded when there is something to read: a service whose corpus is there already needs none of it. */
function library() {
  loaded ??= (require("wink-nlp") as typeof winkNLP)(require("wink-eng-lite-web-model"), [
    "sbd",
    "pos",
  ]);
  return loaded;
}

const abbreviations = new Set(
  "gen col lt maj capt sgt adm mr mrs ms dr st no sen gov rep jan feb aug sept oct nov dec vs etc approx"
    .split(" ")
    .flatMap((word) => [`${word}.`]),
);

const ranks = new Set("Gen Col Lt Maj Capt Sgt Adm Gov Sen Rep Mr Mrs Ms Dr".split(" "));

const longRun = new RegExp(`(\\S{${longestRun}})\\S+`, "gu");
const possessive = /^(\p{L}\p{L}+)[’']s$/u;
const smallWithStop = /^[a-z]{2,}\.$/;
const letter = /\p{L}/u;
const capital = /^\p{Lu}/u;

/** Parts a text into words and sentences. Places are those of the text as given. */
export function wordsOf(given: string): Wording {
  if (given.trim() === "") return { words: [], sentences: [] };
  const text = hasLongRun(given)
    ? given.replace(longRun, (run, kept: string) => kept.padEnd(run.length))
    : given;
  const wink = library();
  const { pos, span } = wink.its;
  const doc = wink.readDoc(text);
  const tokens = doc.tokens();
  const texts = tokens.out() as string[];
  const tags = tokens.out(pos) as PartOfSpeech[];
  const breaks = new Set(
    (doc.sentences().out(span as never) as unknown as number[][]).map((s) => s[0]),
  );

  const words: Word[] = [];
  const sentences: number[] = [];
  let at = 0;
  let open = true;
  let stopped = false;
  for (let i = 0; i < texts.length; i++) {
    const written = texts[i] as string;
    const start = text.indexOf(written, at);
    if (start < 0) break;
    at = start + written.length;
    const tag = tags[i] as PartOfSpeech;
    if (tag === "SPACE") continue;
    const last = words.at(-1);
    const begins = stopped || (breaks.has(i) && !isAbbreviated(last, written));
    stopped = false;
    if (last && last.end === start && !begins && joins(last.text, written, text.charAt(at))) {
      last.text += written;
      last.lower += written.toLowerCase();
      last.end = at;
      if (written !== "-" && written !== "‑")
        last.tag = capital.test(last.text) ? "PROPN" : joinedTag(tag);
      continue;
    }
    // Maj. Gen. Tretyakov: the library knows some ranks by their stop and others not
    if (written === "." && last?.end === start && ranks.has(last.text)) {
      last.text += written;
      last.lower += written;
      last.end = at;
      continue;
    }
    if (begins || open) sentences.push(words.length);
    open = false;
    const ending = written.charAt(written.length - 1);
    if (
      ending === "." &&
      smallWithStop.test(written) &&
      (written === "no." || !abbreviations.has(written))
    ) {
      // The library takes ill. at a sentence's end for Illinois.
      const word = written.slice(0, -1);
      words.push({ text: word, lower: word, tag: joinedTag("ADJ"), start, end: at - 1 });
      words.push({ text: ".", lower: ".", tag: "PUNCT", start: at - 1, end: at });
      stopped = true;
      continue;
    }
    // Of a noun that it met in an odd place, no ally of the president's, the library learns the possessive as one word.
    const stem = ending === "s" ? possessive.exec(written)?.[1] : undefined;
    if (stem !== undefined) {
      const end = start + stem.length;
      const noun = capital.test(stem) ? tag : joinedTag("NOUN");
      words.push({ text: stem, lower: stem.toLowerCase(), tag: noun, start, end });
      const rest = written.slice(stem.length);
      words.push({ text: rest, lower: rest, tag: "PART", start: end, end: at });
      continue;
    }
    const word: Word = { text: written, lower: written.toLowerCase(), tag, start, end: at };
    // Russia’s 201st division
    if (written <= "9" && /^\d+(st|nd|rd|th)$/.test(word.lower)) word.tag = joinedTag("ADJ");
    // It further reports that
    if (last?.lower === "further" && /s$|ed$/.test(word.lower)) last.tag = "ADV";
    if (last && laterThing(words.at(-2), last, word)) {
      last.tag = joinedTag("ADJ");
      word.tag = joinedTag("NOUN");
    }
    words.push(word);
  }
  return { words, sentences };
}

/** Whether so much stands between two spaces that some of it may be left out: hardly any text has that. */
function hasLongRun(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(" ", at);
    const end = space < 0 ? text.length : space;
    if (end - at > longestRun) return true;
    at = end + 1;
  }
  return false;
}

/** Whether a stop before a word is spelling: *No. 7* is a number, *said no.* an answer. */
function isAbbreviated(last: Word | undefined, next: string): boolean {
  if (last === undefined || !abbreviations.has(last.lower)) return false;
  return last.text !== "no." || /^\d/.test(next);
}

/** Whether a hyphen ties a token to the word before it: *Jong-il*, *two-day*. */
function joins(before: string, written: string, next: string): boolean {
  if (written === "-" || written === "‑") return letterOrDigit(before) && letterOrDigit(next);
  return (
    (before.endsWith("-") || before.endsWith("‑")) && before.length > 1 && letterOrDigit(written)
  );
}

/** *in a later interview*, *the earlier accord*: nouns that the library takes for verbs. */
function laterThing(
  first: Word | undefined,
  { lower }: Word,
  { tag, lower: thing }: Word,
): boolean {
  if (tag !== "VERB" || !/^(later|earlier)$/.test(lower) || /(ed|ing)$/.test(thing)) return false;
  return /^(a|an|the|his|her|its|their)$/.test(first?.lower ?? "");
}

function letterOrDigit(text: string): boolean {
  return letter.test(text) || /\d/.test(text);
}

function joinedTag(tag: PartOfSpeech): PartOfSpeech {
  return tag === "NOUN" || tag === "PROPN" ? "NOUN" : "ADJ";
}
