import type { Names } from "../names.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { adjectival } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What one minister has beside something else. */
const portfolio =
  /^(fuel|oil|gas|coal|energy|labor|trade|transport|transportation|agriculture|food|culture|science|security|defense|education|health|finance|economics?|economy|industry|interior|communications?|information|press|environment|justice|taxes|revenues|customs|family|youth|sports?|tourism|housing|construction|resources|property|emigration|migration|nationalities|employment|budget|planning|securities)$/;

/** Whether an *and* stands within one office: *Fuel and Energy Minister Sergei Ivanov*. */
export function sharesOffice({ words }: Reading, and: number, { from, to }: NounPhrase): boolean {
  if (!portfolio.test(words[and - 1]?.lower ?? "")) return false;
  if (/^(a|an|the|his|her|its|their)$/.test(words[from]?.lower ?? "")) return false;
  for (let i = from + 1; i < to; i++)
    if (
      /^(minister|ministers|secretary|ministry|commissioner|commission|committee|department|agency)$/.test(
        words[i]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** Whether two adjectives for peoples belong to one noun: *the Russian | and | French cochairmen*. */
export function sharesNoun({ words }: Reading, first: NounPhrase, second: NounPhrase): boolean {
  const one = words[first.to - 1] as Word;
  const the = words[second.from]?.lower === "the" ? 1 : 0;
  const other = words[second.from + the] as Word;
  const noun = words[second.to - 1] as Word;
  const both = words[first.from]?.lower === "both" ? 1 : 0;
  if (first.to - first.from > 2 + both || other === noun) return false;
  const people = ({ text, lower }: Word) => /^\p{Lu}/u.test(text) && adjectival.test(lower);
  const several = noun.tag === "NOUN" || bodies.test(noun.lower);
  return people(one) && people(other) && several && /(s|men)$/.test(noun.lower);
}

const bodies = /^(ministries|embassies|governments|parliaments|churches|councils|academies)$/;

/**
 * *the Latvian and the Russian Foreign Ministries*: each of the bodies by its own name; null where a phrase is none
 * for several.
 */
export function eachOf(
  { words }: Reading,
  { from, to }: NounPhrase,
  names: Names,
): string[] | null {
  const noun = (words[to - 1] as Word).lower;
  if (!bodies.test(noun)) return null;
  let and = from + 1;
  while (and < to && words[and]?.lower !== "and") and++;
  if (and >= to - 1) return null;
  const second = /^(the|a)$/.test((words[and + 1] as Word).lower) ? and + 2 : and + 1;
  const single = noun.replace(/ies$/, "y").replace(/(ch)es$|s$/, "$1");
  const rest = words.slice(second + 1, to - 1).map(({ text }) => text);
  const proper = `${single.charAt(0).toUpperCase()}${single.slice(1)}`;
  return [and - 1, second].map((at) => {
    const name = [(words[at] as Word).text, ...rest, proper].join(" ");
    return names.lookup(name)[0]?.name ?? name;
  });
}
