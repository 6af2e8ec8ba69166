import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";

/** Where a phrase ends with what hangs on it: *a diplomat in Minsk*. */
export function chainEnd(
  { words, phrases }: Pick<Reading, "words" | "phrases">,
  phrase: NounPhrase,
): number {
  let { to } = phrase;
  while (
    words[to]?.tag === "ADP" &&
    !/^(whether|if|as|than)$/.test(words[to]?.lower ?? "") &&
    phrases[to + 1]
  )
    to = (phrases[to + 1] as NounPhrase).to;
  return to;
}

/** Whether a phrase is the subject of a verb, an aside between them or not. */
export function acts({ words, phrases }: Reading, phrase: NounPhrase): boolean {
  const to = chainEnd({ words, phrases }, phrase);
  const after = words[to];
  if (to > phrase.to && (after?.tag === "VERB" || after?.tag === "AUX")) return true;
  let at = phrase.to;
  while (/^(himself|herself|itself|themselves|too|also)$/.test(words[at]?.lower ?? "")) at++;
  if (words[at]?.text === "(") {
    while (at < words.length && words[at]?.text !== ")") at++;
    at++;
  }
  const next = words[at];
  if (!next) return false;
  if (next.tag === "VERB" || next.tag === "AUX") return true;
  if (next.tag === "ADV") return words[phrase.to + 1]?.tag === "VERB";
  // Alfred Kokh of Gazprom-Media, who is one of the creditors, saw
  const aside = to > phrase.to && words[to]?.text === ",";
  if (next.text !== "," && !aside) return false;
  const comma = aside ? to : phrase.to;
  // Igor Sergunin, a retired commander, said
  for (let i = comma + 1; i < comma + 20; i++) {
    if (words[i]?.text === ",")
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
