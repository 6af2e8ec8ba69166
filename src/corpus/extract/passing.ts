import type { Reading, Sentence } from "./reading.ts";
import type { Passing } from "./rule.ts";
import { signal } from "./signals.ts";
import { subjectAfter } from "./subjects.ts";

/**
 * Those whom a sentence names beside its claim as having passed it on: *one general, quoted by Interfax, said*;
 * *, as reported by Izvestia*; *assured him through the mission*.
 */
export function passingIn(reading: Reading, sentence: Sentence): Passing[] {
  const { words, quotedAt } = reading;
  if (!(sentence.signals & signal.passing)) return [];
  const found: Passing[] = [];
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    if (quotedAt[i]) continue;
    const word = words[i]?.lower ?? "";
    const before = words[i - 1]?.text ?? "";
    let at = -1;
    if (/^(carried|broadcast|aired|printed|televised|run)$/.test(word)) {
      // in remarks carried live by Belarusian Television
      const by = words[i + 1]?.tag === "ADV" || words[i + 1]?.tag === "ADJ" ? i + 2 : i + 1;
      if (/^(by|on|in)$/.test(words[by]?.lower ?? "") && words[i - 1]?.tag === "NOUN") at = by + 1;
    }
    if (
      /^(quoted|cited|reported|relayed|published|interviewed)$/.test(word) &&
      /^(by|in)$/.test(words[i + 1]?.lower ?? "")
    ) {
      const beside = /^(quoted|cited)$/.test(word) && words[i - 1]?.tag === "NOUN";
      const aside = before === "," || before === "(" || words[i - 1]?.lower === "as" || beside;
      if (aside) at = i + 2;
    }
    if (
      word === "through" &&
      words[i - 1]?.tag !== "NOUN" &&
      /^(PRON|PROPN)$/.test(words[i - 1]?.tag ?? "")
    )
      at = i + 1;
    if (at < 0) continue;
    const by = subjectAfter(reading, sentence, at);
    if (
      by &&
      (reading.mentionAt[by.to - 1] ||
        words[by.from]?.lower === "the" ||
        /^(agenc|dail|news|paper|radio|televis|mission)/.test(words[by.to - 1]?.lower ?? ""))
    ) {
      found.push({ by, cue: { from: i, to: at } });
    }
  }
  return found;
}
