import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { adjectival, isRole, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/**
 * *Minister of* before *Atomic Energy Lev Ryabev*: an office without an article, whose holder the phrase names at
 * its end. *A spokesman of President Ivanov* is somebody else, and says so by its article.
 */
export function officeBefore(
  { words, phrases }: Pick<Reading, "words" | "phrases">,
  phrase: NounPhrase,
): NounPhrase | null {
  let inner = phrase;
  for (let steps = 0; steps < 3; steps++) {
    const link = words[inner.from - 1]?.lower;
    const outer = phrases[inner.from - 2];
    if (!outer || outer.to !== inner.from - 1 || !/^(of|for|on|and)$/.test(link ?? "")) return null;
    const last = words[outer.to - 1] as Word;
    const { tag } = words[outer.from] as Word;
    if (link === "of" && roles.has(last.lower) && !/s$|^(aide|spokes)/.test(last.lower))
      return tag === "DET" || tag === "PRON" ? null : outer;
    inner = outer;
  }
  return null;
}

/** Whether somebody’s title stands at a word, with a capital: *President*, *Foreign Minister*. */
export function titleAt(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (roles.has(word.lower)) return /^\p{Lu}/u.test(words[at + 1]?.text ?? "");
  return (
    /^(foreign|prime|defense|interior|finance|justice|deputy|acting|first|vice)$/.test(
      word.lower,
    ) &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? "") &&
    (roles.has(words[at + 1]?.lower ?? "") || roles.has(words[at + 2]?.lower ?? ""))
  );
}

/** *In Kyiv | officials warned*: whether a word names those who speak, after the place that a clause begins with. */
export function sayersAfterPlace(words: readonly Word[], at: number): boolean {
  const place = words[at - 1];
  if (!/^(in|from)$/.test(words[at - 2]?.lower ?? "") || place?.tag !== "PROPN") return false;
  if (!/^(PUNCT|CCONJ)$/.test(words[at - 3]?.tag ?? "PUNCT")) return false;
  const { lower = "", tag = "" } = words[at] ?? {};
  // In Riga | Oleg Tamm, the mayor, warned
  const [name, mark, next] = [words[at + 1], words[at + 2], words[at + 3]];
  if (tag === "PROPN" && name?.tag === "PROPN" && mark?.text === "," && next?.tag === "DET")
    return true;
  // From Riga | exile Oleg Tamm warned
  if (
    tag === "NOUN" &&
    !adjectival.test(place.lower) &&
    name?.tag === "PROPN" &&
    mark?.tag === "PROPN"
  )
    return next?.tag === "VERB";
  return lower.endsWith("s") && isRole(lower) && /^(VERB|AUX)$/.test(words[at + 1]?.tag ?? "");
}
