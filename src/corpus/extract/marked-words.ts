import type { QuotedWords, Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Nouns that names in quotation marks stand beside: the newspaper "Trud", the "Zarya" plant. */
const named = new Set(
  "newspaper paper weekly daily magazine company firm party movement bloc faction plant factory program programme operation ship submarine cruiser carrier bank group organization association foundation fund agency station channel missile system rocket exercise exercises maneuvers newspaper film song book novel club team project concern consortium union coalition alliance doctrine brigade battalion division regiment battalions society center centre institute hotel yacht satellite module tanker community".split(
    " ",
  ),
);

/** What marks hold if not speech: a name, words at arm's length, or null where it may be speech. */
export function markedKind(reading: Reading, quoted: QuotedWords): "name" | "scare" | null {
  const { words, mentionAt } = reading;
  const count = quoted.to - quoted.from;
  const before = words[quoted.from - 2];
  const after = words[quoted.to + 1];
  if (
    before &&
    /^(so-called|self-styled|self-proclaimed|self-declared|called|known|dubbed|nicknamed|named|entitled|titled|termed)$/.test(
      before.lower,
    )
  ) {
    if (before.lower === "so-called" || before.lower.startsWith("self-")) return "scare";
    if (/^(named|entitled|titled|nicknamed)$/.test(before.lower)) return "name";
  }
  for (let k = quoted.from - 2; k > quoted.from - 8 && k > 0; k--) {
    // what they call “big Russia”
    if (
      (words[k]?.lower === "what" &&
        /^(call|calls|called|calling|termed|dubbed)$/.test(words[quoted.from - 2]?.lower ?? "")) ||
      (words[k]?.lower === "what" &&
        /^(call|calls|called)$/.test(words[quoted.from - 3]?.lower ?? ""))
    )
      return "scare";
  }
  if (before?.lower === "as" && /^(known)$/.test(words[quoted.from - 3]?.lower ?? ""))
    return "scare";
  if (count > 8 || count === 0) return null;
  let capitals = 0;
  let small = 0;
  for (let i = quoted.from; i < quoted.to; i++) {
    const word = words[i] as Word;
    if (word.tag === "PUNCT") continue;
    if (/^[\p{Lu}\d]/u.test(word.text)) capitals++;
    else if (!/^(of|the|and|for|in|to|a|is|i|v|na|de|la)$/.test(word.lower)) small++;
  }
  if (mentionAt[quoted.from] && mentionAt[quoted.to - 1] && capitals > 0) return "name";
  const beside = (before && named.has(before.lower)) || (after && named.has(after.lower));
  if (capitals > 0 && small === 0 && (beside || capitals > 1)) return "name";
  if (capitals > 0 && beside && small <= 2) return "name";
  return null;
}
