import type { Paragraph, Span } from "../article.ts";
import type { Mention, Names } from "../names.ts";
import { few, longestSentence } from "./bounds.ts";
import type { WordRange } from "./content.ts";
import { firstThat } from "./first-that.ts";
import { type NounPhrase, nounPhrasesOf } from "./noun-phrases.ts";
import { retag } from "./retagging.ts";
import { signalsOf } from "./signals.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, openMarks } from "./word-lists.ts";
import { type Word, wordsOf } from "./words.ts";

/** A quotation's words: `from` up to, not with, `to`, the marks left out. */
export interface QuotedWords extends Span {
  from: number;
  to: number;
  nested: boolean;
}

/** Words `from` up to, not with, `to` of a paragraph that are one sentence. */
export interface Sentence {
  from: number;
  to: number;
  /** What its words make worth looking for. */
  signals: number;
}

/** A paragraph as the rules see it: words, sentences, phrases, known names and quotations. */
export interface Reading {
  paragraph: Paragraph;
  words: Word[];
  sentences: Sentence[];
  /** For each word the phrase it belongs to. */
  phrases: (NounPhrase | null)[];
  mentions: Mention[];
  /** For each word the mention it belongs to. */
  mentionAt: (Mention | null)[];
  quotations: QuotedWords[];
  /** For each word the outermost quotation that holds it. */
  quotedAt: (QuotedWords | null)[];
}

