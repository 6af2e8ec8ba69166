import type { Reading, Sentence } from "./reading.ts";
import { timeAt } from "./times.ts";

// What may stand between a noun of speech and the link to what was said: *his promise | on May 3, made in Riga, | to pay*.

/** Past an aside: *a charge, first aired in May, that*; *a pledge, over the telephone, to*; *a demand, made in Kyiv, for*. */
export function afterAside(
  { words }: Reading,
  sentence: Sentence,
  from: number,
  links: ReadonlySet<string>,
): number {
  const mark = words[from]?.text;
  if (mark !== "–" && mark !== ",") return from;
  let after = from;
  for (let k = from + 1; k < Math.min(sentence.to, from + 25); k++)
    if (words[k]?.text === mark && words[k + 1]?.lower === "that") after = k + 1;
  const { lower = "", tag = "" } = words[from + 1] ?? {};
  const placed =
    /^(over|in|on|at|by)$/.test(lower) || (tag === "VERB" && /(ed|made|put)$/.test(lower));
  for (let k = from + 2; placed && k < Math.min(sentence.to, from + 11); k++)
    if (words[k]?.text === "," && links.has(words[k + 1]?.lower ?? "")) after = k + 1;
  return after;
}

/** Past to whom or where it was said: *assurances to the paper that*, *his appeal to the North to*. */
export function afterWhom(
  { words, phrases }: Reading,
  from: number,
  links: ReadonlySet<string>,
): number {
  const whom = phrases[from + 1];
  if (whom?.from !== from + 1) return from;
  const [before = "", link = ""] = [words[from]?.lower, words[whom.to]?.lower];
  if (!links.has(link)) return from;
  if (link === "that")
    return /^(to|in|at|before|during|after|through|via)$/.test(before) ? whom.to : from;
  return /^(to|on|upon)$/.test(before) && /^(to|for)$/.test(link) ? whom.to : from;
}

/** Past when it was said: *his word on April 11 that*, *her warning last week that*. */
export function afterTime(reading: Reading, sentence: Sentence, from: number): number {
  const { words, phrases } = reading;
  let at = from;
  while (at < sentence.to) {
    if (timeAt(reading, at)) at = phrases[at]?.to ?? at + 1;
    // gave warning again that
    else if (/^(again|once|yesterday|today|privately|publicly)$/.test(words[at]?.lower ?? "")) at++;
    else if (
      /^(of|on|in|at|during|late|early)$/.test(words[at]?.lower ?? "") &&
      timeAt(reading, at + 1)
    )
      at++;
    else break;
  }
  return at;
}
