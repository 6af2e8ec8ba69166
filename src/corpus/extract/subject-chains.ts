import { listedBefore } from "./lists.ts";
import { nameClosing } from "./marked-names.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { sharesNoun, sharesOffice } from "./shared-nouns.ts";
import { leadsTo } from "./subject-starts.ts";
import type { Party, Subject } from "./subjects.ts";
import { timeAt } from "./times.ts";
import {
  bodyNouns,
  closeMarks,
  documentNouns,
  isRole,
  prepositions,
  subordinators,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

/** The phrase that ends at `end`, with what it hangs on: *a spokesman for the ministry*, *Moscow and Beijing*. */
export function chainEndingAt(
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
    // two weeks after the paper reported it, the day before he left: a clause begins
    if (/^(after|before|since)$/.test(before.lower) && otherEnds && measures(words, other)) break;
    if (prepositions.has(before.lower) || before.lower === "like") {
      const verb = verbOf(words, from - 1);
      const made = words[verb];
      const done = passiveFrom(words, floor, verb);
      const thing = done - 1 >= floor ? phrases[done - 1] : null;
      if (
        !otherEnds &&
        made?.tag === "VERB" &&
        /(ed|en|wn|de|nt|ing|found|broadcast|read|drew|wrote)$/.test(made.lower) &&
        // the movement responded with a statement: its own verb
        !/^(responded|replied|reacted|answered|countered|retaliated)$/.test(made.lower) &&
        thing?.to === done
      ) {
        // a poll taken by the center, an official traveling with Albright
        head = sentBy(reading, floor, thing) ?? thing;
        from = head.from;
        continue;
      }
      // the opposition bloc “Revival” in Ajaria
      const name = otherEnds ? null : nameClosing(reading, from - 2);
      if (name) {
        head = name;
        from = (phrases[name.from - 2] as NounPhrase).from;
        ({ to } = name);
        continue;
      }
      if (!otherEnds) {
        const who = parties.length === 0 ? relativeBefore(reading, floor, from) : null;
        if (!who) break;
        head = who;
        from = who.from;
        continue;
      }
      // sources close to the prime minister
      const near = other.to - other.from === 1 && words[other.from]?.tag === "ADJ";
      const whose = near && other.from > floor ? phrases[other.from - 1] : null;
      head = whose?.to === other.from && words[whose.to - 1]?.tag === "NOUN" ? whose : other;
      from = head.from;
      continue;
    }
    // travelers reaching Riga
    if (
      before.tag === "VERB" &&
      before.lower.endsWith("ing") &&
      otherEnds &&
      parties.length === 0 &&
      leadsTo(reading, floor, other.from) &&
      (words[other.to - 1]?.tag === "NOUN" ||
        (other.from === floor && /[^s]s$/.test(words[other.to - 1]?.lower ?? "")))
    ) {
      head = other;
      from = other.from;
      continue;
    }
    if (/^(and|or|&)$/.test(before.lower) && otherEnds && !nearest) {
      if (timeAt(reading, from - 2)) break;
      // spoke of a breach of the treaty and Minister Ivan Petrov demanded: another clause
      const thing = words[other.to - 1] as Word;
      const something = thing.tag === "NOUN" && !isRole(thing.lower) && !bodyNouns.has(thing.lower);
      const hung = prepositions.has(words[other.from - 1]?.lower ?? "");
      if (hung && something && words[head.to - 1]?.tag === "PROPN") break;
      // Fuel and Energy Minister Sergei Ivanov; the Russian and French cochairmen
      if (sharesOffice(reading, from - 1, head) || sharesNoun(reading, other, head)) {
        head = { from: other.from, to: head.to };
        from = other.from;
        continue;
      }
      // the presidents of Poland, Ukraine and Lithuania: all hang on what stands before the first
      const first = listedUnder(reading, floor, other);
      if (first) {
        head = first;
        from = first.from;
        continue;
      }
      const earlier = words[other.from - 1];
      // the heads of Yukos and Sibneft, a paper issued by Putin and Jiang
      const hangs =
        other.from - 2 >= floor &&
        earlier &&
        prepositions.has(earlier.lower) &&
        (phrases[other.from - 2] ||
          (earlier.lower === "by" && words[verbOf(words, other.from - 1)]?.tag === "VERB"));
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
    // the American, French and Russian cochairmen
    if (before.text === "," && otherEnds && sharesNoun(reading, other, head)) {
      head = { from: other.from, to: head.to };
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
    // with the “Rustavi-2” television channel; but it is a “lie,” the minister retorted
    const parted = words[from - 2]?.text === ",";
    const marked = closeMarks.has(before.text) && !parted ? quotedAt[from - 2] : null;
    const article = marked ? words[marked.from - 2] : undefined;
    if (marked && article?.tag === "DET" && marked.from - 2 >= floor && parties.length === 0) {
      from = marked.from - 2;
      head = { from, to: head.to };
      continue;
    }
    // not only Moscow but also Beijing; Moscow as well as Beijing
    const added = nearest ? 0 : addedBefore(reading, from);
    const first = added ? phrases[from - added - 1] : null;
    if (added && first?.to === from - added && first.from >= floor) {
      parties.unshift({ head, from, to, apposition: null });
      to = from - added;
      head = first;
      from = first.from;
      continue;
    }
    // In a letter which the weekly published he wrote: the clause before is another’s
    const nominative = head.to - from === 1 && /^(he|she|they)$/.test(words[from]?.lower ?? "");
    const antecedent = nominative ? null : relativeBefore(reading, floor, from);
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

/** *the presidents of | Poland, | Ukraine and Lithuania*, *a statement of* or *signed by | Belov, Hora and Tamm*: the first of a list that hangs on what stands before it. */
function listedUnder(reading: Reading, floor: number, last: NounPhrase): NounPhrase | null {
  const { words, phrases } = reading;
  let first = last;
  for (let next = listedBefore(reading, last); next; next = listedBefore(reading, next))
    first = next;
  if (first === last || first.from - 2 < floor) return null;
  const link = words[first.from - 1]?.lower;
  if (link === "by") return first;
  const noun = words[first.from - 2]?.lower ?? "";
  const several = noun.endsWith("s") && (isRole(noun) || bodyNouns.has(noun.replace(/s$/, "")));
  const theirs = several || documentNouns.has(noun);
  return link === "of" && theirs && phrases[first.from - 2]?.to === first.from - 1 ? first : null;
}

/** *a draft | drawn up by the board*, *circulated there by Riga*: the verb before a preposition, past a word that belongs to it. */
function verbOf(words: readonly Word[], link: number): number {
  return /^(up|out|over|down|together|there|here|jointly)$/.test(words[link - 1]?.lower ?? "")
    ? link - 2
    : link - 1;
}

/** *a protocol | that was signed by Riga*: where a clause begins whose verb is done to what stands before it. */
function passiveFrom(words: readonly Word[], floor: number, verb: number): number {
  let at = verb;
  while (at > floor && /^(AUX|ADV)$/.test(words[at - 1]?.tag ?? "")) at--;
  return at < verb && /^(that|which)$/.test(words[at - 1]?.lower ?? "") ? at - 1 : verb;
}

/** *two weeks*, *the day*: how long before or after. */
function measures(words: readonly Word[], { to }: NounPhrase): boolean {
  return /^(minute|hour|day|night|week|month|year|moment)s?$/.test(words[to - 1]?.lower ?? "");
}

/** *A letter which the ministry sent to Riga*: the letter. */
function sentBy({ words, phrases }: Reading, floor: number, sender: NounPhrase): NounPhrase | null {
  let { from } = sender;
  // which Riga and Kyiv, or the presidents of both, sent
  while (/^(and|of)$/.test(words[from - 1]?.lower ?? "") && phrases[from - 2]?.to === from - 1)
    from = (phrases[from - 2] as NounPhrase).from;
  const link = words[from - 1]?.lower ?? "";
  const thing = from - 2 >= floor ? phrases[from - 2] : null;
  if (thing?.to !== from - 1) return null;
  // told the press that officials quoted in Riga had left: a clause
  const document = documentNouns.has((words[thing.to - 1] as Word).lower);
  return link === "which" || (link === "that" && document) ? thing : null;
}

/** How many words before one add to what stands before them: *but also*, *as well as*; 0 for none. */
function addedBefore({ words }: Reading, at: number): number {
  const [a, b, c] = [3, 2, 1].map((k) => words[at - k]?.lower);
  if (b === "but" && c === "also") return a === "," ? 3 : 2;
  if (a === "as" && b === "well" && c === "as") return words[at - 4]?.text === "," ? 4 : 3;
  return 0;
}

/** *an economist who advises the bank on trade*: the phrase that a clause with *who* before a word hangs on. */
export function relativeBefore(
  { words, phrases, quotedAt }: Reading,
  floor: number,
  from: number,
): NounPhrase | null {
  let i = from - 1;
  let verbs = 0;
  for (; i > floor && from - i < 14; i--) {
    const { tag, lower } = words[i] as Word;
    if (quotedAt[i]) return null;
    if (/^(whom?|which)$/.test(lower)) break;
    const verb = tag === "VERB" || tag === "AUX";
    // asked not to be named: one group of verbs
    if (verb && (i + 1 === from || !/^(VERB|AUX|PART)$/.test(words[i + 1]?.tag ?? ""))) verbs++;
    // which Riga and Kyiv sent: one group of those who do it
    const pair = tag === "CCONJ" && verbs === 1 && phrases[i - 1] && phrases[i + 1]?.from === i + 1;
    if ((/^(PUNCT|CCONJ|SCONJ)$/.test(tag) && !pair) || lower === "that") return null;
  }
  if (!/^(whom?|which)$/.test(words[i]?.lower ?? "")) return null;
  // journalists, who in a joint letter described it: the verb is still to come.
  const hangs = verbs === 0 && words[i + 1]?.tag === "ADP";
  if (verbs !== 1 && !hangs) return null;
  // the passage over which they quarrel says
  const comma = (hangs && words[i - 1]?.text === ",") || words[i - 1]?.tag === "ADP" ? 1 : 0;
  const phrase = phrases[i - 1 - comma];
  return phrase && phrase.to === i - comma ? phrase : null;
}

/** *Behgjet Pacolli, the owner of Mabetex, who*: the name before the aside that ends at a word. */
export function introduced(
  { words, phrases }: Reading,
  floor: number,
  last: number,
): NounPhrase | null {
  for (let i = last; i > floor; i--) {
    if (words[i]?.tag !== "PUNCT") continue;
    const name = words[i]?.text === "," ? phrases[i - 1] : null;
    const next = words[i + 1]?.lower ?? "";
    const aside = /^(the|a|an|its|his|their)$/.test(next) || isRole(next);
    return name?.to === i && aside && words[i - 1]?.tag === "PROPN" ? name : null;
  }
  return null;
}
