import { markedKind } from "./marked-words.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import { acrossAside, beforeTime, joinedBefore, sharedList } from "./subject-asides.ts";
import { chainEndingAt, introduced, relativeBefore, sharesOffice } from "./subject-chains.ts";
import {
  bodyNouns,
  closeMarks,
  days,
  documentNouns,
  outletNouns,
  prepositions,
} from "./word-lists.ts";
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

/** One phrase alone as the subject. */
export function subjectOf(head: NounPhrase): Subject {
  const { from, to } = head;
  return { from, to, parties: [{ head, from, to, apposition: null }] };
}

/** Words that may stand between a subject and its verb: *Dudaev himself said*. */
export const asides = new Set([
  "present",
  "concerned",
  "alike",
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
    // a reporter who was present wrote
    if (word.lower === "present" && words[j - 1]?.tag === "AUX") {
      const there = relativeBefore(reading, floor, j + 1);
      if (there) {
        const own = { from: there.from, to: j + 1 };
        return { ...own, parties: [{ head: there, ...own, apposition: null }] };
      }
    }
    if (word.tag === "ADV" || asides.has(word.lower)) {
      if (phrases[j] && !asides.has(word.lower)) break;
      j--;
      // at once, at last, in fact
      if (
        /^(once|least|last|most|first|present|length|all)$/.test(word.lower) &&
        words[j]?.lower === "at"
      )
        j--;
    } else if (timeAt(reading, j)) {
      j = (phrases[j] as NounPhrase).from - 1;
      // Interfax on June 10 reported, a decree of May 2 describes
      if (
        /^(on|in|at|during|since|by|for|of|late|early)$/.test(words[j]?.lower ?? "") &&
        (phrases[j - 1] || /^(who|which|,)$/.test(words[j - 1]?.lower ?? ""))
      )
        j--;
    } else if (word.text === ")") {
      let k = j;
      while (k > floor && words[k]?.text !== "(") k--;
      j = k - 1;
    } else break;
  }
  // Both deny it, all agree: a number of people, and nothing before that it could belong to
  const sum = words[j + 1];
  if (/^(both|all|each)$/.test(sum?.lower ?? "") && j + 1 < at && partedAt(reading, floor, j)) {
    const head = { from: j + 1, to: j + 2 };
    return subjectOf(head);
  }
  j = pastPlace(reading, floor, j);
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
  if (word.lower === "whom" && words[j - 1]?.lower === "of" && words[j - 3]?.text === ",") {
    // Berezovsky and Gusinsky, both of whom have criticized it
    return phrases[j - 4] ? chainEndingAt(reading, floor, j - 4, true) : null;
  }
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
    // a bulletin issued the same day, which speaks of it
    if (word.lower === "which" && phrases[k] && timeAt(reading, k)) {
      const dated = (phrases[k] as NounPhrase).from - 1;
      const done = /ed$/.test(words[dated]?.lower ?? "") ? dated : dated - 1;
      if (/ed$/.test(words[done]?.lower ?? "") && phrases[done - 1]) k = done - 1;
    }
    if (k < floor || !phrases[k] || phrases[k]?.to !== k + 1) return null;
    const phrase = phrases[k] as NounPhrase;
    const own = { from: phrase.from, to: k + 1 };
    // regretted the loss of life in a statement which urged: what is written urges
    if (word.lower !== "who" && documentNouns.has((words[k] as Word).lower))
      return { ...own, parties: [{ head: phrase, ...own, apposition: null }] };
    const name = word.lower === "who" ? introduced(reading, floor, k) : null;
    if (name) return { ...name, parties: [{ head: name, ...name, apposition: phrase }] };
    if (word.lower === "who" && personal(reading, phrase))
      return { ...own, parties: [{ head: phrase, ...own, apposition: null }] };
    return (
      chainEndingAt(reading, floor, k, word.lower !== "who") ?? {
        ...own,
        parties: [{ head: phrase, ...own, apposition: null }],
      }
    );
  }
  // , who had pledged it “by Friday,” was: the comma stands within the marks.
  if (closeMarks.has(word.text) && words[j - 1]?.text === "," && quotedAt[j - 1])
    return acrossAside(reading, sentence, j - 1);
  if (word.text === "," || word.text === "–" || word.text === "—" || word.text === "--") {
    // He telephoned and, according to his press service, offered help.
    if (word.text === "," && joinedBefore(reading, floor, j)) return "shared";
    const across = acrossAside(reading, sentence, j);
    if (across) return across;
    if (word.text !== ",") return null;
    return sharedList(reading, floor, j) ? "shared" : beforeTime(reading, floor, j - 1);
  }
  if (phrases[j]) return chainEndingAt(reading, floor, j, false);
  if (word.tag === "VERB" || word.tag === "ADJ") {
    // a general who asked not to be named said
    const who = relativeBefore(reading, floor, j + 1);
    if (who) {
      // a source in the Kremlin whom Interfax quoted
      const whole = chainEndingAt(reading, floor, who.to - 1, false) ?? null;
      const one = whole?.parties.length === 1 ? whole.parties[0] : undefined;
      const head = one?.head ?? who;
      return {
        from: head.from,
        to: j + 1,
        parties: [{ head, from: head.from, to: j + 1, apposition: null }],
      };
    }
  }
  return null;
}

