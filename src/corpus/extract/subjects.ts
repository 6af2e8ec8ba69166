import { markedKind } from "./marked-words.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import { closeMarks, days, openMarks, prepositions, subordinators } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** One of those who speak: the phrase that names them, with what belongs to it (*for the ministry*). */
export interface Party {
  head: NounPhrase;
  from: number;
  to: number;
  /** The phrase beside it that names them once more: *the head of the council, Sergei Ivanov*. */
  apposition: NounPhrase | null;
}

/** Who does what a verb says: one or several together. */
export interface Subject {
  from: number;
  to: number;
  parties: Party[];
}

const asides = new Set([
  "himself",
  "herself",
  "itself",
  "themselves",
  "both",
  "all",
  "alone",
  "each",
  "too",
  "also",
  "then",
  "now",
]);
const clauseOpeners = new Set([
  "that",
  "and",
  "but",
  "or",
  "while",
  "although",
  "though",
  "because",
  "as",
  "when",
  "where",
  "whereas",
  "since",
  "yet",
  "so",
  "for",
  "nor",
  "after",
  "before",
  "how",
  "why",
  "what",
  "whether",
  "whom",
]);

/** The subject of the verb whose group begins at `at`; "shared" where a conjunction leaves it to a verb before. */
export function subjectBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
): Subject | "shared" | null {
  const { words, phrases, quotedAt } = reading;
  const floor = sentence.from;
  let j = at - 1;
  while (j >= floor) {
    const word = words[j] as Word;
    if (word.tag === "ADV" || asides.has(word.lower)) {
      if (phrases[j] && !asides.has(word.lower)) break;
      j--;
      // at once, at last, in fact
      if (
        /^(once|least|last|most|first|present|length|all)$/.test(word.lower) &&
        words[j]?.lower === "at"
      )
        j--;
    } else if (timeAt(reading, j)) j = (phrases[j] as NounPhrase).from - 1;
    else if (word.text === ")") {
      let k = j;
      while (k > floor && words[k]?.text !== "(") k--;
      j = k - 1;
    } else break;
  }
  if (j < floor || quotedAt[j]) return null;
  const word = words[j] as Word;
  const marked = closeMarks.has(word.text) ? quotedAt[j - 1] : null;
  if (marked && marked.to - marked.from <= 5 && markedKind(reading, marked) === "name") {
    const head = { from: marked.from, to: marked.to };
    const beside = phrases[marked.from - 2];
    const from = beside && beside.to === marked.from - 1 ? beside.from : marked.from - 1;
    return { from, to: j + 1, parties: [{ head, ...head, apposition: null }] };
  }
  if (word.tag === "CCONJ" || word.lower === "then") return "shared";
  if (
    (word.lower === "who" || word.lower === "which" || word.lower === "that") &&
    !startsPhrase(reading, j)
  ) {
    let k = j - 1;
    if (words[k]?.tag === "CCONJ") {
      // who was ill and who said
      while (k > floor && !/^(who|which)$/.test(words[k]?.lower ?? "")) k--;
      k--;
    }
    if (words[k]?.text === "," || words[k]?.text === "–" || words[k]?.text === "--") k--;
    if (k < floor || !phrases[k] || phrases[k]?.to !== k + 1) return null;
    const phrase = phrases[k] as NounPhrase;
    const own = { from: phrase.from, to: k + 1 };
    return (
      chainEndingAt(reading, floor, k, word.lower !== "who") ?? {
        ...own,
        parties: [{ head: phrase, ...own, apposition: null }],
      }
    );
  }
  if (word.text === "," || word.text === "–" || word.text === "—" || word.text === "--") {
    const across = acrossAside(reading, sentence, j);
    if (across) return across;
    if (word.text !== ",") return null;
    return sharedList(reading, floor, j) ? "shared" : beforeTime(reading, floor, j - 1);
  }
  if (phrases[j]) return chainEndingAt(reading, floor, j, false);
  return null;
}

