import { antecedent } from "./antecedents.ts";
import { namesAnew } from "./appositions.ts";
import { textTheyIssued } from "./documents.ts";
import { listedFrom } from "./lists.ts";
import { nameBeside, textMarked } from "./marked-names.ts";
import { markedKind } from "./marked-words.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import { sharesOffice } from "./shared-nouns.ts";
import { acrossAside, beforeTime, joinedBefore, sharedList } from "./subject-asides.ts";
import { chainEndingAt, relativeBefore } from "./subject-chains.ts";
import { timeAt } from "./times.ts";
import { closeMarks, possessives, prepositions } from "./word-lists.ts";
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

/** Whom a phrase names, and words after it up to a place where they belong to it. */
export function partyOf(head: NounPhrase, to = head.to): Party {
  return { head, from: head.from, to, apposition: null };
}

/** One phrase alone as the subject, with what belongs to it up to a word. */
export function subjectOf(head: NounPhrase, to = head.to): Subject {
  return { from: head.from, to, parties: [partyOf(head, to)] };
}

/** Words that may stand between a subject and its verb: *Dudaev himself said*. */
export const asides = new Set(
  "present concerned alike himself herself itself themselves both all alone each too also then now".split(
    " ",
  ),
);

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
      if (there) return subjectOf(there, j + 1);
    }
    // called it “impressive,” yet warned
    const parted = words[j - 1]?.text === "," || closeMarks.has(words[j - 1]?.text ?? "");
    if (word.lower === "yet" && j > floor && parted) return "shared";
    // conceded that it was true, then explained
    if (word.lower === "then" && parted && verbBefore(words, Math.max(floor, j - 40), j - 1))
      return "shared";
    // Both deny it
    const alone = j === floor && phrases[j]?.to === j + 1;
    if ((word.tag === "ADV" && !timeAt(reading, j)) || (asides.has(word.lower) && !alone)) {
      if (phrases[j] && !asides.has(word.lower)) break;
      j--;
      // at once, at last, in fact
      if (
        /^(once|least|last|most|first|present|length|all)$/.test(word.lower) &&
        words[j]?.lower === "at"
      )
        j--;
    } else if (
      /^(19|20)\d\d$/.test(word.text) &&
      words[j - 1]?.text === "," &&
      timeAt(reading, j - 2)
    ) {
      // a statement of October 5, 1991 announced
      j -= 2;
    } else if (between(words, j) > 0) {
      j -= between(words, j);
    } else if (timeAt(reading, j)) {
      j = (phrases[j] as NounPhrase).from - 1;
      // Interfax on June 10 reported, a decree of May 2 describes, a note sent on May 2 describes
      const hung = words[j - 1];
      if (
        /^(of|on|in|at|during|since|by|for|late|early)$/.test(words[j]?.lower ?? "") &&
        (phrases[j - 1] || hung?.tag === "VERB" || /^(who|which|,)$/.test(hung?.lower ?? ""))
      )
        j--;
    } else if (word.text === ")") {
      let k = j;
      while (k > floor && words[k]?.text !== "(") k--;
      j = k - 1;
    } else break;
  }
  j = pastPlace(reading, floor, j);
  if (j < floor || quotedAt[j]) return null;
  const word = words[j] as Word;
  const aside = closeMarks.has(word.text) && words[j - 1]?.text === "," && quotedAt[j - 1];
  // , who had pledged it “by Friday,” was: the comma stands within the marks.
  const across = aside ? acrossAside(reading, sentence, j - 1) : null;
  if (across) return across;
  const marked = closeMarks.has(word.text) ? quotedAt[j - 1] : null;
  // a draft known as “the Boden paper,” describes it: an aside
  const known = marked && words[marked.from - 2]?.lower === "as" && words[j - 1]?.text === ",";
  if (marked && !known && marked.to - marked.from <= 5 && markedKind(reading, marked) === "name") {
    const beside = phrases[marked.from - 2];
    const head = textMarked(reading, marked) ?? { from: marked.from, to: marked.to };
    const mark = Math.max(floor, marked.from - 1);
    const from = beside && beside.to === marked.from - 1 ? beside.from : mark;
    return { from, to: j + 1, parties: [partyOf(head)] };
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
    return antecedent(reading, floor, j);
  }
  if (word.text === "," || word.text === "–" || word.text === "—" || word.text === "--") {
    // He telephoned and, according to his press service, offered help.
    if (word.text === "," && joinedBefore(reading, floor, j)) return "shared";
    // a note which, according to Telegraf, asserts
    let open = j - 1;
    while (open > j - 12 && open > floor && words[open]?.text !== ",") open--;
    const told = word.text === "," && words[at + 1]?.lower === "that";
    if (told && /^(which|who)$/.test(words[open - 1]?.lower ?? ""))
      return antecedent(reading, floor, open - 1);
    const across = acrossAside(reading, sentence, j);
    if (across) return across;
    if (word.text !== ",") return null;
    return sharedList(reading, floor, j) ? "shared" : beforeTime(reading, floor, j - 1);
  }
  const text = textTheyIssued(reading, floor, j);
  if (text) return subjectOf(text, j + 1);
  if (phrases[j]) return chainEndingAt(reading, floor, j, false);
  // an official who was there said
  const there = word.tag === "AUX" && j < at - 1 && words[j + 1]?.lower === "there";
  if (word.tag === "VERB" || word.tag === "ADJ" || there) {
    // a general who asked not to be named said
    const who = relativeBefore(reading, floor, j + 1);
    if (who) {
      // a source in the Kremlin whom Interfax quoted
      const whole = chainEndingAt(reading, floor, who.to - 1, false);
      const one = whole?.parties.length === 1 ? whole.parties[0] : undefined;
      return subjectOf(one?.head ?? who, j + 1);
    }
    // a statement issued on May 2 accuses, a motion moved by Belov and adopted on May 2 calls for
    const last = words[j - 1]?.lower === "and" ? j - 2 : j - 1;
    if (
      phrases[last] &&
      (timeAt(reading, at - 1) || timeAt(reading, j + 1)) &&
      /(ed|en|wn|nt|de|read|found|broadcast)$/.test(word.lower)
    ) {
      const chain = chainEndingAt(reading, floor, last, false);
      const several = last < j - 1 && chain?.parties[0]?.head.to === last + 1;
      return several ? null : chain;
    }
  }
  return null;
}

