import type { Paragraph, Span } from "../article.ts";
import type { Mention, Names } from "../names.ts";
import { type NounPhrase, nounPhrasesOf } from "./noun-phrases.ts";
import { signalsOf } from "./signals.ts";
import { clauseAfterAnd } from "./that-clauses.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, openMarks, possessives } from "./word-lists.ts";
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

const nouns = new Set(
  "daily weekly monthly general official analyst commentator secretary secretary-general representative independent conservative liberal rival chief head deputy regular radical moderate nationalist communist individual premier executive military extremist separatist loyalist incumbent latter former".split(
    " ",
  ),
);

/** People whom the library takes for what they do. */
const peopleAsVerbs = new Set(
  "sources police guards troops rebels aides doctors pilots fellows hosts judges heads chiefs leads champions fighters reports".split(
    " ",
  ),
);

/** Verbs that whom they are said to follows. */
const telling =
  /^(tells?|told|assures?|assured|informs?|informed|reminds?|reminded|notified|warns?|warned|advised|convinced|persuaded|promised)$/;

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
    if (w > from) nameEnds[from] = w;
  }
  const begins = new Set(starts);
  for (let i = 0; i < count; i++) {
    const word = words[i] as Word;
    const next = words[i + 1]?.tag;
    // The library takes a daily or a general for an adjective; what follows decides.
    if (nouns.has(word.lower) && next !== "NOUN" && next !== "ADJ" && next !== "PROPN" && i > 0)
      word.tag = "NOUN";
    // neither confirmed nor denied
    if (word.lower === "neither" && next === "VERB") word.tag = "ADV";
    const called = words[i + 1]?.lower ?? "";
    const held = words[i - 1];
    // an OSCE monitor recalled
    const titled = /^(ADJ|PROPN)$/.test(held?.tag ?? "") && words[i - 2]?.tag === "DET";
    if (titled && word.tag === "VERB" && /ed$/.test(called) && !/(ed|ing|s|t)$/.test(word.lower))
      word.tag = "NOUN";
    // rejected calls for, denied charges that
    if (
      word.tag === "VERB" &&
      held?.tag === "VERB" &&
      /[^s]s$/.test(word.lower) &&
      /ed$/.test(held.lower)
    )
      word.tag = "NOUN";
    // told Western attaches that, assured both Baltic states that
    if (
      word.tag === "VERB" &&
      /[^s]s$/.test(word.lower) &&
      words[i + 1]?.lower === "that" &&
      /^(PROPN|ADJ)$/.test(held?.tag ?? "") &&
      telling.test(words[words[i - 2]?.tag === "DET" ? i - 3 : i - 2]?.lower ?? "")
    )
      word.tag = "NOUN";
    // diplomats dispute Turkey’s right
    if (
      word.tag === "NOUN" &&
      held?.tag === "NOUN" &&
      /[^su]s$/.test(held.lower) &&
      next === "PROPN" &&
      /^[’']s$/.test(words[i + 2]?.text ?? "") &&
      verbCues(word.lower)?.some(({ lemma }) => lemma === word.lower)
    )
      word.tag = "VERB";
    // according to sources in the staff, by police
    if (
      word.tag === "VERB" &&
      peopleAsVerbs.has(word.lower) &&
      /^(ADP|PART|ADJ)$/.test(held?.tag ?? "")
    )
      word.tag = "NOUN";
    if (word.lower === "think" && /^tanks?$/.test(words[i + 1]?.lower ?? "")) word.tag = "ADJ";
    // Zhirinovsky alleged massive fraud, prosecutors informed Riga that
    if (
      word.tag === "ADJ" &&
      (held?.tag === "PROPN" || (held?.tag === "NOUN" && /^(PROPN|DET|PRON)$/.test(next ?? ""))) &&
      /ed$/.test(word.lower) &&
      verbCues(word.lower)
    )
      word.tag = "VERB";
    // a source there let slip
    if (
      word.lower === "there" &&
      /^(NOUN|PROPN)$/.test(held?.tag ?? "") &&
      /^(VERB|ADV|PUNCT)$/.test(next ?? "")
    )
      word.tag = "ADV";
    if (word.tag === "DET" && clauseAfterAnd(words, i)) word.tag = "SCONJ";
    // The Duma, in a statement of May 23, demands visa-free transit
    if (
      word.tag === "NOUN" &&
      held?.text === "," &&
      /^(demands|claims|calls|charges|offers|promises|threatens|requests|questions|pledges)$/.test(
        word.lower,
      ) &&
      /^(ADJ|DET|PRON)$/.test(next ?? "") &&
      called !== "that" &&
      words[i + 2]?.tag !== "CCONJ"
    )
      word.tag = "VERB";
    // acting President Vladimir Putin
    if (word.lower === "acting" && /^(PROPN|NOUN)$/.test(next ?? "") && held?.tag !== "AUX")
      word.tag = "ADJ";
    // a memorandum broadcast by NTV
    if (word.lower === "broadcast" && held?.tag === "NOUN" && /^(by|on|in)$/.test(called))
      word.tag = "VERB";
    // the opposition daily Cumhuriyet
    if (
      next === "PROPN" &&
      /^(daily|weekly|monthly)$/.test(word.lower) &&
      held &&
      /^(DET|ADJ|NOUN|PROPN)$/.test(held.tag)
    )
      word.tag = "NOUN";
    if (
      word.tag === "VERB" &&
      held &&
      (possessives.has(held.lower) ||
        held.lower === "the" ||
        (held.tag === "PART" && /^[’']s$/.test(held.lower))) &&
      /[^s]s$|[^d]$/.test(word.lower) &&
      !/(ed|ing)$/.test(word.lower)
    )
      word.tag = "NOUN";
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
  const close = (to: number) => {
    if (to > from) {
      let signals = 0;
      for (let i = from; i < to; i++) signals |= signalsOf((words[i] as Word).lower);
      sentences.push({ from, to, signals });
    }
    from = Math.max(from, to);
  };
  const candidates = new Set(starts);
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    const inside = quotedAt[i] && quotedAt[i] === quotedAt[i - 1];
    if (inside) continue;
    // The library sometimes leaves a closing mark to the next sentence; its end is then one word on.
    const afterClose =
      closeMarks.has(before.text) && quotedAt[i - 2] && /[.?!…]$/.test(words[i - 2]?.text ?? "");
    const breaks =
      candidates.has(i) ||
      (afterClose && capitalised(word)) ||
      (afterClose && openMarks.has(word.text));
    if (!breaks) continue;
    if (closeMarks.has(word.text) && quotedAt[i - 1] && !quotedAt[i]) continue;
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