/** The subject of a verb that stands before it: *said the minister, Ivan Petrov*. */
export function subjectAfter(reading: Reading, sentence: Sentence, at: number): Subject | null {
  const { words, phrases } = reading;
  let from = at;
  while (from < sentence.to && words[from]?.tag === "ADV") from++;
  const head = from < sentence.to ? phrases[from] : null;
  if (!head || head.from !== from || timeAt(reading, from)) return null;
  let { to } = head;
  const parties: Party[] = [{ head, from, to, apposition: null }];
  while (to < sentence.to) {
    const word = words[to] as Word;
    const next = phrases[to + 1];
    const party = parties.at(-1) as Party;
    if (next && next.from === to + 1 && !timeAt(reading, to + 1)) {
      if (prepositions.has(word.lower) && /^(of|for|to|from|at|in)$/.test(word.lower)) {
        party.to = next.to;
        to = next.to;
        continue;
      }
      if (word.text === ",") {
        const after = words[next.to]?.text ?? ".";
        if (/^[,.;]$/.test(after) || prepositions.has(after)) {
          party.apposition ??= next;
          to = next.to;
        }
        break;
      }
      if (word.lower === "and") {
        parties.push({ head: next, from: next.from, to: next.to, apposition: null });
        to = next.to;
        continue;
      }
    }
    break;
  }
  return { from, to, parties };
}

/** Whether a word belongs to a phrase that is a time: *yesterday*, *May 2*, *last week*. */
export function timeAt(reading: Reading, at: number): boolean {
  const phrase = reading.phrases[at];
  if (!phrase) return false;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (days.has((reading.words[k] as Word).lower) && !reading.mentionAt[k]) return true;
  }
  return false;
}

function startsPhrase({ phrases, words }: Reading, at: number): boolean {
  const phrase = phrases[at];
  return phrase !== null && phrase !== undefined && phrase.to > at + 1 && words[at]?.tag === "DET";
}

/** The phrase that ends at `end`, with what it hangs on: *a spokesman for the ministry*, *Moscow and Beijing*. */
function chainEndingAt(
  reading: Reading,
  floor: number,
  end: number,
  nearest: boolean,
): Subject | null {
  const { words, phrases, quotedAt } = reading;
  const last = phrases[end];
  if (!last) return null;
  let head = last;
  let { from } = last;
  const parties: Party[] = [];
  let to = end + 1;
  while (from > floor) {
    const before = words[from - 1] as Word;
    const other = from - 2 >= floor ? phrases[from - 2] : null;
    const otherEnds = other && other.to === from - 1 && !quotedAt[from - 2];
    if (prepositions.has(before.lower) || before.lower === "like") {
      const made = words[from - 2];
      const thing = from - 3 >= floor ? phrases[from - 3] : null;
      if (
        !otherEnds &&
        made?.tag === "VERB" &&
        /(ed|en|wn|de|nt)$/.test(made.lower) &&
        thing?.to === from - 2
      ) {
        // a poll taken by the center
        head = thing;
        from = thing.from;
        continue;
      }
      if (!otherEnds) {
        const who = parties.length === 0 ? relativeBefore(reading, floor, from) : null;
        if (!who) break;
        head = who;
        from = who.from;
        continue;
      }
      if (
        nearest &&
        head === last &&
        !/^(of|for|by|from|to|on|in|at|between|with)$/.test(before.lower)
      )
        break;
      head = other;
      from = other.from;
      continue;
    }
    if (/^(and|or|&)$/.test(before.lower) && otherEnds && !nearest) {
      if (timeAt(reading, from - 2)) break;
      const earlier = words[other.from - 1];
      const hangs =
        other.from - 2 >= floor &&
        earlier &&
        prepositions.has(earlier.lower) &&
        phrases[other.from - 2];
      if (!hangs) {
        if (!leadsTo(reading, floor, other.from)) break;
        parties.unshift({ head, from, to, apposition: null });
        to = from - 1;
      }
      // the heads of Yukos and Sibneft: the pair hangs on what stands before it.
      head = other;
      from = other.from;
      continue;
    }
    if (
      before.text === "," &&
      parties.length > 0 &&
      otherEnds &&
      leadsTo(reading, floor, other.from)
    ) {
      parties.unshift({ head, from, to, apposition: null });
      to = from - 1;
      head = other;
      from = other.from;
      continue;
    }
    const antecedent = relativeBefore(reading, floor, from);
    if (antecedent && parties.length === 0) {
      head = antecedent;
      from = antecedent.from;
      continue;
    }
    break;
  }
  if (timeAt(reading, head.from)) return null;
  const before = words[from - 1];
  // A phrase that a preposition opens is nobody's subject: In Moscow said …
  if (from > floor && before && prepositions.has(before.lower) && !subordinators.has(before.lower))
    return null;
  parties.unshift({ head, from, to, apposition: null });
  return { from, to: end + 1, parties };
}

