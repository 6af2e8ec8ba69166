import { groupFrom } from "./auxiliaries.ts";
import { isBilateral, issuing } from "./documents.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { chainEnd, chainsEnd } from "./phrase-role.ts";
import { type Reading, type Sentence, sentenceAt } from "./reading.ts";
import { leading } from "./shared-subjects.ts";
import { speakerLike } from "./speaker-like.ts";
import { type Party, type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { closeMarks } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Who issues a document in its sentence: *by* whom, or who does what the verb before it says. */
export function issuersAround(reading: Reading, party: Party): Subject | null {
  const { words } = reading;
  const { head } = party;
  const sentence = sentenceAt(reading, head.from);
  if (!sentence) return null;
  const end = Math.max(party.to, chainsEnd(reading, head));
  const made = words[end]?.text === "," && words[end + 1]?.tag === "VERB";
  const agent =
    (onlyMoved(reading, sentence, head.to) ? null : agentAfter(reading, sentence, head.to)) ??
    // the draft of a settlement, prepared by a commission
    (made ? agentAfter(reading, sentence, end + 1) : null);
  if (agent) return agent;
  const within = issuerWithin(reading, sentence, party);
  if (within !== undefined) return within;
  // Chibirov, in an open letter, disclaims it
  if (
    /^(in|with|by)$/.test(words[head.from - 1]?.lower ?? "") &&
    !words.slice(head.from, head.to).some(({ text }) => /^[’']s?$/.test(text))
  ) {
    // Belov left, and the board followed with a resolution; Riga, he said, had admitted in a note that
    const one = governing(reading, sentence, head.from - 1);
    if (one && speakerLike(reading, one)) return one;
    // In a letter made available to the press, the chairman asserted it: who comes after the comma
    let from = sentence.from;
    // In a memorandum handed over on April 18 Riga promises credits
    const at = head.from === from + 1 ? leading(reading, sentence, sentence.to) : null;
    if (at && speakerLike(reading, at) && tellsIn(words, head.to, at)) return at;
    if (head.from === from + 1)
      while (from < sentence.to && (words[from]?.text !== "," || reading.quotedAt[from])) from++;
    const after =
      from < sentence.to && from > sentence.from ? { ...sentence, from: from + 1 } : sentence;
    const writer = leadingAll(reading, after, sentence.to);
    if (writer && speakerLike(reading, writer)) return writer;
  }
  // passed, by 258 votes to 2, a resolution
  const aside = words[head.from - 1]?.text === "," ? commaBefore(words, head.from - 2) : head.from;
  let verb = aside - 1;
  while (verb > sentence.from && aside - verb < 5 && !issuing.test((words[verb] as Word).lower))
    verb--;
  if (!issuing.test(words[verb]?.lower ?? "")) return null;
  const from = groupFrom(reading, sentence, verb);
  const subject = subjectBefore(reading, sentence, from);
  // Kuchma and Putin met in May and signed a treaty; The council met on May 3, adopted a resolution, and left
  const shares =
    subject === "shared" || (subject === null && /^(,|by)$/.test(words[from - 1]?.lower ?? ""));
  const issuer = shares ? leadingAll(reading, sentence, from) : subject;
  // filed a complaint with the court: with whom it is, not whose
  const handedIn = /^(filed|lodged|tabled|submitted)$/.test(words[verb]?.lower ?? "");
  return issuer && (handedIn ? issuer : withCosigner(reading, sentence, issuer, head.to));
}

/** *In a letter of May 3 | Riga | promises*: whether no comma and no other clause stands before one who says something. */
function tellsIn(words: readonly Word[], from: number, { from: start, to }: Subject): boolean {
  for (let i = from; i < start; i++)
    if (/^(,|which|that|who|and)$/.test(words[i]?.lower ?? "")) return false;
  const verb = words[to];
  return verb?.tag === "VERB" && !issuing.test(verb.lower) && !carrying.test(verb.lower);
}

/** The comma next before a word, where one is near. */
function commaBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > at - 8 && words[i]?.text !== ",") i--;
  return i;
}

/** *a resolution moved by Belov and adopted in May*: no more than moved by those who are told of. */
function onlyMoved({ words }: Reading, { to }: Sentence, from: number): boolean {
  const at = words[from]?.text === "," ? from + 1 : from;
  if (!/^(moved|introduced|sponsored|tabled|proposed)$/.test(words[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < Math.min(at + 16, to); i++)
    if (/^(adopted|passed|approved)$/.test(words[i]?.lower ?? ""))
      return words[i + 1]?.lower !== "by";
  return false;
}

/** *The text, which was initialed in Riga by Belov and Tamm*: by whom, where a text is no longer new, and null where nobody is told. */
export function signedBy(reading: Reading, { to }: NounPhrase): Subject | null {
  const { words } = reading;
  let at = to;
  while (/^(,|which|is|are|was|were|jointly)$/.test(words[at]?.lower ?? "")) at++;
  const sentence = sentenceAt(reading, at);
  // The complaint came from a plumber.
  const sent = /^(came|comes)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "from";
  if (!sentence || !(sent || signing.test(words[at]?.lower ?? ""))) return null;
  return agentAfter(reading, sentence, sent ? at + 1 : at);
}

const signing = /^(signed|initialed|initialled|drafted|drawn|written|concluded|prepared|adopted)$/;

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
  for (let i = clause + 1; i < Math.min(clause + 16, sentence.to); i++) {
    if (!issuing.test((words[i] as Word).lower)) continue;
    const issuer = subjectBefore(reading, sentence, groupFrom(reading, sentence, i));
    if (issuer === "shared" || !issuer || issuer.from < clause) return null;
    return withCosigner(reading, sentence, issuer, i + 1);
  }
  return undefined;
}

/** *had acknowledged | in a note*, *followed | with a resolution*: who does what the verb right before a preposition says. */
function governing(reading: Reading, sentence: Sentence, link: number): Subject | null {
  const verb = reading.words[link - 1];
  if (verb?.tag !== "VERB" || link - 1 <= sentence.from) return null;
  const subject = subjectBefore(reading, sentence, groupFrom(reading, sentence, link - 1));
  return subject === "shared" ? null : subject;
}

/** Who leads a sentence up to a word, all of several. */
function leadingAll(reading: Reading, sentence: Sentence, limit: number): Subject | null {
  const first = leading(reading, sentence, limit);
  // The head of the mission, Ivan Belov, wrote: his name stands in an aside
  const { words, phrases } = reading;
  const beside = first && words[first.to]?.text === "," ? phrases[first.to + 1] : null;
  const name = beside && words[beside.to]?.text === "," && words[beside.to - 1]?.tag === "PROPN";
  const whole = first && subjectBefore(reading, sentence, name ? beside.to + 1 : first.to);
  return whole === "shared" || whole === null ? first : whole;
}

/** Who made a document, by the words right after it: *of the ministry*, *circulated in Vienna by the mission*. */
export function agentAfter(reading: Reading, sentence: Sentence, from: number): Subject | null {
  const { words, phrases } = reading;
  const both = isBilateral(words[from - 1]?.lower ?? "");
  const verb = words[from]?.text === "," ? from + 1 : from;
  // Who carries a statement has not issued it; who carried out a poll has.
  const done = words[verb]?.lower ?? "";
  if (carrying.test(done) && !(done === "carried" && words[verb + 1]?.lower === "out")) return null;
  // handed to the network on May 3 by the ministry, drawn up over two years by the envoy
  const passive = issuing.test(done);
  for (let i = from; i < Math.min(from + (passive ? 16 : 6), sentence.to); i++) {
    // the document spoke of grants, its ruling says, “of a dry kind”: what it says, not whose it is
    const { tag, lower } = words[i] as Word;
    if (reading.quotedAt[i] || (tag === "VERB" && !participle.test(lower))) break;
    if (i > from + 5 && (tag === "PUNCT" || tag === "VERB")) break;
    const before = i > from ? phrases[i - 1] : null;
    const hung = words[(before?.from ?? 0) - 1]?.lower ?? "";
    // an appeal to the head of the port: whom it is to
    if (hung === "to" && words[i]?.lower === "of") break;
    const place = /^(in|at|to)$/.test(hung);
    // a resolution condemning the bombing of Grozny: what it is about
    const about = before && !place && !timeAt(reading, i - 1);
    const link = words[i]?.lower ?? "";
    // an accord on the border between Riga and Kyiv: of both
    if (about && !both && !passive) break;
    if (about && link !== "between" && !(passive && link === "by")) continue;
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
    const after = subjectAfter(reading, sentence, i + 1);
    // signed by one Belov for the Harbor Board
    const hand = after?.parties[0]?.head.to ?? 0;
    const stoodFor = words[hand]?.lower === "for" && words[i - 1]?.lower === "signed" && !both;
    if (stoodFor) return subjectAfter(reading, sentence, hand + 1);
    // a memorandum from the board to the court
    const issuer = after && link === "from" ? upToRecipient(words, after) : after;
    // a note of protest: what, not whose; but whoever it is issued by
    const issuedBy = link === "by" && issuing.test(words[i - 1]?.lower ?? "");
    const how = means.test(words[(issuer?.parties[0]?.head.to ?? 0) - 1]?.lower ?? "");
    if (issuer && ((issuedBy && !how) || speakerLike(reading, issuer))) return issuer;
  }
  return null;
}

const participle = /(ed|en|wn|nt|de|ing|read|put|found|broadcast|made|held)$/;

/** Those a text is from, without those it is to. */
function upToRecipient(words: readonly Word[], { from, to, parties }: Subject): Subject {
  const cut = (until: number, at: number) => {
    for (let i = at; i < until; i++) if (words[i]?.lower === "to") return i;
    return until;
  };
  return {
    from,
    to,
    parties: parties.map((party) => ({ ...party, to: cut(party.to, party.head.to) })),
  };
}

/** By what something is passed or sent, and not by whom. */
const means =
  /^(votes?|majority|margin|acclamation|consensus|fax|mail|e-?mail|post|hand|courier|telegraph|cable|decree|order|mistake)$/;

const carrying =
  /^(carried|published|broadcast|quoted|cited|printed|reported|obtained|seen|leaked|made|read)$/;

/** *signed a declaration with the Georgian president*, *signed in Riga on May 3 with Belov*, *Together with Belov, he signed*: who issues it too. */
function withCosigner(
  reading: Reading,
  sentence: Sentence,
  issuer: Subject,
  from: number,
): Subject {
  const { words, phrases } = reading;
  // drew up with, worked out with
  let at = /^(up|out)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
  for (let tries = 0; tries < 3 && words[at]?.lower !== "with"; tries++) {
    const hung = /^(in|at|on)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
    const phrase = phrases[hung];
    if (phrase?.from !== hung || (hung === at && !timeAt(reading, at))) break;
    at = phrase.to;
  }
  const together = words[sentence.from]?.lower === "together";
  if (words[at]?.lower !== "with" && together) at = sentence.from + 1;
  if (words[at]?.lower !== "with") return issuer;
  const other = subjectAfter(reading, sentence, at + 1);
  if (!other || !speakerLike(reading, other)) return issuer;
  return { ...issuer, parties: [...issuer.parties, ...other.parties] };
}
