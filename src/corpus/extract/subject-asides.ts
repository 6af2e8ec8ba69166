import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import { chainEndingAt } from "./subject-chains.ts";
import { leadsTo } from "./subject-starts.ts";
import { asides, type Party, type Subject } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, prepositions } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *X, who …, said*; *X, the head of Y, said*; *X, meanwhile, said*: the subject before the aside. */
export function acrossAside(reading: Reading, sentence: Sentence, close: number): Subject | null {
  // A subject that begins its clause before one that stands in the middle of another’s.
  return across(reading, sentence, close, true) ?? across(reading, sentence, close, false);
}

function across(
  reading: Reading,
  sentence: Sentence,
  close: number,
  strict: boolean,
): Subject | null {
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
      // a release issued in May, however, says
      const done =
        words[end]?.tag === "VERB" && /(ed|en|wn|nt|de|read)$/.test(words[end]?.lower ?? "");
      if (done && phrases[end - 1]) end--;
      if (end < floor || !phrases[end]) continue;
    }
    const subject = chainEndingAt(reading, floor, end, false);
    if (!subject || !leadsTo(reading, floor, subject.from)) continue;
    const whose = words[subject.from]?.lower === "whose";
    if (strict && !whose && words[subject.from - 1]?.text === "," && subject.from > floor) continue;
    // the “foreign minister,” Valery Litskai, denied it
    const next = closeMarks.has(words[k + 1]?.text ?? "") ? k + 2 : k + 1;
    const inner = phrases[next];
    const opener = words[next] as Word;
    if (opener.lower === "whose") return subject;
    // Belov, standing beside the minister, said: what he did, no name for him
    const doing = opener.lower.endsWith("ing") && words[next + 1]?.tag === "ADP";
    // Seven towns, Riga among them, asked for it
    const among = /^(among|included)$/.test(words[inner?.to ?? 0]?.lower ?? "");
    const named = inner?.from === next && opener.tag !== "ADV" && !doing && !among;
    if (inner && named && !timeAt(reading, next)) {
      // In an interview, he denied that it was so, promised: the sentence’s own clause
      if (statesThat(reading, inner)) continue;
      // The general, Interfax reported, said: another’s clause, no name for him
      if (!clauseOf(reading, inner)) {
        // the leader of the band, a field commander named Atabaev
        const by = words[inner.to]?.lower === "by" && words[inner.to + 2]?.lower === "name" ? 4 : 1;
        const name =
          by > 1 || /^(named|called)$/.test(words[inner.to]?.lower ?? "")
            ? phrases[inner.to + by]
            : null;
        const party = subject.parties.at(-1) as Party;
        // Kyiv’s envoy left. Riga’s, Oleg Tamm, denied it: what he is stands before.
        if (/^[’']s?$/.test(words[party.head.to - 1]?.text ?? "")) party.head = name ?? inner;
        else party.apposition = name ?? inner;
      }
    }
    return subject;
  }
  return null;
}

/** *The ministry in a note of May 5, said*: a comma that closes nothing. */
export function beforeTime(reading: Reading, floor: number, end: number): Subject | null {
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

/** Whether a phrase in an aside is the subject of a verb for speaking there. */
function clauseOf({ words, phrases }: Reading, { to }: NounPhrase): boolean {
  let at = to;
  while (/^(ADV|AUX)$/.test(words[at]?.tag ?? "")) at++;
  const { lower = "", tag = "" } = words[at] ?? {};
  if (tag !== "VERB" || verbCues(lower) === undefined) return false;
  // Moscow, he told Interfax, had; the generals, he related with some bitterness, had
  let end = at + 1;
  for (let tries = 0; tries < 3 && words[end]?.text !== ","; tries++) {
    const adjunct = words[end]?.tag === "ADP" ? end + 1 : end;
    if (phrases[adjunct]?.from === adjunct) end = phrases[adjunct]?.to ?? end + 1;
    // Belov, Telegraf quoted him as saying, sees in it
    else if (words[end]?.lower === "as" && words[end + 1]?.tag === "VERB") end += 2;
    else if (words[end]?.tag === "ADV") end++;
  }
  return words[end]?.text === ",";
}

/** Whether a phrase is the subject of a verb that *that* follows, as in no aside. */
function statesThat({ words }: Reading, { to }: NounPhrase): boolean {
  let at = to;
  while (/^(ADV|AUX)$/.test(words[at]?.tag ?? "")) at++;
  return words[at]?.tag === "VERB" && words[at + 1]?.lower === "that";
}

/** *He rose, said that …, and left*: a list of verbs. */
export function sharedList({ words }: Reading, floor: number, comma: number): boolean {
  for (let i = comma - 1; i > floor; i--)
    if (words[i]?.tag === "VERB") return words[comma + 1]?.tag === "CCONJ";
  return false;
}

/** *and, according to his press service,*: whether the aside that a comma closes follows a conjunction. */
export function joinedBefore({ words, quotedAt }: Reading, floor: number, close: number): boolean {
  for (let i = close - 1; i > Math.max(floor, close - 14); i--) {
    const { text, tag } = words[i] as Word;
    // and then, under questioning, allowed
    const and = words[i - 1]?.tag === "ADV" ? i - 2 : i - 1;
    if (text === ",") return !quotedAt[i] && words[and]?.tag === "CCONJ";
    // and, he said, the general promised: a clause with a subject of its own
    if (tag === "PUNCT" || tag === "AUX") return false;
  }
  return false;
}
