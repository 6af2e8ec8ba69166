import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { documentNouns } from "./word-lists.ts";

/** *Riga, | Minsk and Astana*: the one of a list before another; in *In Riga, Minsk and Astana met* there is none. */
export function listedBefore({ words, phrases }: Reading, { from }: NounPhrase): NounPhrase | null {
  const before = words[from - 1]?.text === "," ? phrases[from - 2] : null;
  if (before?.to !== from - 1) return null;
  const { tag, lower } = words[before.from - 1] ?? {};
  // the ministers of Riga, Minsk and Astana; signed by Belov, Hora and Tamm; adopted there by them
  const link = words[before.from - 2];
  const done = lower === "by" && (link?.tag === "VERB" || link?.lower === "there");
  if (lower === "of" || done) return before;
  return /^(ADP|VERB|AUX)$/.test(tag ?? "") || lower === "and" ? null : before;
}

/** *signed by | Belov, Hora and Tamm*: the names of a list that begins with a phrase; none where there are not three. */
export function listedFrom(reading: Reading, first: NounPhrase): NounPhrase[] {
  const { words, phrases } = reading;
  const list = [first];
  let end = first.to;
  while (words[end]?.text === "," || words[end]?.lower === "and") {
    const next = phrases[end + 1];
    const last = words[end]?.lower === "and";
    if (next?.from !== end + 1 || !(last || isName(reading, next))) return [];
    list.push(next);
    end = next.to;
    if (last) break;
  }
  const whole = list.length > 2 && words[(list.at(-1) as NounPhrase).from - 1]?.lower === "and";
  // according to Belov, Riga and Minsk have agreed: a clause; but a declaration of all three says
  const [noun, link] = [words[first.from - 2], words[first.from - 1]];
  const hung =
    link?.lower === "by" || (link?.lower === "of" && documentNouns.has(noun?.lower ?? ""));
  const clause = !hung && /^(VERB|AUX)$/.test(words[end]?.tag ?? "");
  return whole && !clause && isName(reading, first) ? list : [];
}

function isName({ words, mentionAt }: Reading, { to }: NounPhrase): boolean {
  return Boolean(mentionAt[to - 1]) || words[to - 1]?.tag === "PROPN";
}
