import {
  agreed,
  anotherVerb,
  asideAt,
  citedEnd,
  clauseAt,
  dashAfter,
  dashedEnd,
  goesOnAfter,
  timeless,
  turns,
  verbSoon,
} from "./clause-ends.ts";
import { actsBesides, answered, comments, judgedBeside } from "./comments.ts";
import { clauseEndAround } from "./opening-clauses.ts";
import { quotationsIn, type Reading, type Sentence } from "./reading.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, dashes, documentNouns, openMarks } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Words `from` up to, not with, `to`. */
export interface WordRange {
  from: number;
  to: number;
}

/** Whether something is done in some words: not *according to*, a verb to the library. */
export function holdsVerb(words: readonly Word[], { from, to }: WordRange): boolean {
  return words
    .slice(from, to)
    .some(({ tag, lower }) => (tag === "VERB" || tag === "AUX") && lower !== "according");
}

/** Where content that begins at `from` ends: before the final stop, a citation, or an attribution that trails it. */
export function contentFrom(reading: Reading, sentence: Sentence, from: number): WordRange {
  const { words } = reading;
  let to = sentence.to;
  to = dashedEnd(reading, sentence, from, citedEnd(reading, from, to));
  to = clauseEndAround(reading, sentence, from, to);
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word;
    if (
      (word.text === ";" || (word.text === ")" && !opened(words, from, i))) &&
      !reading.quotedAt[i]
    )
      to = i;
    if (word.text === "," && !reading.quotedAt[i])
      if (
        comments(words, i + 1) ||
        answered(reading, i + 1) ||
        agreed(reading, i + 1) ||
        actsBesides(words, i + 1) ||
        judgedBeside(reading, i + 1, to)
      )
        to = i;
    // “a retreat with music,” a phrase that was taken up
    const marked = closeMarks.has(word.text) && words[i - 1]?.text === ",";
    if (
      marked &&
      reading.quotedAt[i - 1] &&
      (comments(words, i + 1) ||
        goesOn(words, i + 1) ||
        actsBesides(words, i + 1) ||
        (turns(reading, i + 1) && !/^(VERB|AUX)$/.test(words[i + 2]?.tag ?? "")))
    )
      to = i + 1;
    if (word.text === "," && !reading.quotedAt[i] && i > from + 2 && turns(reading, i + 1)) to = i;
    if (word.text === "," && !reading.quotedAt[i] && goesOnAfter(reading, from, i + 1)) to = i;
    if (marked && reading.quotedAt[i - 1] && goesOnAfter(reading, from, i + 1)) to = i + 1;
    // said that it was so, citing villagers: whom the speaker calls on
    if (word.text === "," && /^(citing|quoting)$/.test(words[i + 1]?.lower ?? "")) {
      if (!reading.quotedAt[i]) to = i;
    }
    if (word.lower === "whereas" && !reading.quotedAt[i] && i > from + 2) to = i;
    if (
      dashes.has(word.text) &&
      !reading.quotedAt[i] &&
      i > from + 2 &&
      !dashAfter(reading, i + 1, to) &&
      !(dashAfter(reading, from, i) && i + 1 < to && words[i + 1]?.tag !== "PUNCT")
    )
      to = i;
    if (
      word.text === ":" &&
      i > from + 3 &&
      openMarks.has(words[i + 1]?.text ?? "") &&
      !reading.quotedAt[i] &&
      !speaksLast(words, from, i)
    )
      to = i;
    if (
      word.lower === "according" &&
      words[i + 1]?.lower === "to" &&
      !reading.quotedAt[i] &&
      i > from + 3
    )
      to = words[i - 1]?.text === "," ? i - 1 : i;
  }
  return trimmed(reading, from, to);
}

/** *said that a guard had told her: “…”*: the quotation after the colon is the guard’s, and told of. */
function speaksLast(words: readonly Word[], from: number, colon: number): boolean {
  for (let i = colon - 1; i > Math.max(from, colon - 14); i--) {
    const { lower, tag } = words[i] as Word;
    // asked whether it rained, replied with a question: “…”
    if (words[i - 1]?.text === "," && tag === "VERB") return false;
    if (tag === "VERB" || tag === "AUX")
      return tag === "VERB" && verbCues(lower)?.some(({ frames }) => frames.has("quote")) === true;
  }
  return false;
}

