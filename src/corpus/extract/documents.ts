import type { Names } from "../names.ts";
import { stateOf } from "./demonyms.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { chainsEnd } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";
import { timeAt } from "./times.ts";
import { bodyNouns, documentNouns, issuedDocuments, personal } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Whether a phrase names a document: *the joint declaration*. */
export function namesDocument(reading: Reading, phrase: NounPhrase): boolean {
  const { words } = reading;
  const last = words[phrase.to - 1] as Word;
  // in order to, law and order, in motion
  if (/^(order|motion)$/.test(last.lower) && phrase.to - phrase.from === 1) return false;
  // constitutional order, which nobody gives
  if (last.lower === "order" && orderly.test(words[phrase.to - 2]?.lower ?? "")) return false;
  return (
    documentNouns.has(nounOf(reading, phrase)) ||
    isAct(reading, phrase) ||
    paperIssued(reading, phrase)
  );
}

const orderly = /^(constitutional|public|social|political|legal|world|international|good|working)$/;

/** Whether what a phrase names has words of its own that a body issued, as a treaty has and a poll has not. */
export function namesIssued(reading: Reading, phrase: NounPhrase): boolean {
  const last = reading.words[phrase.to - 1] as Word;
  if (last.tag === "NUM") return namesDocument(reading, phrase);
  return issuedDocuments.has(last.lower) || isAct(reading, phrase) || paperIssued(reading, phrase);
}

/** Whether a noun, one or several, is for what a body issues. */
export function issued(word: string): boolean {
  return (
    issuedDocuments.has(word) || (word.endsWith("s") && issuedDocuments.has(word.slice(0, -1)))
  );
}