/** *an economist who advises the bank*: the phrase that a clause with *who* before a word hangs on. */
function relativeBefore(
  { words, phrases }: Reading,
  floor: number,
  from: number,
): NounPhrase | null {
  let i = from - 1;
  let verbs = 0;
  while (i > floor && from - i < 6) {
    const { tag, lower } = words[i] as Word;
    if (tag === "VERB" || tag === "AUX") verbs++;
    else if (lower === "who" || lower === "whom") break;
    else if (tag !== "ADV" && tag !== "PART" && !prepositions.has(lower)) return null;
    i--;
  }
  if (verbs === 0 || !/^whom?$/.test(words[i]?.lower ?? "")) return null;
  const phrase = phrases[i - 1];
  return phrase && phrase.to === i ? phrase : null;
}

/** Whether a subject can begin at a word: nothing, a comma, a mark or a conjunction stands before it. */
function leadsTo({ words, phrases }: Reading, floor: number, at: number): boolean {
  if (at <= floor) return true;
  const before = words[at - 1] as Word;
  if (before.tag === "ADV" || before.lower === "both") return true;
  if (before.lower === "of" || before.lower === "for") {
    // leaders of Russia and Ukraine said: still one head before it.
    return false;
  }
  return (
    before.text === "," ||
    before.text === ";" ||
    before.text === ":" ||
    before.text === "–" ||
    openMarks.has(before.text) ||
    closeMarks.has(before.text) ||
    clauseOpeners.has(before.lower) ||
    (phrases[at - 1] !== null && days.has(before.lower))
  );
}

/** *X, who …, said*; *X, the head of Y, said*; *X, meanwhile, said*: the subject before the aside. */
function acrossAside(reading: Reading, sentence: Sentence, close: number): Subject | null {
  const { words, phrases } = reading;
  const floor = sentence.from;
  const mark = (words[close] as Word).text;
  let tries = 0;
  for (let k = close - 1; k > floor && tries < 5; k--) {
    if ((words[k] as Word).text !== mark) continue;
    tries++;
    let end = k - 1;
    while (
      end > floor &&
      (words[end]?.text === ")" || words[end]?.tag === "ADV" || asides.has(words[end]?.lower ?? ""))
    ) {
      if (words[end]?.text === ")") while (end > floor && words[end]?.text !== "(") end--;
      end--;
    }
    if (!phrases[end] || phrases[end]?.to !== end + 1) continue;
    if (timeAt(reading, end)) {
      const time = phrases[end] as NounPhrase;
      end = time.from - 1;
      if (end >= floor && prepositions.has(words[end]?.lower ?? "")) end--;
      if (end < floor || !phrases[end]) continue;
    }
    const subject = chainEndingAt(reading, floor, end, false);
    if (!subject || !leadsTo(reading, floor, subject.from)) continue;
    const inner = phrases[k + 1];
    const opener = words[k + 1] as Word;
    if (inner && inner.from === k + 1 && opener.tag !== "ADV" && !timeAt(reading, k + 1)) {
      // An apposition is one chain of phrases up to the closing comma.
      if (!chainReaches(reading, inner, close)) continue;
      (subject.parties.at(-1) as Party).apposition = inner;
    }
    return subject;
  }
  return null;
}

/** *The ministry in a note of May 5, said*: a comma that closes nothing. */
function beforeTime(reading: Reading, floor: number, end: number): Subject | null {
  const { words, phrases } = reading;
  if (!timeAt(reading, end)) return null;
  let i = (phrases[end] as NounPhrase).from - 1;
  while (i > floor && words[i]?.tag === "ADP" && phrases[i - 1]) {
    const subject = chainEndingAt(reading, floor, i - 1, false);
    if (subject && leadsTo(reading, floor, subject.from)) return subject;
    i = (phrases[i - 1] as NounPhrase).from - 1;
  }
  return null;
}

function chainReaches({ words, phrases }: Reading, inner: NounPhrase, close: number): boolean {
  let at = inner.to;
  while (at < close) {
    const word = words[at] as Word;
    const phrase = phrases[at];
    if (phrase) at = phrase.to;
    else if (
      prepositions.has(word.lower) ||
      word.lower === "and" ||
      word.text === "," ||
      word.tag === "ADV" ||
      word.tag === "VERB" ||
      word.text === "(" ||
      word.text === ")" ||
      word.lower === "who" ||
      word.tag === "AUX" ||
      word.tag === "PART"
    )
      at++;
    else return false;
  }
  return true;
}

/** *He rose, said that …, and left*: a list of verbs. */
function sharedList({ words }: Reading, floor: number, comma: number): boolean {
  for (let i = comma - 1; i > floor; i--)
    if (words[i]?.tag === "VERB") return words[comma + 1]?.tag === "CCONJ";
  return false;
}
