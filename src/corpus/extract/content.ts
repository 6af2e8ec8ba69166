import { markedKind } from "./marked-words.ts";
import type { Predicate } from "./predicates.ts";
import type { QuotedWords, Reading, Sentence } from "./reading.ts";
import { timeAt } from "./subjects.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, days, openMarks, prepositions } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Words `from` up to, not with, `to`. */
export interface WordRange {
  from: number;
  to: number;
}

/** What opens the content after a cue. */
export interface Opening {
  kind: "that" | "quote" | "asks" | "to" | "clause" | "object" | "none";
  /** The first word of the content, *that* and marks before it left out. */
  at: number;
  /** Whom it was said to: the phrase right after the cue. */
  addressee: WordRange | null;
}

const questions = new Set([
  "whether",
  "if",
  "how",
  "why",
  "what",
  "who",
  "when",
  "where",
  "which",
  "whom",
  "whose",
]);
const stops = new Set([".", "?", "!", ";", ":"]);
const linking = new Set([
  "however",
  "meanwhile",
  "moreover",
  "instead",
  "therefore",
  "though",
  "too",
  "first",
]);

/** What follows a cue at `at`: the sentence is walked over whom, when and where it was said. */
export function openingAfter(
  reading: Reading,
  sentence: Sentence,
  at: number,
  whom = false,
): Opening {
  const { words, phrases, quotedAt } = reading;
  let addressee: WordRange | null = null;
  let clause = -1;
  let i = at;
  const none: Opening = { kind: "none", at, addressee: null };
  while (i < sentence.to && i - at < 40) {
    const word = words[i] as Word;
    if (quotedAt[i] || openMarks.has(word.text)) {
      const from = quotedAt[i] ? i : i + 1;
      const quoted = quotedAt[from];
      if (quoted && aside(reading, sentence, quoted, i, at)) {
        i = quoted.to + 1;
        continue;
      }
      if (quoted)
        return clause >= 0 && clause < i
          ? { kind: "clause", at: clause, addressee }
          : { kind: "quote", at: from, addressee };
    }
    if (word.lower === "that" && thatClause(reading, i, at))
      return { kind: "that", at: i + 1, addressee };
    if (
      questions.has(word.lower) &&
      i - at < 14 &&
      word.lower !== "which" &&
      !(word.lower === "who" && words[i - 1]?.text === ",")
    )
      return clause >= 0
        ? { kind: "object", at: clause, addressee }
        : { kind: "asks", at: i, addressee };
    if (
      word.lower === "to" &&
      word.tag !== "ADP" &&
      words[i + 1] &&
      /^(VERB|AUX|ADV|PART)$/.test(words[i + 1]?.tag ?? "")
    )
      return { kind: "to", at: i, addressee };
    if (word.lower === "not" && words[i + 1]?.lower === "to")
      return { kind: "to", at: i, addressee };
    if (
      word.lower === "to" &&
      openMarks.has(words[i + 1]?.text ?? "") &&
      words[i + 2]?.tag === "VERB"
    )
      return { kind: "to", at: i, addressee };
    if (word.text === ":")
      return quotedAt[i + 2]
        ? { kind: "quote", at: i + 2, addressee }
        : { kind: "clause", at: i + 1, addressee };
    if (stops.has(word.text) || closeMarks.has(word.text)) break;
    const phrase = phrases[i];
    if (phrase && phrase.from === i) {
      if (i === at && !timeAt(reading, i)) addressee = { from: i, to: phrase.to };
      if (!timeAt(reading, i) && clause < 0 && !(whom && i === at)) clause = i;
      i = phrase.to;
      continue;
    }
    if (word.lower === "there") {
      if (clause < 0) clause = i;
      i++;
      continue;
    }
    if (word.tag === "VERB" || word.tag === "AUX") {
      if (clause >= 0 && finite(word)) return { kind: "clause", at: clause, addressee };
      if (clause >= 0) return { kind: "object", at: clause, addressee };
      if (i > at && phrases[i - 1] && !verbCues(word.lower)) {
        // in a statement read out by her lawyer
        i++;
        continue;
      }
      return none;
    }
    if (prepositions.has(word.lower) || word.tag === "ADP" || word.lower === "as") {
      const next = phrases[i + 1];
      const starts = next && next.from === i + 1;
      if (clause < 0 && starts) {
        // Where or when it was said: in Moscow, to reporters.
        i = next.to;
        if (words[i]?.lower === "of" && phrases[i + 1]) i = (phrases[i + 1] as WordRange).to;
        continue;
      }
      i++;
      continue;
    }
    if (word.text === ",") {
      // Two commas hold an aside; one ends what an object can be.
      const end = nextComma(words, sentence, i + 1);
      if (end > 0 && (linking.has(words[i + 1]?.lower ?? "") || asideHolds(reading, i + 1, end))) {
        if (openMarks.has(words[end + 1]?.text ?? ""))
          return { kind: "quote", at: end + 2, addressee };
        i = end + 1;
        continue;
      }
      if (openMarks.has(words[i + 1]?.text ?? "")) return { kind: "quote", at: i + 2, addressee };
      if (words[i + 1]?.lower === "that" || i === at) {
        i++;
        continue;
      }
      break;
    }
    if (word.tag === "CCONJ" && phrases[i + 1] && clause >= 0) {
      i++;
      continue;
    }
    if (
      word.tag === "ADV" ||
      word.tag === "NUM" ||
      word.tag === "PART" ||
      word.text === "(" ||
      word.text === ")" ||
      word.text === "%" ||
      word.text === "$"
    ) {
      i++;
      continue;
    }
    break;
  }
  return clause >= 0 ? { kind: "object", at: clause, addressee } : none;
}

