import type { KnownActor } from "../names.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { officeBefore } from "./titles.ts";
import { bodyNouns, days, documentNouns, isRole, outletNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

const particle = /^(van|der|de|von|al|bin|ibn|ul|ter|den|la|del|di)$/;

/** A name of two or more capitalised words after titles: Deputy Prime Minister *Nikolai Yegorov*. */
export function personNamed(
  { words, phrases, mentionAt }: Reading,
  phrase: NounPhrase,
  surnames: ReadonlyMap<string, string>,
): string | null {
  let from = phrase.to;
  while (from > phrase.from) {
    const word = words[from - 1] as Word;
    if (particle.test(word.lower) && words[from - 2]?.tag === "PROPN" && from < phrase.to) {
      from--;
      continue;
    }
    if (
      word.tag !== "PROPN" ||
      mentionAt[from - 1] ||
      isRole(word.lower) ||
      !/^\p{Lu}/u.test(word.text)
    )
      break;
    if (/^(state|staff)$/.test(word.lower) && words[from - 2]?.lower === "of") break;
    // Captain Second Rank Oleg Tamm, the Communist Oleg Tamm
    if (word.lower === "rank" || (phrase.to - from > 1 && follower.test(word.lower))) break;
    // In February Rem Vyakhirev spoke
    if (from < phrase.to && days.has(word.lower)) break;
    if (bodyNouns.has(word.lower) || outletNouns.has(word.lower) || documentNouns.has(word.lower)) {
      // the Federal Border Service Konstantin Totsky
      if (phrase.to - from < 2) return null;
      break;
    }
    from--;
  }
  const office = phrase.to - from > 1 && officeBefore({ words, phrases }, phrase) !== null;
  // Minister of Atomic Energy Lev Ryabev
  if (office) from = phrase.to - 2;
  const count = phrase.to - from;
  if (count === 1) {
    const last = words[from] as Word;
    const title = words[from - 1];
    const full = surnames.get(last.lower);
    if (full) return full;
    return from > phrase.from && title && isRole(title.lower) ? last.text : null;
  }
  if (count < 2 || count > 4) return null;
  const before = words[from - 1];
  const titled =
    from > phrase.from &&
    before &&
    (office ||
      isRole(before.lower) ||
      follower.test(before.lower) ||
      before.tag === "NOUN" ||
      bodyNouns.has(before.lower) ||
      // the newspaper’s Oleg Tamm
      (before.tag === "PART" && outletNouns.has(words[from - 2]?.lower ?? "")));
  const the = /^(the|a|an|its|their)$/.test(words[phrase.from]?.lower ?? "");
  if (the && !titled) return null;
  return words
    .slice(from, phrase.to)
    .map((word) => word.text)
    .join(" ");
}

/** What somebody is called by what he believes in. */
const follower =
  /^(communist|socialist|liberal|democrat|republican|nationalist|monarchist|islamist|agrarian|stalinist|leninist|marxist|trotskyist|radical|centrist|conservative|fascist|separatist|unionist|social-democrat|christian-democrat)$/;

/** A namesake: *Alexander Sergeev* where Sergeev is another, *Vechirniy Kyiv* where Kyiv is the capital. */
export function otherwise(
  reading: Reading,
  phrase: NounPhrase,
  start: number,
  kind: string,
  metonym: boolean,
): string | null {
  const { words, mentionAt } = reading;
  let from = phrase.to - 1;
  while (from > phrase.from && (words[from] as Word).start > start) from--;
  // the Samara regional Duma is not the Duma
  if (/^(regional|provincial|municipal|district|city)$/.test(words[from - 1]?.lower ?? "")) {
    const the = /^(the|a)$/.test(words[phrase.from]?.lower ?? "") ? 1 : 0;
    return textOf(reading, phrase.from + the, phrase.to);
  }
  const radio = /^(Radio|Televiziunea|Televizija)$/.test(words[from - 1]?.text ?? "");
  if (kind !== "PERSON" && !metonym && !radio) return null;
  let first = from;
  while (first > phrase.from) {
    const word = words[first - 1] as Word;
    if (
      word.tag !== "PROPN" ||
      mentionAt[first - 1] ||
      isRole(word.lower) ||
      (word.lower === "state" && words[first - 2]?.lower === "of") ||
      days.has(word.lower) ||
      /(ian|ean|ese|ish|ist|an)$/.test(word.lower)
    )
      break;
    first--;
  }
  // Chief of the General Staff Oleg Tamm: what the office is of stands before the whole name.
  if (first < from && officeBefore(reading, phrase)) first = phrase.to - from > 1 ? from : from - 1;
  if (first === from) return null;
  return textOf(reading, first, phrase.to);
}

/** *the Communist paper Tovarysh*: the name that a noun for outlets introduces. */
export function outletNamed(reading: Reading, phrase: NounPhrase): string | null {
  const { words } = reading;
  let from = phrase.to;
  while (from > phrase.from && words[from - 1]?.tag === "PROPN") from--;
  if (from === phrase.to || from === phrase.from) return null;
  return outletNouns.has(words[from - 1]?.lower ?? "") ? textOf(reading, from, phrase.to) : null;
}

/** *the STT news agency*, *Ekho Moskvy radio*: the listed outlet that nouns for outlets follow. */
export function outletWithin({ words, mentionAt }: Reading, phrase: NounPhrase): KnownActor | null {
  let to = phrase.to;
  while (to > phrase.from && !mentionAt[to - 1] && medium.test(words[to - 1]?.lower ?? "")) to--;
  if (to === phrase.to) return null;
  const outlets = mentionAt[to - 1]?.actors.filter(({ kind }) => kind === "MEDIA") ?? [];
  return outlets.length === 1 ? (outlets[0] as KnownActor) : null;
}

const medium =
  /^(news|wire|press|information|agency|service|radio|television|tv|station|channel|network|program|broadcaster|daily|weekly|newspaper|paper|magazine|website|journal)$/;

/** *its auditors, PricewaterhouseCoopers, said*: a body’s name of one word, which nobody listed. */
export function loneName({ words, mentionAt }: Reading, { from, to }: NounPhrase): string | null {
  const { text, tag } = words[from] as Word;
  const whole = to - from === 1 && words[from - 1]?.text === "," && words[to]?.text === ",";
  return whole && tag === "PROPN" && !mentionAt[from] && /^\p{Lu}/u.test(text) ? text : null;
}

/** The words of a range as printed, spaces and all. */
export function textOf({ words, paragraph }: Reading, from: number, to: number): string {
  if (to <= from) return "";
  return paragraph.text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
}
