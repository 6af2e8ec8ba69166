import type { Placed } from "./arrangement.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether an aside with *according to* tells of the charge or judgement that it parts, and of no clause in it: *accused
 * Hora, according to Vestnik, of theft*.
 */
export function tellsAside(
  { words }: Reading,
  { content, act }: Placed,
  { rule, at }: Placed,
): boolean {
  if (rule !== "according-to" || act !== "EVALUATION" || words[at - 1]?.text !== ",") return false;
  return !words.slice(content.from, at).some(({ tag }) => tag === "VERB" || tag === "AUX");
}