/** *was “late,” but he would wait*: after words in marks the one who speaks goes on. */
function goesOn(words: readonly Word[], at: number): boolean {
  return (
    /^(but|though|although|while)$/.test(words[at]?.lower ?? "") &&
    /^(he|she|they)$/.test(words[at + 1]?.lower ?? "")
  );
}

/** Whether the parenthesis that closes at a word opened within the content. */
function opened(words: readonly Word[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (words[i]?.text === "(") return true;
  return false;
}

/** An infinitive up to the sentence's end, or to another verb of the one who speaks: *urged them to wait and left*. */
export function infinitiveFrom(reading: Reading, sentence: Sentence, from: number): WordRange {
  const content = contentFrom(reading, sentence, from);
  for (let i = from + 2; i < content.to; i++) {
    const { tag } = reading.words[i] as Word;
    if (reading.quotedAt[i]) continue;
    if (
      tag === "CCONJ" &&
      (reading.words[i + 1]?.lower === "that" ||
        anotherVerb(reading.words, i + 1) ||
        // forbids them to march and places them under a general: no infinitive
        (/[^s]s$/.test(reading.words[i + 1]?.lower ?? "") && presentVerb(reading.words, i + 1)) ||
        (reading.words[i - 1]?.text === "," && clauseAt(reading, i + 1)))
    ) {
      return trimmed(reading, from, i);
    }
  }
  return content;
}

/** Content that stands before its cue: from the sentence's start, or from after a conjunction that opens it. */
export function contentBefore(reading: Reading, sentence: Sentence, to: number): WordRange {
  const { words } = reading;
  let { from } = sentence;
  for (let i = from; i < to; i++)
    if (/^[;:]$/.test(words[i]?.text ?? "") && !reading.quotedAt[i]) from = i + 1;
  while (
    from < to &&
    /^(but|and|still|yet|however|meanwhile|indeed|thus|nevertheless|,|;)$/.test(
      words[from]?.lower ?? "",
    )
  )
    from++;
  return trimmed(reading, from, to);
}

/** An object up to where its clause ends: a comma that opens another, a time, or the sentence's end. */
export function objectFrom(reading: Reading, sentence: Sentence, from: number): WordRange {
  return timeless(reading, objectWith(reading, sentence, from));
}

function objectWith(reading: Reading, sentence: Sentence, from: number): WordRange {
  const { words, phrases, quotedAt } = reading;
  const { to } = contentFrom(reading, sentence, from);
  const clause = words[from - 1]?.lower === "that";
  for (let i = from + 1; i < to; i++) {
    if (quotedAt[i]) continue;
    const word = words[i] as Word;
    // the charge that Estonia and Latvia were at fault: both are its subject
    if (clause && word.tag === "CCONJ" && !verbIn(words, from, i)) continue;
    // the Anti-Ballistic Missile (ABM) treaty
    const short =
      words[i + 2]?.text === ")" && /^\p{Lu}[\p{Lu}\d-]+$/u.test(words[i + 1]?.text ?? "");
    if (word.text === ":" || word.text === ";" || (word.text === "(" && i > from + 1 && !short))
      return trimmed(reading, from, i);
    if (
      word.tag === "CCONJ" &&
      (anotherVerb(words, i + 1) ||
        // and, in the words of another, it will pay
        (words[i + 1]?.text === "," && /^(in|according|as|by)$/.test(words[i + 2]?.lower ?? "")) ||
        (presentVerb(words, i + 1) && !verbIn(words, from, i)) ||
        clauseAt(reading, i + 1) ||
        // told AFP that Baku had rejected the plan and that it would stand by it
        (words[i + 1]?.lower === "that" && clauseAt(reading, i + 2)) ||
        (words[i + 1]?.lower === "to" && words[i + 2]?.tag === "VERB"))
    )
      return trimmed(reading, from, i);
    // rejected the idea before he had finished reading it: in hindsight, as whoever rejects it can't speak
    const when = /^(before|after|when|while|because|once)$/.test(word.lower)
      ? phrases[i + 1]
      : null;
    if (when && words[when.to]?.lower === "had") return trimmed(reading, from, i);
    // demanded her head as early as November
    if (word.lower === "as" && /^(early|late|soon|recently|long)$/.test(words[i + 1]?.lower ?? ""))
      return trimmed(reading, from, i);
    // dismissed the story in a fax to the papers, saluted the vote in Vestnik
    if (saidWhere(reading, i)) return trimmed(reading, from, i);
    // as “unfounded,” adding that: the comma stands within the marks.
    const marked = closeMarks.has(word.text) && words[i - 1]?.text === ",";
    if (word.text !== "," && !marked) continue;
    const next = words[i + 1] as Word | undefined;
    if (!next) break;
    const opens =
      // dismissed it in two words, neither of which was printed
      (words[i + 2]?.lower === "of" && /^(which|whom)$/.test(words[i + 3]?.lower ?? "")) ||
      next.tag === "CCONJ" ||
      (next.tag === "VERB" && next.lower !== "provided") ||
      next.tag === "SCONJ" ||
      next.tag === "ADV" ||
      /^(who|while|but|although|though|when|as|with|after)$/.test(next.lower);
    const listed =
      next.tag === "CCONJ" &&
      phrases[i + 2] &&
      !verbSoon(reading, i + 2, to) &&
      !clauseAt(reading, i + 2) &&
      !asideAt(reading, i + 2);
    if ((opens && !listed) || clauseAt(reading, i + 1))
      return trimmed(reading, from, marked ? i + 1 : i);
  }
  return trimmed(reading, from, to);
}

/** *in a letter to Riga*, *in its lead editorial*, *on television*, *in Vestnik*: where a thing was said. */
export function saidWhere({ words, phrases, mentionAt }: Reading, at: number): boolean {
  const link = words[at]?.lower;
  if (link !== "in" && link !== "on" && link !== "with") return false;
  const place = phrases[at + 1];
  if (place?.from !== at + 1) return false;
  const last = words[place.to - 1]?.lower ?? "";
  if (link === "with") return last === "remark" && words[place.to]?.lower === "that";
  const mention = mentionAt[at + 1];
  if (mention && mention === mentionAt[place.to - 1])
    return (
      mention.actors.every(({ source }) => source !== null) &&
      // dismissed a report in Vestnik, denied what stood in Golos that morning
      !documentNouns.has(words[at - 1]?.lower ?? "") &&
      words[place.to]?.lower !== "that"
    );
  const own = /^(a|an|his|her|its|their)$/.test(words[at + 1]?.lower ?? "");
  return link === "in" ? own && writings.test(last) : airwaves.test(last);
}

const writings =
  /^(letter|statement|interview|speech|note|article|editorial|address|telegram|message|report|commentary|memorandum|broadcast|conversation|communique|fax|telex|cable|column|reply|response|circular|leaflet|lecture|sermon|essay|briefing|appearance|e-mail|appeal)$/;
const airwaves = /^(television|radio|tv|air)$/;

/** *calls for an end to it and expresses hope*: a present tense after a conjunction. */
function presentVerb(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  return (
    verb?.tag === "VERB" &&
    // concede the debt but see a motive behind it
    (/[^s]s$/.test(verb.lower) ||
      verbCues(verb.lower)?.some(({ lemma }) => lemma === verb.lower) === true) &&
    /^(DET|PRON|PROPN|ADP|SCONJ|PART|ADJ|NOUN)$/.test(words[at + 1]?.tag ?? "")
  );
}

function verbIn(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(VERB|AUX)$/.test(words[i]?.tag ?? "")) return true;
  return false;
}

