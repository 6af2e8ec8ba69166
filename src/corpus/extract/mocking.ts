import { isHeld } from "./noun-cues.ts";
import type { Reading } from "./reading.ts";

const mocking = /^(ridicule|mock|deride|lampoon|scorn)$/;

/** Whether a verb that ridicules denies: *mocked the report*, *derided that as gossip*; but *mocked the senator*. */
export function mocks({ words, phrases }: Reading, lemma: string, at: number): boolean {
  if (!mocking.test(lemma)) return false;
  const first = words[at]?.lower ?? "";
  const thing = phrases[/^(that|this)$/.test(first) ? at + 1 : at];
  return isHeld(first) || isHeld(words[(thing?.to ?? at + 1) - 1]?.lower ?? "");
}
