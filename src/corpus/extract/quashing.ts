import { isHeld } from "./noun-cues.ts";
import type { Reading } from "./reading.ts";

const quashing = /^(quash|squelch|scotch|dispel|demolish|shoot|knock)$/;

/** Whether a verb puts down a thing and no words, which end before `to`: *quashed the revolt*, *shot down the plane*. */
export function quashesThing({ words }: Reading, lemma: string, to: number): boolean {
  return quashing.test(lemma) && !isHeld(words[to - 1]?.lower ?? "");
}