/** The noun that a phrase ends with, but for a number: *Article 4*, *Decree No. 1400*. */
export function nounOf({ words }: Pick<Reading, "words">, { from, to }: NounPhrase): string {
  let at = to - 1;
  while (at > from && (words[at]?.tag === "NUM" || /^(no\.|number)$/.test(words[at]?.lower ?? "")))
    at--;
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

/** Whether a verb after a document tells that somebody brought it about: *a resolution passed by 81 votes*. */
export function isIssued({ words }: Reading, { to }: NounPhrase): boolean {
  return issuing.test(words[to]?.lower ?? "");
}

/** *a paper circulated by the mission*, *adopted an address*, *a written reply*: no daily and no speech, but what somebody wrote. */
export function paperIssued(reading: Reading, phrase: NounPhrase): boolean {
  const { words } = reading;
  const noun = words[phrase.to - 1]?.lower ?? "";
  if (noun === "address")
    return [phrase.from - 1, phrase.to].some((at) => adopting.test(words[at]?.lower ?? ""));
  if (/^(reply|answer|response|opinion|assessment|request|protest|offer)$/.test(noun))
    return isWritten(reading, phrase) || adopting.test(words[phrase.from - 1]?.lower ?? "");
  // issued a report of its own; one that a daily published is news
  if (noun === "report")
    return /^(issued|submitted|presented|released)$/.test(words[phrase.from - 1]?.lower ?? "");
  if (!/^(paper|program|programme)$/.test(noun)) return false;
  if (carriedOut.test(words[phrase.to - 2]?.lower ?? "")) return false;
  // a paper it circulated
  const who = personal.has(words[phrase.to]?.lower ?? "") ? 1 : 0;
  const end = chainsEnd(reading, phrase);
  // a paper on the border, drawn up by the envoy
  const at = words[end]?.text === "," ? end + 1 : phrase.to + who;
  if (noun === "paper" && issuing.test(words[at]?.lower ?? "")) return true;
  return ofBody(reading, phrase);
}

/** What a program is for that is no text: *its missile program*. */
const carriedOut =
  /^(missile|nuclear|weapons|armaments|space|atomic|aid|relief|training|exchange|television|tv|radio|news|satirical|food|housing|lending|loan)$/;

/** *a written reply*, *the minister’s answer, which was leaked to a daily*. */
function isWritten({ words }: Reading, { from, to }: NounPhrase): boolean {
  if (words.slice(from, to).some(({ lower }) => lower === "written")) return true;
  let at = to;
  while (/^(,|which|was|were|is)$/.test(words[at]?.lower ?? "")) at++;
  return writing.test(words[at]?.lower ?? "");
}

/** What is done with words on paper and with no others. */
const writing =
  /^(leaked|sent|published|printed|mailed|faxed|written|circulated|released|adopted|dated|signed|drafted|submitted|posted|delivered|approved)$/;

/** *the mediators’ last paper*, *an internal paper of the commission*: what a body or several wrote; a man’s paper is a daily. */
function ofBody(reading: Reading, phrase: NounPhrase): boolean {
  const { words, phrases, mentionAt } = reading;
  const { from, to } = phrase;
  if (words[from]?.lower === "its") return true;
  // a confidential paper of the ministry, a Council paper of May 13
  const held = /^(of|by|from)$/.test(words[to]?.lower ?? "") ? phrases[to + 1] : null;
  const dated = held !== null && held !== undefined && timeAt(reading, to + 1);
  const whose = held && !dated ? held.to - 1 : dated ? to - 2 : -1;
  if (whose >= from && bodyAt(reading, whose)) return true;
  for (let i = to - 1; i > from; i--) {
    if (!/^[’']s?$/.test(words[i]?.text ?? "")) continue;
    return bodyAt(reading, i - 1) || (words[i]?.text.length === 1 && !mentionAt[i - 1]);
  }
  return false;
}

/** Whether a word ends the name of a body or a state. */
function bodyAt({ words, mentionAt }: Reading, at: number): boolean {
  const known = mentionAt[at]?.actors ?? [];
  if (known.length > 0) return known.every(({ kind }) => !/^(PERSON|MEDIA)$/.test(kind));
  return bodyNouns.has(words[at]?.lower ?? "");
}

const adopting = /^(adopt(s|ed|ing)?|approv(es|ed|ing)|pass(es|ed|ing)|circulated|issued|sent)$/;

/** Who issued a document, as its phrase tells: *the Russian-Uzbek treaty*, *Kyiv’s note*, *the Duma resolution*. */
export function issuersIn(reading: Reading, phrase: NounPhrase, names: Names): string[] {
  const { words, mentionAt } = reading;
  const issuers: string[] = [];
  const add = (name: string | undefined) => {
    if (name !== undefined && !issuers.includes(name)) issuers.push(name);
  };
  // the Russian delegation’s draft: no state’s, but the delegation’s
  let whose = phrase.to - 1;
  while (whose > phrase.from && !/^[’']s?$/.test(words[whose]?.text ?? "")) whose--;
  for (let i = Math.max(phrase.from, whose - 1); i < phrase.to - 1; i++) {
    const word = words[i] as Word;
    const mention = mentionAt[i];
    // the NATO-Russia Council’s act: of both
    const both = /[-–]/.test(word.text) ? named(word.text, names) : [];
    if (both.length > 1) {
      both.forEach(add);
      continue;
    }
    if (mention) {
      // the Moscow Declaration, the Riga accord: where it was made
      // a Moscow statement of the two presidents
      const theirs =
        /^(of|by)$/.test(words[phrase.to]?.lower ?? "") && !timeAt(reading, phrase.to + 1);
      const place =
        mention.metonym && i === phrase.to - 2 && (theirs || madeAt(words[i + 1] as Word));
      if (mention.actors.length === 1 && !place) add(mention.actors[0]?.name);
      continue;
    }
    if (!/^\p{Lu}/u.test(word.text)) continue;
    for (const part of parts(word.text, words[i + 1])) add(stateOf(part, names)?.name);
  }
  return issuers;
}

/** Whether a document of that kind goes by the place where it was made: two sides’, or one with a name of its own. */
function madeAt({ text, lower }: Word): boolean {
  return isBilateral(lower) || /^\p{Lu}/u.test(text);
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
    // a letter which Vestnik published he wrote
    if (i < last && words[i + 1]?.tag !== "ADP") return null;
    const helped = words[i - 1]?.tag === "AUX" ? 1 : 0;
    const issuer = issuing.test(lower) ? phrases[i - 1 - helped] : null;
    // the rules that Moscow and Riga agreed on: with *that* and without
    const two =
      words[(issuer?.from ?? 0) - 1]?.lower === "and" ? phrases[(issuer?.from ?? 0) - 2] : null;
    const first = two ?? issuer;
    const that = /^(that|which)$/.test(words[(first?.from ?? 0) - 1]?.lower ?? "") ? 1 : 0;
    const text = first && first.from > floor ? phrases[first.from - 1 - that] : null;
    const apart = issuer?.to === i - helped && text?.to === (first?.from ?? 0) - that;
    return text && apart && documentNouns.has((words[text.to - 1] as Word).lower) ? text : null;
  }
  return null;
}

/** What is done with a document by those whose it is. */
export const issuing =
  /^(issued|put|released|adopted|signed|presented|published|passed|approved|circulated|drafted|wrote|sent|made|initialed|initialled|initialing|signing|concluding|adopting|issuing|unveiled|read|distributed|ratified|endorsed|concluded|handed|delivered|addressed|submitted|prepared|compiled|sponsored|drew|drawn|filed|lodged|tabled|faxed|mailed|penned|composed|authored|dispatched|enacted|promulgated|withdrew|withdrawn)$/;
