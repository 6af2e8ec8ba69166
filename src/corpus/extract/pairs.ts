import type { Figures } from "./figures.ts";
import { oneOf } from "./named.ts";
import { personNamed } from "./naming.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { acts } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";

/** *Solana and Robertson were in Kyiv*: they will be the two men. */
export function notePair(reading: Reading, second: NounPhrase, figures: Figures): void {
  const { words, phrases } = reading;
  if (words[second.from - 1]?.lower !== "and" || !acts(reading, second)) return;
  const first = phrases[second.from - 2];
  if (!first || first.to !== second.from - 1) return;
  const [a, b] = [first, second].map((phrase) => {
    const mention = reading.mentionAt[phrase.to - 1];
    const known = mention && oneOf(mention.actors, figures);
    return known?.name ?? personNamed(reading, phrase, figures.surnames);
  });
  if (a && b && a !== b) figures.together([a, b]);
}