/** *who in a letter to the president called it*: back to the pronoun, past where it was said. */
function pastPlace({ words, phrases }: Reading, floor: number, from: number): number {
  let i = from;
  for (let tries = 0; tries < 4 && phrases[i]?.to === i + 1; tries++) {
    const link = (phrases[i] as NounPhrase).from - 1;
    if (link <= floor || words[link]?.tag !== "ADP") break;
    if (/^(who|which)$/.test(words[link - 1]?.lower ?? "")) return link - 1;
    i = link - 1;
  }
  return from;
}

/** Whether a word ends what stands before a clause: nothing does, or a mark or conjunction. */
function partedAt({ words }: Reading, floor: number, at: number): boolean {
  return (
    at < floor ||
    /^[,;:–—]$/.test(words[at]?.text ?? "") ||
    /^(CCONJ|SCONJ)$/.test(words[at]?.tag ?? "")
  );
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
    // sources close to the president
    const near = word.tag === "ADJ" && words[to + 1]?.lower === "to" ? phrases[to + 2] : null;
    if (near?.from === to + 2 && !timeAt(reading, to + 2)) {
      party.to = near.to;
      to = near.to;
      continue;
    }
    if (next && next.from === to + 1 && !timeAt(reading, to + 1)) {
      if (
        prepositions.has(word.lower) &&
        /^(of|for|to|from|at|in|by|near|inside|within)$/.test(word.lower)
      ) {
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
        // countered Fuel and Energy Minister Sergei Ivanov
        if (sharesOffice(reading, to, next)) {
          party.head = { from: party.head.from, to: next.to };
          party.to = next.to;
          to = next.to;
          continue;
        }
        parties.push({ head: next, from: next.from, to: next.to, apposition: null });
        to = next.to;
        continue;
      }
    }
    break;
  }
  return { from, to, parties };
}

/** Those who say something, without what follows their names. */
export function upTo({ from, parties }: Subject, to: number): Subject {
  const kept = parties.filter((party) => party.from < to);
  return { from, to, parties: kept.map((party) => ({ ...party, to: Math.min(party.to, to) })) };
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

/** Whether a phrase is a person’s name and title: on the orders of *General Shamanov*, who denied it. */
function personal({ words, mentionAt }: Reading, phrase: NounPhrase): boolean {
  const mention = mentionAt[phrase.to - 1];
  if (mention) return mention.actors.every(({ kind }) => kind === "PERSON");
  const [last, before] = [words[phrase.to - 1] as Word, words[phrase.to - 2]];
  return (
    phrase.to - phrase.from > 1 &&
    last.tag === "PROPN" &&
    before?.tag === "PROPN" &&
    !bodyNouns.has(last.lower) &&
    !outletNouns.has(last.lower)
  );
}

function startsPhrase({ phrases, words }: Reading, at: number): boolean {
  const phrase = phrases[at];
  return phrase !== null && phrase !== undefined && phrase.to > at + 1 && words[at]?.tag === "DET";
}