/** Reads a paragraph. Citations and cross references are not words of it. */
export function readingOf(paragraph: Paragraph, names: Names): Reading {
  // The library joins two hyphens with the word after them.
  const text = masked(paragraph).replaceAll("--", "– ");
  const { words, sentences: starts } = wordsOf(text);
  const mentions = names.mentions(text);
  const count = words.length;
  const mentionAt: (Mention | null)[] = new Array(count).fill(null);
  const nameEnds = new Int32Array(count);
  let w = 0;
  for (const mention of mentions) {
    while (w < count && (words[w] as Word).end <= mention.start) w++;
    const from = w;
    while (w < count && (words[w] as Word).start < mention.end) mentionAt[w++] = mention;
    // Patriarch Pavel, the second of that name
    if (w > from && /^[IVX]{2,}$/.test(words[w]?.text ?? "")) mentionAt[w++] = mention;
    if (w > from) nameEnds[from] = w;
  }
  const begins = new Set(starts);
  for (let i = 0; i < count; i++) {
    const word = words[i] as Word;
    const next = words[i + 1]?.tag;
    retag(words, i);
    // Buttonholed in the corridors, the minister answered
    if (
      begins.has(i) &&
      word.tag === "PROPN" &&
      /ed$/.test(word.lower) &&
      next === "ADP" &&
      !mentionAt[i]
    )
      word.tag = "VERB";
    if (mentionAt[i] && word.tag !== "PUNCT") word.tag = "PROPN";
    else if (capitalised(word) && !begins.has(i) && !openMarks.has(words[i - 1]?.text ?? "")) {
      if (word.tag !== "PROPN" && word.tag !== "PRON" && word.tag !== "NUM") word.tag = "PROPN";
    }
  }

  const quotations: QuotedWords[] = [];
  const quotedAt: (QuotedWords | null)[] = new Array(count).fill(null);
  w = 0;
  for (const quotation of paragraph.quotations) {
    if (quotation.nested) continue;
    while (w < count && (words[w] as Word).end <= quotation.start) w++;
    const from = w;
    while (w < count && (words[w] as Word).start < quotation.end) w++;
    const quoted = { from, to: w, start: quotation.start, end: quotation.end, nested: false };
    quotations.push(quoted);
    // Single marks around words that stand in no others are marks like any.
    const [open, close] = [words[from - 1], words[w]];
    if (open && /^['‘]$/.test(open.text)) open.text = "“";
    if (close && /^['’]$/.test(close.text)) close.text = "”";
    for (let k = from; k < w; k++) quotedAt[k] = quoted;
  }

  return {
    paragraph,
    words,
    sentences: sentencesOf(words, starts, quotedAt),
    phrases: nounPhrasesOf(words, nameEnds),
    mentions,
    mentionAt,
    quotations,
    quotedAt,
  };
}

/** The sentence that a word stands in. */
export function sentenceAt(reading: Reading, at: number): Sentence | undefined {
  return at < 0 ? undefined : reading.sentences[sentenceIndex(reading, at)];
}

/** The index of the sentence that a word stands in. */
export function sentenceIndex({ sentences }: Reading, at: number): number {
  return firstThat(sentences, ({ to }) => to > at);
}

/** The quotations, in order, that reach into words `from` up to `to`, or begin or end beside them; of few, all. */
export function quotationsIn(
  { quotations }: Reading,
  { from, to }: WordRange,
): readonly QuotedWords[] {
  if (quotations.length <= few) return quotations;
  const first = firstThat(quotations, (quoted) => quoted.to >= from);
  let end = first;
  while (end < quotations.length && (quotations[end] as QuotedWords).from <= to) end++;
  return quotations.slice(first, end);
}

function capitalised(word: Word): boolean {
  const first = word.text.charAt(0);
  return first !== word.lower.charAt(0) && word.text !== "I";
}

/** The paragraph with blanks for what the parser took out of its words; places stay. */
function masked({ text, citations, crossReferences }: Paragraph): string {
  const out = [...citations, ...crossReferences].sort((a, b) => a.start - b.start);
  if (out.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of out) {
    if (start < at) continue;
    parts.push(text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Sentences don't break inside a quotation, and a closing mark belongs to the sentence before it. */
function sentencesOf(
  words: readonly Word[],
  starts: readonly number[],
  quotedAt: readonly (QuotedWords | null)[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let outside = 0;
  const close = (to: number) => {
    if (to > from) {
      let signals = 0;
      for (let i = from; i < to; i++) signals |= signalsOf((words[i] as Word).lower);
      sentences.push({ from, to, signals });
    }
    from = Math.max(from, to);
    outside = 0;
  };
  const candidates = new Set(starts);
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    const inside = quotedAt[i] && quotedAt[i] === quotedAt[i - 1];
    if (inside) continue;
    outside++;
    // The library sometimes leaves a closing mark to the next sentence; its end is then one word on.
    const afterClose =
      closeMarks.has(before.text) && quotedAt[i - 2] && /[.?!…]$/.test(words[i - 2]?.text ?? "");
    const breaks =
      candidates.has(i) ||
      (afterClose && capitalised(word)) ||
      (afterClose && openMarks.has(word.text));
    const long = outside >= longestSentence;
    if (!breaks && !long) continue;
    if (closeMarks.has(word.text) && quotedAt[i - 1] && !quotedAt[i]) continue;
    if (long) close(i);
    if (word.tag !== "PUNCT" && /^\p{Ll}/u.test(word.text)) continue;
    if (afterClose && attributes(words, i)) continue;
    close(i);
  }
  close(words.length);
  return sentences;
}

/** “Why?” Putin asked: what follows a closing mark says only whose words they are. */
function attributes(words: readonly Word[], from: number): boolean {
  if (!/^[?!…]$/.test(words[from - 2]?.text ?? "")) return false;
  let i = from;
  while (i < from + 9 && /^(PROPN|NOUN|DET|PRON|ADJ|NUM|PART)$/.test(words[i]?.tag ?? "")) i++;
  while (/^(AUX|ADV)$/.test(words[i]?.tag ?? "")) i++;
  const verb = words[i];
  const after = words[i + 1];
  if (verb?.tag !== "VERB" || !after) return false;
  const cued =
    /^(quoted|cited)$/.test(verb.lower) ||
    verbCues(verb.lower)?.some((cue) => cue.frames.has("quote"));
  if (!cued) return false;
  if (/^(PUNCT|ADP|ADV)$/.test(after.tag) || (i === from && after.tag === "PROPN")) return true;
  for (let k = i + 1; k < i + 12; k++) {
    const word = words[k];
    if (!word || word.text === ".") return true;
    if (
      word.tag === "VERB" ||
      word.tag === "AUX" ||
      word.tag === "PUNCT" ||
      /^(to|that|whether|if|why|how)$/.test(word.lower)
    )
      return word.tag === "ADP";
  }
  return false;
}