/** Without commas, dashes and stops at its ends; a closing mark stays with the quotation it closes. */
export function trimmed({ words, quotedAt }: Reading, from: number, to: number): WordRange {
  while (to > from) {
    const word = words[to - 1] as Word;
    if (quotedAt[to - 1]) break;
    if (closeMarks.has(word.text) && quotedAt[to - 2]) break;
    if (word.tag === "PUNCT" && word.text !== ")" && word.text !== "%") to--;
    else if (word.tag === "CCONJ") to--;
    else break;
  }
  while (from < to && /^[,;:.–—-]$/.test((words[from] as Word).text)) from++;
  return { from, to };
}

/** A judgement in marks ends with them: *called it “a farce” on television*. */
export function markedEnd(reading: Reading, content: WordRange): WordRange {
  const { words } = reading;
  for (const quoted of quotationsIn(reading, content)) {
    if (quoted.from < content.from || quoted.to + 1 >= content.to) continue;
    const next = words[quoted.to + 1];
    if (next && /^(ADP|CCONJ|SCONJ|ADV|PUNCT)$/.test(next.tag) && !/^(of|and|or)$/.test(next.lower))
      return { from: content.from, to: quoted.to + 1 };
    if (next?.lower === "and" && /^(which|who|that)$/.test(words[quoted.to + 2]?.lower ?? ""))
      return { from: content.from, to: quoted.to + 1 };
  }
  return content;
}
