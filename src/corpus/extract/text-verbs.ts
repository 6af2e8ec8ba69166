import { verbCues } from "./verb-cues.ts";
import { documentNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What texts do, besides what speakers do. */
const textual =
  /^(records|lists|marks|sets|binds|grants|bars|bans|names|leaves|forms|orders|reserves)$/;

/**
 * *The letter | lists 113 ships*, *a communique issued in Riga | records the wish*: whether a word that the library takes
 * for a noun is the verb of the text that its sentence begins with.
 */
export function textDoes(words: readonly Word[], at: number): boolean {
  const { lower, tag } = words[at] as Word;
  if (tag !== "NOUN" || !/[^s]s$/.test(lower)) return false;
  const next = words[at + 1];
  // the letter’s demands that
  const followed =
    /^(DET|NUM)$/.test(next?.tag ?? "") || /^(them|him|it|that)$/.test(next?.lower ?? "");
  if (!next || !followed || words[at - 1]?.tag === "PART") return false;
  if (!textual.test(lower) && !verbCues(lower)) return false;
  let text = beforeAside(words, at - 1);
  const last = text;
  while (text >= 0 && at - text < 16 && !documentNouns.has(words[text]?.lower ?? "")) {
    const { tag, text: mark } = words[text] as Word;
    if (tag === "PUNCT" && mark !== "’s") return false;
    text--;
  }
  if (text < 0 || at - text >= 16) return false;
  // What stands between hangs on the text: a participle, or a clause with *which*.
  for (let i = text + 1, hung = false; i <= last; i++) {
    const { tag, lower } = words[i] as Word;
    if (/^(which|that|who)$/.test(lower)) hung = true;
    if (tag === "AUX" && !hung) return false;
    if (tag === "VERB" && !hung && !/(ed|en|wn|nt|de|read)$/.test(lower)) return false;
  }
  let from = text - 1;
  while (from >= 0 && /^(DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(words[from]?.tag ?? "")) from--;
  return from < 0 || /^([.?!;:]|and|but|yet)$/.test(words[from]?.lower ?? "");
}

/** *The communique, a text of nine points, | records*: back past what stands between two commas. */
function beforeAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ",") return at;
  for (let i = at - 1; i > at - 12; i--) if (words[i]?.text === ",") return i - 1;
  return at;
}