/** Whether a verb stands between two words. */
function verbBefore(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ tag, lower }) => tag === "AUX" || (tag === "VERB" && !lower.endsWith("ing")));
}

/** How many words up to one only join what is done to what was: *in turn*, *for his part*, *at the same time*; 0 for none. */
function between(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.lower;
  const { lower } = words[at] as Word;
  if (lower === "part" && possessives.has(before ?? "") && words[at - 2]?.lower === "for") return 3;
  if (before === "in" || before === "by")
    return /^(turn|fact|effect|return|addition|short|sum|principle|contrast)$/.test(lower) ? 2 : 0;
  const same = before === "same" && lower === "time" && words[at - 2]?.lower === "the";
  return same && words[at - 3]?.lower === "at" ? 4 : 0;
}

/** *who in a letter to the president called it*, *which in a note sent to Riga warned*: back to the pronoun, past where it was said. */
function pastPlace({ words, phrases }: Reading, floor: number, from: number): number {
  let i = from;
  for (let tries = 0; tries < 4; tries++) {
    if (words[i]?.tag === "VERB" && /(ed|en|nt|de|read)$/.test(words[i]?.lower ?? "")) i--;
    if (phrases[i]?.to !== i + 1) break;
    const link = (phrases[i] as NounPhrase).from - 1;
    if (link <= floor || words[link]?.tag !== "ADP") break;
    if (/^(who|which)$/.test(words[link - 1]?.lower ?? "")) return link - 1;
    i = link - 1;
  }
  return from;
}

/** The subject of a verb that stands before it: *said the minister, Ivan Petrov*. */
export function subjectAfter(reading: Reading, sentence: Sentence, at: number): Subject | null {
  const { words, phrases, quotedAt } = reading;
  let from = at;
  while (from < sentence.to && words[from]?.tag === "ADV") from++;
  const head = from < sentence.to ? phrases[from] : null;
  if (!head || head.from !== from || timeAt(reading, from)) return null;
  // according to the newspaper “Tara,” deputies have left
  const name = nameBeside(reading, head);
  if (name) return { ...subjectOf(name), from, to: (quotedAt[name.from]?.to ?? name.to) + 1 };
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
        /^(of|for|to|from|at|in|on|by|near|inside|within)$/.test(word.lower)
      ) {
        party.to = next.to;
        to = next.to;
        continue;
      }
      if (word.text === ",") {
        const list = parties.length === 1 && party.to === head.to ? listedFrom(reading, head) : [];
        for (const one of list.slice(1)) parties.push(partyOf(one));
        if (list.length > 0) {
          to = (parties.at(-1) as Party).to;
          break;
        }
        const after = words[next.to]?.text ?? ".";
        const named = namesAnew(reading, head, next);
        if ((/^([,.;:]|who|whose|which)$/.test(after) || prepositions.has(after)) && named) {
          party.apposition ??= next;
          to = next.to;
          // remarked Oleg Tamm, the editor of Vestnik
          while (words[to]?.lower === "of" && phrases[to + 1]?.from === to + 1)
            to = phrases[to + 1]?.to ?? to + 2;
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
        parties.push(partyOf(next));
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

function startsPhrase({ phrases, words }: Reading, at: number): boolean {
  const phrase = phrases[at];
  return phrase !== null && phrase !== undefined && phrase.to > at + 1 && words[at]?.tag === "DET";
}
