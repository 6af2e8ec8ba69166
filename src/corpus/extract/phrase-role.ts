import { longestSentence } from "./bounds.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { dashes, days } from "./word-lists.ts";

/** Where a phrase ends with what hangs on it: *a diplomat in Minsk*. */
export function chainEnd(
  { words, phrases }: Pick<Reading, "words" | "phrases">,
  phrase: NounPhrase,
): number {
  let { to } = phrase;
  // A sentence may end in it, where it is cut for its length.
  const most = to + longestSentence;
  while (
    to < most &&
    words[to]?.tag === "ADP" &&
    !/^(whether|if|as|than)$/.test(words[to]?.lower ?? "") &&
    phrases[to + 1] &&
    !isTime(words, phrases[to + 1] as NounPhrase)
  )
    to = (phrases[to + 1] as NounPhrase).to;
  return to;
}

/** *a paper on relations between Riga and Kyiv*: the same, with those whom *and* adds to what hangs on it. */
export function chainsEnd(reading: Pick<Reading, "words" | "phrases">, phrase: NounPhrase): number {
  let to = chainEnd(reading, phrase);
  while (to > phrase.to && reading.words[to]?.lower === "and" && reading.phrases[to + 1])
    to = chainEnd(reading, reading.phrases[to + 1] as NounPhrase);
  return to;
}

/** *the ministry on March 24*: a day is no part of the ministry. */
function isTime(words: Reading["words"], { from, to }: NounPhrase): boolean {
  return days.has(words[to - 1]?.lower ?? "") || days.has(words[from]?.lower ?? "");
}

/** Whether a phrase is the subject of a verb, an aside between them or not. */
export function acts({ words, phrases }: Reading, phrase: NounPhrase): boolean {
  const held = words[phrase.from - 1]?.lower ?? "";
  // Would Belov resign? Did he? Not so Belov: promises are cheap
  const opens = words[phrase.from - 2];
  const asked = /^(would|will|did|does|has|can|could|should)$/.test(held);
  if (asked && (!opens || /^[.?!”"]$/.test(opens.text))) return true;
  if (held === "so" && opens?.lower === "not") return true;
  // a faction in the Duma has: the faction does
  // a paper circulated in Riga by the board drew: the paper did
  const hung = words[phrase.from - 2];
  const on = phrases[phrase.from - 2] || (hung?.tag === "VERB" && hung.lower.endsWith("ed"));
  if (/^(in|at|to|from|with|by|between|within|on)$/.test(held) && on) return false;
  // a paper on ties between Riga and Kyiv, drawn up in May, became: the paper did
  const first = held === "and" ? phrases[phrase.from - 2] : null;
  if (words[(first?.from ?? 0) - 1]?.lower === "between") return false;
  const to = chainEnd({ words, phrases }, phrase);
  const after = words[to];
  if (to > phrase.to && (after?.tag === "VERB" || after?.tag === "AUX")) return true;
  // a diplomat involved in the talks put it bluntly
  const part = /^(ADJ|VERB)$/.test(after?.tag ?? "") && words[to + 1]?.tag === "ADP";
  const object = part ? phrases[to + 2] : null;
  if (object && /^(VERB|AUX)$/.test(words[chainEnd({ words, phrases }, object)]?.tag ?? ""))
    return true;
  let at = phrase.to;
  while (/^(himself|herself|itself|themselves|too|also|there|here)$/.test(words[at]?.lower ?? ""))
    at++;
  const next = words[at];
  if (!next) return false;
  // A diplomat who asked not to be named was blunter.
  if (next.lower === "who" && /^([.?!”"]|)$/.test(words[phrase.from - 1]?.text ?? "")) return true;
  if (next.tag === "VERB" || next.tag === "AUX") return true;
  if (next.tag === "ADV") return words[phrase.to + 1]?.tag === "VERB";
  // Alfred Kokh of Gazprom-Media, who is one of the creditors, saw
  const aside = to > phrase.to && words[to]?.text === ",";
  // Igor Ivanov–no relation–took another view
  const mark = dashes.has(next.text) ? next.text : ",";
  if (next.text !== mark && !aside) return false;
  const comma = aside ? to : phrase.to;
  // Igor Sergunin, a retired commander, said
  for (let i = comma + 1; i < comma + 20; i++) {
    if (words[i]?.text === mark)
      return /^(VERB|AUX)$/.test(words[words[i + 1]?.tag === "ADV" ? i + 2 : i + 1]?.tag ?? "");
    // the chairman, Vytautas Landsbergis, was
    if (
      i === phrase.to + 1 &&
      words[phrase.from - 1]?.text === "," &&
      /^(VERB|AUX)$/.test(words[words[i]?.tag === "ADV" ? i + 1 : i]?.tag ?? "")
    )
      return true;
  }
  return false;
}
