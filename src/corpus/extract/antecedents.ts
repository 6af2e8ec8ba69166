import { nameClosing } from "./marked-names.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { speakerLike } from "./speaker-like.ts";
import { chainEndingAt, introduced } from "./subject-chains.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { bodyNouns, documentNouns, isRole, outletNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** Whom a relative pronoun at a word means: *Kommersant, which reported*, *a deputy of the council, who had said*. */
export function antecedent(reading: Reading, floor: number, pronoun: number): Subject | null {
  const { words, phrases } = reading;
  const word = words[pronoun] as Word;
  let k = pronoun - 1;
  if (words[k]?.tag === "CCONJ") {
    // who was ill and who said
    while (k > floor && !/^(who|which)$/.test(words[k]?.lower ?? "")) k--;
    k--;
  }
  if (words[k]?.text === "," || words[k]?.text === "–" || words[k]?.text === "--") k--;
  // It was Belov, however, who
  if (words[k]?.tag === "ADV" && words[k - 1]?.text === ",") k -= 2;
  // the Riga Port Authority (RPA), which
  if (words[k]?.text === ")") while (k > floor && words[k + 1]?.text !== "(") k--;
  // a bulletin issued the same day, which speaks of it
  if (word.lower === "which" && phrases[k] && timeAt(reading, k)) {
    const dated = (phrases[k] as NounPhrase).from - 1;
    const done = /ed$/.test(words[dated]?.lower ?? "") ? dated : dated - 1;
    // a study, dated August, which
    if (/ed$/.test(words[done]?.lower ?? "") && words[done - 1]?.text === ",") k = done - 2;
    else if (/ed$/.test(words[done]?.lower ?? ""))
      k = thingDone(reading, floor, done) ?? (phrases[done - 1] ? done - 1 : k);
  }
  // the newspaper “Tara,” which complains
  const name = nameClosing(reading, k);
  if (name) return subjectOf(name);
  if (k < floor || !phrases[k] || phrases[k]?.to !== k + 1) return null;
  const nearest = phrases[k] as NounPhrase;
  const phrase = word.lower === "which" ? thingOver(reading, floor, nearest) : nearest;
  const text = word.lower === "who" ? null : textBefore(reading, floor, phrase);
  if (text) return subjectOf(text, k + 1);
  // regretted the loss of life in a statement which urged: what is written urges
  if (word.lower !== "who" && documentNouns.has((words[k] as Word).lower)) return subjectOf(phrase);
  const one = word.lower === "who" ? introduced(reading, floor, k) : null;
  if (one) return { ...one, parties: [{ head: one, ...one, apposition: phrase }] };
  // a version appeared in Kommersant, which reported
  if (word.lower === "who" ? personal(reading, phrase) : outlet(reading, phrase))
    return subjectOf(phrase);
  const chain = chainEndingAt(reading, floor, k, word.lower !== "who");
  // the mood of the Duma, which demanded: what has no voice is none of those who speak
  const near =
    reading.mentionAt[phrase.to - 1] && /^(of|to)$/.test(words[phrase.from - 1]?.lower ?? "");
  const body = near && !speakerLike(reading, chain);
  if (chain && !body) return chain;
  // spoke with the head of the port, who said
  const head = word.lower === "who" ? hungOn(reading, floor, phrase) : phrase;
  return subjectOf(head, k + 1);
}

/** *the statement | that the ministers had signed in February, | which*: what somebody did something with. */
function thingDone({ words, phrases }: Reading, floor: number, verb: number): number | null {
  for (let i = verb - 1; i > floor && verb - i < 20; i--) {
    const { tag, lower } = words[i] as Word;
    if (/^(that|which)$/.test(lower)) {
      const thing = phrases[i - 1];
      const written = thing?.to === i && documentNouns.has((words[i - 1] as Word).lower);
      return written ? i - 1 : null;
    }
    if (tag === "VERB") return null;
  }
  return null;
}

/** *an address | to Yeltsin | that begs*, *a paper | of May 13, | which insists*: what was written, not whom it is to, by or of. */
function textBefore(
  { words, phrases }: Reading,
  floor: number,
  phrase: NounPhrase,
): NounPhrase | null {
  let { from } = phrase;
  for (let tries = 0; tries < 3; tries++) {
    const link = words[from - 1]?.lower ?? "";
    let end = from - 1;
    // a resolution, drafted by the board, which
    if (link === "by" && words[end - 1]?.tag === "VERB")
      end -= words[end - 2]?.text === "," ? 2 : 1;
    const thing = end - 1 >= floor ? phrases[end - 1] : null;
    if (!/^(to|of|by|from|on|with|between)$/.test(link) || thing?.to !== end) return null;
    if (documentNouns.has((words[thing.to - 1] as Word).lower)) return thing;
    from = thing.from;
  }
  return null;
}

/** The one with an office to whom a phrase belongs that *of* or *for* opens: *the head | of the port*. */
function hungOn({ words, phrases }: Reading, floor: number, phrase: NounPhrase): NounPhrase {
  const link = words[phrase.from - 1]?.lower ?? "";
  const whole = phrase.from - 2 >= floor ? phrases[phrase.from - 2] : null;
  if (whole?.to !== phrase.from - 1 || !/^(of|for)$/.test(link)) return phrase;
  return isRole((words[whole.to - 1] as Word).lower) ? whole : phrase;
}

/** *the service | under Oleg Tamm, | which*: what a person’s name hangs on, for no person is *which*. */
function thingOver(reading: Reading, floor: number, phrase: NounPhrase): NounPhrase {
  const { words, phrases } = reading;
  const thing = phrase.from - 2 >= floor ? phrases[phrase.from - 2] : null;
  const hangs = /^(of|under|around|behind|by|for)$/.test(words[phrase.from - 1]?.lower ?? "");
  return hangs && thing?.to === phrase.from - 1 && personal(reading, phrase) ? thing : phrase;
}

/** Whether a phrase is the name of an outlet. */
function outlet({ mentionAt }: Reading, phrase: NounPhrase): boolean {
  return mentionAt[phrase.to - 1]?.actors.every(({ kind }) => kind === "MEDIA") === true;
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
