import { type Known, oneOf } from "./named.ts";
import { natureOfKind } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { acts } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";
import type { States } from "./states.ts";
import { noteSuperior } from "./superiors.ts";
import type { Word } from "./words.ts";

/** Notes whom a phrase names before its last word: the ministry, of a ministry’s spokesman; Russia, of Russia’s ban. */
export function noteWithin(
  reading: Reading,
  { from, to }: NounPhrase,
  { figures }: Known,
  states: States,
): void {
  for (let i = from; i < to - 1; i++) {
    const mention = reading.mentionAt[i];
    const word = reading.words[i] as Word;
    const surname = mention ? undefined : figures.surnames.get(word.lower);
    if (surname && word.tag === "PROPN" && owns(reading, i + 1, { from, to }))
      figures.enter(reading, { from: i, to: i + 1 }, surname, null, "person").weight = 2;
    if (!mention || mention === reading.mentionAt[to - 1]) continue;
    let end = i + 1;
    while (reading.mentionAt[end] === mention) end++;
    const known = oneOf(mention.actors, figures);
    if (known?.kind === "STATE") states.count(known);
    const whose = known?.kind === "PERSON" && !figures.has(known.name);
    // Governor Tamm’s aide, that Governor Tamm account for it: a governor
    if (known && (whose || /^(GOVERNMENT|ORGANIZATION)$/.test(known.kind)))
      figures.enter(
        reading,
        { from: whose ? from : i, to: end },
        known.name,
        known,
        natureOfKind(known),
      );
    // Sergeev’s answer has not been recorded, but his spokesman: he is in the sentence
    const figure = known?.kind === "PERSON" ? figures.get(known.name) : undefined;
    if (figure && owns(reading, end, { from, to }))
      figures.enter(reading, { from: i, to: end }, figure.name, known, "person").weight = 2;
    i = end - 1;
  }
  noteSuperior(reading, { from, to }, figures);
}

/** Whether a possessive ends at a word of a phrase that does something and stands beside no name. */
function owns(reading: Reading, end: number, phrase: NounPhrase): boolean {
  const { words } = reading;
  return (
    /^[’']s?$/.test(words[end]?.text ?? "") &&
    words[phrase.from - 1]?.text !== "," &&
    // Belov’s ally Tamm was late: he is Tamm
    words[phrase.to - 1]?.tag !== "PROPN" &&
    acts(reading, phrase)
  );
}
