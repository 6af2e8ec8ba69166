import type { WordRange } from "./content.ts";
import type { Reading, Sentence } from "./reading.ts";
import { thatClause } from "./that-clauses.ts";
import { timeAt } from "./times.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, openMarks, prepositions } from "./word-lists.ts";
import type { Word } from "./words.ts";

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
/** Marks that end a clause. */
export const stops = new Set([".", "?", "!", ";", ":"]);
const linking = new Set("however meanwhile moreover instead therefore though too first".split(" "));

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
      // warned the newspaper “Tara” that it would: whom, by name
      const after = (quoted?.to ?? 0) + 1;
      if (
        quoted &&
        whom &&
        addressee &&
        quoted.to - quoted.from < 5 &&
        words[after]?.lower === "that"
      ) {
        if (addressee.to === i) addressee = { from: addressee.from, to: after };
        i = after;
        continue;
      }
      if (quoted)
        return clause >= 0 && clause < i
          ? { kind: "clause", at: clause, addressee }
          : { kind: "quote", at: from, addressee };
    }
    if (word.lower === "that" && thatClause(reading, i, at))
      return { kind: "that", at: i + 1, addressee };
    // told Golos that same night that
    if (word.lower === "that" && i > at && timeAt(reading, i + 1)) {
      i = phrases[i + 1]?.to ?? i + 2;
      continue;
    }
    if (word.lower === "that" && i === at && word.tag !== "DET" && phrases[i + 1]) {
      // rejected that version
      if (clause < 0) clause = i;
      i = phrases[i + 1]?.to ?? i + 2;
      continue;
    }
    // complained to anyone who would listen that
    if (
      words[i + 1]?.lower === "who" &&
      /^(anyone|anybody|everyone|everybody|those|all)$/.test(word.lower)
    ) {
      let that = i + 2;
      while (that < i + 9 && words[that]?.lower !== "that" && words[that]?.tag !== "PUNCT") that++;
      if (words[that]?.lower === "that" && thatClause(reading, that, at))
        return { kind: "that", at: that + 1, addressee };
    }
    if (
      questions.has(word.lower) &&
      i - at < 14 &&
      // asked which of them would go
      (word.lower !== "which" || i === at) &&
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
      (/^(VERB|ADV)$/.test(words[words[i + 3]?.tag === "ADV" ? i + 3 : i + 2]?.tag ?? "") ||
        // swore to “water his horse”: a verb, though the library has a noun
        (words[i + 2]?.tag === "NOUN" && /^(DET|PRON)$/.test(words[i + 3]?.tag ?? "")))
    )
      return { kind: "to", at: i, addressee };
    if (word.text === ":" && words[i + 1]?.lower === "that")
      return { kind: "that", at: i + 2, addressee };
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
      const agent = words[i + 1]?.lower === "by" || words[i + 2]?.lower === "by";
      if (i > at && phrases[i - 1] && (agent || !verbCues(word.lower))) {
        // in a statement read out by her lawyer
        i++;
        continue;
      }
      return none;
    }
    // told journalists as he left the mission that
    const past = i > at ? pastClause(reading, i) : -1;
    if (past > 0) {
      i = past;
      continue;
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
    // told the foreign and defense ministers that, asked Moscow, Kyiv and the OSCE to
    const listed = addressee?.to === i ? listEnd(reading, i) : -1;
    if (addressee && listed > 0) {
      addressee = { from: addressee.from, to: listed };
      i = listed;
      continue;
    }
    if (word.text === ",") {
      // Two commas hold an aside; one ends what an object can be.
      const end = nextComma(words, sentence, i + 1);
      // has offered, the ministry said, to buy it
      const resumes = end > 0 && /^(that|to|whether)$/.test(words[end + 1]?.lower ?? "");
      if (
        end > 0 &&
        (resumes ||
          beside(reading, i, end, addressee) ||
          linking.has(words[i + 1]?.lower ?? "") ||
          asideHolds(reading, i + 1, end))
      ) {
        i = end + 1;
        continue;
      }
      if (openMarks.has(words[i + 1]?.text ?? "")) return { kind: "quote", at: i + 2, addressee };
      // assured him by telephone, on the last night of the talks: “…”
      let colon = i + 1;
      while (phrases[colon] || words[colon]?.tag === "ADP") colon++;
      if (words[i + 1]?.tag === "ADP" && words[colon]?.text === ":" && quotedAt[colon + 2])
        return { kind: "quote", at: colon + 2, addressee };
      if (words[i + 1]?.lower === "that" || i === at) {
        i++;
        continue;
      }
      break;
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

/** The *that* past a clause of time without a comma: *as he left the mission that*; -1 where none is. */
function pastClause({ words, phrases }: Reading, from: number): number {
  const subject = phrases[from + 1];
  if (!/^(as|when|while|before|after)$/.test(words[from]?.lower ?? "")) return -1;
  if (subject?.from !== from + 1 || !/^(VERB|AUX)$/.test(words[subject.to]?.tag ?? "")) return -1;
  for (let i = subject.to + 1; i < subject.to + 9 && words[i]?.tag !== "PUNCT"; i++)
    if (words[i]?.lower === "that") return i;
  return -1;
}

/** Where a list that goes on at a comma or a conjunction ends, -1 where none does. */
function listEnd({ words, phrases }: Reading, from: number): number {
  let i = from;
  while (words[i]?.text === "," && phrases[i + 1]?.from === i + 1) i = phrases[i + 1]?.to ?? i + 2;
  if (words[i]?.text === ",") i++;
  return words[i]?.tag === "CCONJ" ? (phrases[i + 1]?.to ?? -1) : -1;
}

/** *told his counterpart, Vasile Tarlev, that*: an apposition to the one addressed. */
function beside(
  { words, phrases }: Reading,
  comma: number,
  end: number,
  addressee: WordRange | null,
): boolean {
  if (addressee?.to !== comma || phrases[comma + 1]?.to !== end) return false;
  return words[end - 1]?.tag === "PROPN" && words[comma + 1]?.tag === "PROPN";
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
      /^(who|which|whose|whom)$/.test(opener.lower)
    )
  )
    return false;
  for (let i = from; i < to; i++) if (openMarks.has((words[i] as Word).text)) return false;
  return true;
}
