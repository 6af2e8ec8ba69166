import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { adjectival } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What one minister has beside something else. */
const portfolio =
  /^(fuel|energy|labor|trade|transport|transportation|agriculture|food|culture|science|security|defense|education|health|finance|economics?|economy|industry|interior|communications?|information|press|environment|justice|taxes|revenues|customs|family|youth|sports?|tourism|housing|construction|resources|property|emigration|migration|nationalities|employment|budget|planning)$/;

/** Whether an *and* stands within one office: *Fuel and Energy Minister Sergei Ivanov*. */
export function sharesOffice({ words }: Reading, and: number, { from, to }: NounPhrase): boolean {
  if (!portfolio.test(words[and - 1]?.lower ?? "")) return false;
  if (/^(a|an|the|his|her|its|their)$/.test(words[from]?.lower ?? "")) return false;
  for (let i = from + 1; i < to; i++)
    if (/^(minister|ministers|secretary|ministry|commissioner)$/.test(words[i]?.lower ?? ""))
      return true;
  return false;
}

/** Whether two adjectives for peoples belong to one noun: *the Russian | and | French cochairmen*. */
export function sharesNoun({ words }: Reading, first: NounPhrase, second: NounPhrase): boolean {
  const one = words[first.to - 1] as Word;
  const other = words[second.from] as Word;
  const noun = words[second.to - 1] as Word;
  if (first.to - first.from > 2 || other === noun) return false;
  const people = ({ text, lower }: Word) => /^\p{Lu}/u.test(text) && adjectival.test(lower);
  return people(one) && people(other) && noun.tag === "NOUN" && /(s|men)$/.test(noun.lower);
}
