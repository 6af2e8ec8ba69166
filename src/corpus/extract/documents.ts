import type { Names } from "../names.ts";
import { groupFrom } from "./auxiliaries.ts";
import { stateOf } from "./demonyms.ts";
import { issuing, paperIssued } from "./issuing.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { chainEnd } from "./phrase-role.ts";
import type { Reading, Sentence } from "./reading.ts";
import { leading } from "./shared-subjects.ts";
import { speakerLike } from "./speaker-like.ts";
import { type Party, type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { closeMarks, documentNouns, issuedDocuments } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Whether a phrase names a document: *the joint declaration*. */
export function namesDocument(reading: Reading, phrase: NounPhrase): boolean {
  const { words } = reading;
  const last = words[phrase.to - 1] as Word;
  // in order to, law and order
  if (last.lower === "order" && phrase.to - phrase.from === 1) return false;
  return (
    documentNouns.has(nounOf(reading, phrase)) ||
    isAct(reading, phrase) ||
    paperIssued(reading, phrase)
  );
}

/** Whether what a phrase names has words of its own that a body issued, as a treaty has and a poll has not. */
export function namesIssued(reading: Reading, phrase: NounPhrase): boolean {
  const last = reading.words[phrase.to - 1] as Word;
  if (last.tag === "NUM") return namesDocument(reading, phrase);
  return issuedDocuments.has(last.lower) || isAct(reading, phrase) || paperIssued(reading, phrase);
}

/** The noun that a phrase ends with, but for a number: *Article 4*, *Decree No. 1400*. */
export function nounOf({ words }: Reading, { from, to }: NounPhrase): string {
  let at = to - 1;
  while (at > from && (words[at]?.tag === "NUM" || words[at]?.lower === "no.")) at--;
  const noun = words[at]?.lower ?? "";
  // Point 3 is an article; his point is none
  return noun === "point" && at < to - 1 ? "article" : noun;
}

/** Whether a noun is for what two or more bring about: *a treaty*, *the protocol*. */
export function isBilateral(noun: string): boolean {
  return /^(joint|treaty|protocol|accord|pact|agreement|declaration|memorandum|communique|understanding|act)$/.test(
    noun,
  );
}

/** The Founding Act, the final act, which are no deeds. */
function isAct({ words }: Reading, { to }: NounPhrase): boolean {
  const { text, lower } = words[to - 1] as Word;
  return (
    text === "Act" || (lower === "act" && /^(final|founding)$/.test(words[to - 2]?.lower ?? ""))
  );
}

/** Who issued a document, as its phrase tells: *the Russian-Uzbek treaty*, *Kyiv’s note*, *the Duma resolution*. */
export function issuersIn(reading: Reading, phrase: NounPhrase, names: Names): string[] {
  const { words, mentionAt } = reading;
  const issuers: string[] = [];
  const add = (name: string | undefined) => {
    if (name !== undefined && !issuers.includes(name)) issuers.push(name);
  };
  for (let i = phrase.from; i < phrase.to - 1; i++) {
    const word = words[i] as Word;
    const mention = mentionAt[i];
    // the NATO-Russia Council’s act: of both
    const both = /[-–]/.test(word.text) ? named(word.text, names) : [];
    if (both.length > 1) {
      both.forEach(add);
      continue;
    }
    if (mention) {
      // the Moscow Declaration: where it was signed
      const where =
        mention.metonym && i === phrase.to - 2 && /^\p{Lu}/u.test(words[i + 1]?.text ?? "");
      if (mention.actors.length === 1 && !where) add(mention.actors[0]?.name);
      continue;
    }
    if (!/^\p{Lu}/u.test(word.text)) continue;
    for (const part of parts(word.text, words[i + 1])) add(stateOf(part, names)?.name);
  }
  return issuers;
}

/** Those whom the parts of a word name; none where one of them names nobody. */
function named(text: string, names: Names): string[] {
  const known = text.split(/[-–]/).map((part) => stateOf(part, names) ?? names.lookup(part)[0]);
  return known.every((one) => one !== undefined && one !== null)
    ? known.flatMap((one) => one?.name ?? [])
    : [];
}

/** Russian-North Korean is two words and two states. */
function parts(text: string, next: Word | undefined): string[] {
  const pieces = text.split(/[-–]/);
  const last = pieces.at(-1) ?? "";
  if (next && /^(North|South)$/.test(last)) pieces[pieces.length - 1] = `${last} ${next.text}`;
  return pieces;
}

/** Who issues a document in its sentence: *by* whom, or who does what the verb before it says. */
export function issuersAround(reading: Reading, party: Party): Subject | null {
  const { words, sentences } = reading;
  const { head } = party;
  const sentence = sentences.find(({ from, to }) => head.from >= from && head.from < to);
  if (!sentence) return null;
  const made = words[party.to]?.text === "," && words[party.to + 1]?.tag === "VERB";
  const agent =
    agentAfter(reading, sentence, head.to) ??
    // the draft of a settlement, prepared by a commission
    (made ? agentAfter(reading, sentence, party.to + 1) : null);
  if (agent) return agent;
  const within = issuerWithin(reading, sentence, party);
  if (within !== undefined) return within;
  // Chibirov, in an open letter, disclaims it
  if (
    /^(in|with|by)$/.test(words[head.from - 1]?.lower ?? "") &&
    !words.slice(head.from, head.to).some(({ text }) => /^[’']s?$/.test(text))
  ) {
    // In a letter made available to the press, the chairman asserted it: who comes after the comma
    let from = sentence.from;
    if (head.from === from + 1)
      while (from < sentence.to && (words[from]?.text !== "," || reading.quotedAt[from])) from++;
    const after =
      from < sentence.to && from > sentence.from ? { ...sentence, from: from + 1 } : sentence;
    const writer = leadingAll(reading, after, sentence.to);
    if (writer && speakerLike(reading, writer)) return writer;
  }
  let verb = head.from - 1;
  while (verb > sentence.from && head.from - verb < 5 && !issuing.test((words[verb] as Word).lower))
    verb--;
  if (!issuing.test(words[verb]?.lower ?? "")) return null;
  const from = groupFrom(reading, sentence, verb);
  const subject = subjectBefore(reading, sentence, from);
  // Kuchma and Putin met in May and signed a treaty; The council met on May 3, adopted a resolution, and left
  const shares =
    subject === "shared" || (subject === null && /^(,|by)$/.test(words[from - 1]?.lower ?? ""));
  const issuer = shares ? leadingAll(reading, sentence, from) : subject;
  return issuer && withCosigner(reading, sentence, issuer, head.to);
}

/**
 * *a memorandum that the Russian side had handed over*, *a resolution the chamber adopted*, *an accord on ports which he
 * signed*: who did, by the clause that follows; undefined where none tells.
 */
function issuerWithin(
  reading: Reading,
  sentence: Sentence,
  party: Party,
): Subject | null | undefined {
  const { words, phrases } = reading;
  const { head } = party;
  const chain = chainEnd(reading, head);
  const relative = (at: number) => /^(that|which)$/.test(words[at]?.lower ?? "");
  // the “Charter on Ports” which Riga and Kyiv signed; the text, which all of them signed
  let end = chain;
  while (words[end]?.text === "," || closeMarks.has(words[end]?.text ?? "")) end++;
  const clause = relative(head.to) ? head.to + 1 : relative(end) ? end + 1 : head.to;
  if (phrases[clause]?.from !== clause) return undefined;
  for (let i = clause + 1; i < Math.min(clause + 14, sentence.to); i++) {
    if (!issuing.test((words[i] as Word).lower)) continue;
    const issuer = subjectBefore(reading, sentence, groupFrom(reading, sentence, i));
    if (issuer === "shared" || !issuer || issuer.from < clause) return null;
    return withCosigner(reading, sentence, issuer, i + 1);
  }
  return undefined;
}

/** Who leads a sentence up to a word, all of several. */
function leadingAll(reading: Reading, sentence: Sentence, limit: number): Subject | null {
  const first = leading(reading, sentence, limit);
  const whole = first && subjectBefore(reading, sentence, first.to);
  return whole === "shared" || whole === null ? first : whole;
}

/** Who made a document, by the words right after it: *of the ministry*, *circulated in Vienna by the mission*. */
function agentAfter(reading: Reading, sentence: Sentence, from: number): Subject | null {
  const { words, phrases } = reading;
  const both = isBilateral(words[from - 1]?.lower ?? "");
  const verb = words[from]?.text === "," ? from + 1 : from;
  // Who carries a statement has not issued it; who carried out a poll has.
  if (carrying.test(words[verb]?.lower ?? "") && words[verb + 1]?.lower !== "out") return null;
  for (let i = from; i < Math.min(from + 6, sentence.to); i++) {
    const before = i > from ? phrases[i - 1] : null;
    const hung = words[(before?.from ?? 0) - 1]?.lower ?? "";
    // an appeal to the head of the port: whom it is to
    if (hung === "to" && words[i]?.lower === "of") break;
    const place = /^(in|at|to)$/.test(hung);
    // a resolution condemning the bombing of Grozny: what it is about
    const about = before && !place && !timeAt(reading, i - 1);
    const link = words[i]?.lower ?? "";
    // an accord on the border between Riga and Kyiv: of both
    if (about && !both) break;
    if (about && link !== "between") continue;
    // signed for both of them
    const stead =
      link === "for" && words[i - 1]?.tag === "VERB" && issuing.test(words[i - 1]?.lower ?? "");
    if (!stead && !/^(by|from|between|of)$/.test(link)) continue;
    if (carrying.test(words[i - 1]?.lower ?? "")) break;
    // a communique of nine points: how long it is
    if (words[i]?.lower === "of" && words[i + 1]?.tag === "NUM") break;
    // the Treaty of Friendship: its title
    const titled = link === "of" && /^\p{Lu}/u.test(words[i - 1]?.text ?? "");
    if (titled && !reading.mentionAt[i + 1] && words[i + 1]?.tag === "PROPN") continue;
    const issuer = subjectAfter(reading, sentence, i + 1);
    // a note of protest: what, not whose; whatever issued it is whose
    const the = words[i + 1]?.tag === "DET";
    const issued = link === "by" && the && issuing.test(words[i - 1]?.lower ?? "");
    if (issuer && (issued || speakerLike(reading, issuer))) return issuer;
  }
  return null;
}

const carrying =
  /^(carried|published|broadcast|quoted|cited|printed|reported|obtained|seen|leaked|made|read)$/;

/** *a resolution | the chamber adopted in July | declares*: the document, where a clause without *that* tells whose it is. */
export function textTheyIssued(
  { words, phrases, quotedAt }: Reading,
  floor: number,
  last: number,
): NounPhrase | null {
  for (let i = last; i > floor + 1 && last - i < 8; i--) {
    const { tag, lower } = words[i] as Word;
    if (/^(PUNCT|CCONJ|SCONJ)$/.test(tag) || quotedAt[i]) return null;
    if (tag !== "VERB") continue;
    const helped = words[i - 1]?.tag === "AUX" ? 1 : 0;
    const issuer = issuing.test(lower) ? phrases[i - 1 - helped] : null;
    const text = issuer && issuer.from > floor ? phrases[issuer.from - 1] : null;
    const apart = issuer?.to === i - helped && text?.to === issuer.from;
    return text && apart && documentNouns.has((words[text.to - 1] as Word).lower) ? text : null;
  }
  return null;
}

/** *signed a declaration with the Georgian president*, *signed in Riga on May 3 with Belov*: who issues it too. */
function withCosigner(
  reading: Reading,
  sentence: Sentence,
  issuer: Subject,
  from: number,
): Subject {
  const { words, phrases } = reading;
  let at = from;
  for (let tries = 0; tries < 3 && words[at]?.lower !== "with"; tries++) {
    const hung = /^(in|at|on)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
    const phrase = phrases[hung];
    if (phrase?.from !== hung || (hung === at && !timeAt(reading, at))) break;
    at = phrase.to;
  }
  if (words[at]?.lower !== "with") return issuer;
  const other = subjectAfter(reading, sentence, at + 1);
  if (!other || !speakerLike(reading, other)) return issuer;
  return { ...issuer, parties: [...issuer.parties, ...other.parties] };
}