/** A name or a word in marks that only says to whom or where: told the “Rustavi-2” channel that … */
function aside(
  reading: Reading,
  sentence: Sentence,
  quoted: QuotedWords,
  mark: number,
  at: number,
): boolean {
  if (mark === at) return false;
  const { words } = reading;
  const before = words[mark - 1] as Word;
  if (before.text === "," || before.text === ":") return false;
  if (markedKind(reading, quoted) === "name") return true;
  if (!/^(DET|ADP|ADJ|NOUN)$/.test(before.tag) || quoted.to - quoted.from > 5) return false;
  for (let i = quoted.to; i < Math.min(sentence.to, quoted.to + 15); i++) {
    if (words[i]?.lower === "that") return true;
    if (words[i]?.tag === "VERB" || words[i]?.tag === "AUX") return false;
  }
  return false;
}

function thatClause({ words, phrases }: Reading, i: number, at: number): boolean {
  const next = words[i + 1];
  if (!next || /^[.;,?!]$/.test(next.text) || days.has(next.lower)) return false;
  const relative = next.tag === "AUX" || (next.tag === "VERB" && !next.lower.endsWith("ing"));
  if (
    i - at > 1 &&
    relative &&
    phrases[i - 1] &&
    !days.has(words[i - 1]?.lower ?? "") &&
    !/^\d/.test(words[i - 1]?.text ?? "")
  )
    return false;
  return true;
}

function finite(word: Word): boolean {
  return !word.lower.endsWith("ing");
}

function nextComma(words: readonly Word[], sentence: Sentence, from: number): number {
  for (let i = from; i < Math.min(sentence.to, from + 18); i++)
    if (words[i]?.text === ",") return i;
  return -1;
}

function asideHolds({ words }: Reading, from: number, to: number): boolean {
  const opener = words[from] as Word;
  if (
    !(
      prepositions.has(opener.lower) ||
      opener.tag === "ADV" ||
      opener.tag === "VERB" ||
      opener.lower === "as" ||
      opener.lower === "who"
    )
  )
    return false;
  for (let i = from; i < to; i++) if (openMarks.has((words[i] as Word).text)) return false;
  return true;
}

