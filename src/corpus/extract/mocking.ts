import { isHeld } from "./noun-cues.ts";
import type { Reading } from "./reading.ts";

const mocking = /^(ridicule|mock|deride|lampoon|scorn)$/;

const made =
  /^(invention|fabrication|invented|fabricated|false|baseless|slander|slanderous|libel|libelous)$/;

/** Whether a judgement of what was told says that it never was: *called the story an invention*, *branded it false*. */
export function undoes({ words, phrases }: Reading, at: number, to: number): boolean {
  const first = words[at]?.lower ?? "";
  const thing = phrases[at];
  if (!isHeld(first) && !isHeld(words[(thing?.to ?? at + 1) - 1]?.lower ?? "")) return false;
  for (let i = (thing?.to ?? at) - 1; i < to; i++)
    if (made.test(words[i]?.lower ?? "")) return true;
  return false;
}

/** Whether a verb that ridicules denies: *mocked the report*, *derided that as gossip*; but *mocked the senator*. */
export function mocks({ words, phrases }: Reading, lemma: string, at: number): boolean {
  if (!mocking.test(lemma)) return false;
  const first = words[at]?.lower ?? "";
  const thing = phrases[/^(that|this)$/.test(first) ? at + 1 : at];
  return isHeld(first) || isHeld(words[(thing?.to ?? at + 1) - 1]?.lower ?? "");
}