/** Where content that begins at `from` ends: before the final stop, a citation, or an attribution that trails it. */
export function contentFrom(reading: Reading, sentence: Sentence, from: number): WordRange {
  const { words } = reading;
  let to = sentence.to;
  to = dashedEnd(reading, sentence, from, citedEnd(reading, from, to));
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word;
    if (word.text === "," && !reading.quotedAt[i] && comments(words, i + 1)) to = i;
    if (word.text === "," && !reading.quotedAt[i] && i > from + 2 && turns(reading, i + 1)) to = i;
    if (word.lower === "whereas" && !reading.quotedAt[i] && i > from + 2) to = i;
    if (
      dash.test(word.text) &&
      !reading.quotedAt[i] &&
      i > from + 2 &&
      !dashAfter(reading, i + 1, to)
    )
      to = i;
    if (
      word.text === ":" &&
      i > from + 3 &&
      openMarks.has(words[i + 1]?.text ?? "") &&
      !reading.quotedAt[i]
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

/** *, but the army was not asked*; *, while Kyiv kept silent*: the article goes on in its own words. */
function turns({ words, phrases }: Reading, at: number): boolean {
  const link = words[at]?.lower ?? "";
  if (!/^(but|while|although|though|whereas)$/.test(link)) return false;
  const next = words[at + 1];
  if (
    !next ||
    next.lower === "that" ||
    next.lower === "also" ||
    next.lower === "not" ||
    next.lower === "only"
  )
    return false;
  if (next.tag === "VERB" || next.tag === "AUX") return true;
  return phrases[at + 1]?.from === at + 1 && !/^(it|he|she|they)$/.test(next.lower);
}

function dashAfter({ words, quotedAt }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (dash.test(words[i]?.text ?? "") && !quotedAt[i]) return true;
  return false;
}

/** *, a claim which nobody believed*: what the article adds about the statement. */
function comments(words: readonly Word[], at: number): boolean {
  if (!/^(a|an|the)$/.test(words[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < at + 4; i++) {
    if (commented.test(words[i]?.lower ?? "")) return commenting.test(words[i + 1]?.lower ?? "");
  }
  // , a rumor that the ministry, a step which Kyiv …
  let noun = at + 1;
  while (words[noun]?.tag === "ADJ") noun++;
  const link = words[noun + 1]?.lower;
  if (words[noun]?.tag === "NOUN" && (link === "that" || link === "which"))
    return /^(DET|PROPN|PRON)$/.test(words[noun + 2]?.tag ?? "");
  return false;
}

const commented =
  /^(version|account|report|rumor|theory|claim|assertion|charge|allegation|statement|demand|argument|reference|allusion|accusation|suggestion|proposal|threat|warning|remark|comment|contention|prediction|promise|pledge|position|view|notion|idea|move|step|point)$/;
const commenting =
  /^(which|that|to|he|she|it|they|whom|the|in|with|by|made|rejected|denied|echoed|shared|apparently|clearly)$/;

/** An infinitive up to the sentence's end, or to another verb of the one who speaks: *urged them to wait and left*. */
export function infinitiveFrom(reading: Reading, sentence: Sentence, from: number): WordRange {
  const content = contentFrom(reading, sentence, from);
  let linked = false;
  for (let i = from + 2; i < content.to; i++) {
    const { tag } = reading.words[i] as Word;
    if (reading.quotedAt[i]) continue;
    if (
      tag === "CCONJ" &&
      (anotherVerb(reading.words, i + 1) ||
        (reading.words[i - 1]?.text === "," && clauseAt(reading, i + 1)))
    ) {
      return trimmed(reading, from, i);
    }
    if (
      /^(that|which|who|whom|what|if|until|unless|because|before|after|when|while|as|whether|where|once|since|how|why)$/.test(
        (reading.words[i] as Word).lower,
      )
    )
      linked = true;
    if (
      !linked &&
      tag === "AUX" &&
      /^(was|were|is|are|has|had|will|would|could)$/.test((reading.words[i] as Word).lower)
    ) {
      // what he promised to sell was gone
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
  const { words, phrases, quotedAt } = reading;
  const { to } = contentFrom(reading, sentence, from);
  for (let i = from + 1; i < to; i++) {
    if (quotedAt[i]) continue;
    const word = words[i] as Word;
    if (word.text === ":" || word.text === ";") return trimmed(reading, from, i);
    if (
      word.tag === "CCONJ" &&
      (anotherVerb(words, i + 1) ||
        clauseAt(reading, i + 1) ||
        (words[i + 1]?.lower === "to" && words[i + 2]?.tag === "VERB"))
    )
      return trimmed(reading, from, i);
    if (
      word.lower === "in" &&
      /^(a|an|his|her|its|their)$/.test(words[i + 1]?.lower ?? "") &&
      /^(letter|statement|interview|speech|note|article|address|telegram|message|report|commentary|memorandum|broadcast|conversation)$/.test(
        words[i + 2]?.lower ?? "",
      )
    )
      return trimmed(reading, from, i);
    if (word.text !== ",") continue;
    const next = words[i + 1] as Word | undefined;
    if (!next) break;
    const opens =
      next.tag === "CCONJ" ||
      next.tag === "VERB" ||
      next.tag === "SCONJ" ||
      next.tag === "ADV" ||
      /^(who|which|while|but|although|though|where|when|as|with|after|whose)$/.test(next.lower);
    const listed = next.tag === "CCONJ" && phrases[i + 2] && !verbSoon(reading, i + 2, to);
    if (opens && !listed) return trimmed(reading, from, i);
  }
  return timeless(reading, trimmed(reading, from, to));
}

/** Without the time at its end: *rejected the offer within an hour*. */
function timeless(reading: Reading, { from, to }: WordRange): WordRange {
  const { words, phrases, quotedAt } = reading;
  const last = phrases[to - 1];
  if (!last || last.from <= from || quotedAt[to - 1]) return { from, to };
  const hour = /^(hours?|minutes?|days?|weeks?|months?)$/.test((words[to - 1] as Word).lower);
  if (!timeAt(reading, to - 1) && !hour) return { from, to };
  const start = words[last.from - 1]?.tag === "ADP" ? last.from - 1 : last.from;
  const bare =
    last.from - 1 === start ||
    /^(yesterday|today|tomorrow|this|last|next|\d|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
      (words[last.from] as Word).lower,
    );
  if (!bare || words[start]?.lower === "of" || start <= from) return { from, to };
  return trimmed(reading, from, start);
}

/** *rejected the offer and left*: a past tense after a conjunction is another thing done. */
export function anotherVerb(words: readonly Word[], at: number): boolean {
  let i = at;
  while (words[i]?.tag === "ADV") i++;
  const verb = words[i];
  if (!verb || (verb.tag !== "VERB" && verb.tag !== "AUX")) return false;
  const next = words[i + 1]?.tag;
  if (verb.tag === "AUX") return /^(was|were|is|has|had|did|will|would)$/.test(verb.lower);
  return (
    /(ed|left|went|took|ran|set|drew|cut|lost|fell|rose|flew|wrote|paid|led|spent|got|built|bought|fought|spoke|broke|chose|gave|said|told|met|made|came|sent|won|kept|put|held|began)$/.test(
      verb.lower,
    ) &&
    next !== "NOUN" &&
    next !== "PROPN"
  );
}

/** Whether a clause of its own begins at a word: a phrase, and a finite verb after it. */
function clauseAt(reading: Reading, at: number): boolean {
  const { words, phrases } = reading;
  const phrase = phrases[at];
  if (!phrase || phrase.from !== at) return false;
  let { to } = phrase;
  while (words[to]?.tag === "ADP" && phrases[to + 1]) to = (phrases[to + 1] as WordRange).to;
  while (words[to]?.tag === "ADV") to++;
  const verb = words[to];
  return (
    verb !== undefined &&
    (verb.tag === "AUX" || (verb.tag === "VERB" && !verb.lower.endsWith("ing")))
  );
}

function verbSoon({ words, phrases }: Reading, from: number, to: number): boolean {
  const next = phrases[from]?.to ?? from;
  const tag = words[next]?.tag;
  return next < to && (tag === "VERB" || tag === "AUX");
}

/** What begins between two dashes ends at the second. */
function dashedEnd(
  { words, quotedAt }: Reading,
  { from: start }: Sentence,
  from: number,
  to: number,
): number {
  let open = 0;
  for (let i = start; i < from; i++) if (dash.test(words[i]?.text ?? "") && !quotedAt[i]) open++;
  if (open % 2 === 0) return to;
  for (let i = from; i < to; i++) if (dash.test(words[i]?.text ?? "") && !quotedAt[i]) return i;
  return to;
}

const dash = /^(–|—|--)$/;

/** A citation within a sentence ends what it covers. */
function citedEnd({ words, paragraph }: Reading, from: number, to: number): number {
  const start = words[from]?.start ?? 0;
  for (const citation of [...paragraph.citations, ...paragraph.crossReferences]) {
    if (citation.start <= start) continue;
    for (let i = from; i < to; i++)
      if ((words[i] as Word).start >= citation.end) return Math.min(to, i);
  }
  return to;
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
  const { words, quotations } = reading;
  for (const quoted of quotations) {
    if (quoted.from < content.from || quoted.to + 1 >= content.to) continue;
    const next = words[quoted.to + 1];
    if (next && /^(ADP|CCONJ|SCONJ|ADV|PUNCT)$/.test(next.tag) && !/^(of|and|or)$/.test(next.lower))
      return { from: content.from, to: quoted.to + 1 };
    if (next?.lower === "and" && /^(which|who|that)$/.test(words[quoted.to + 2]?.lower ?? ""))
      return { from: content.from, to: quoted.to + 1 };
  }
  return content;
}

/** Whether a predicate stands at the end of what it attributes: nothing but time, place and marks follow it. */
export function trails(reading: Reading, predicate: Predicate, after: number): boolean {
  const { words, phrases, quotedAt } = reading;
  const { sentence } = predicate;
  let i = after;
  while (i < sentence.to) {
    const word = words[i] as Word;
    if (quotedAt[i] || openMarks.has(word.text) || word.text === "(") return true;
    if (word.text === "," || stops.has(word.text) || /^[–—-]+$/.test(word.text)) return true;
    if (timeAt(reading, i)) i = (phrases[i] as WordRange).to;
    else if (word.tag === "ADV") i++;
    else if ((prepositions.has(word.lower) || word.lower === "as") && phrases[i + 1])
      i = (phrases[i + 1] as WordRange).to;
    else if (
      (phrases[i] || word.tag === "ADJ" || word.tag === "SCONJ") &&
      i > after &&
      i < after + 7
    )
      i = phrases[i]?.to ?? i + 1;
    else if (word.tag === "ADJ" && /^(more|less)$/.test(word.lower)) i = phrases[i]?.to ?? i + 1;
    else if (phrases[i] && /^(reporters|journalists|interfax)$/i.test(word.lower)) i++;
    else if (word.tag === "CCONJ" || word.lower === "while") return true;
    else return false;
  }
  return true;
}
