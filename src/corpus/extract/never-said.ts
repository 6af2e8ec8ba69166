import type { Placed } from "./arrangement.ts";
import type { Reading } from "./reading.ts";

/** Whether somebody denies that it was ever said: *denied that he had offered to resign*. */
export function neverSaid({ words }: Reading, { outer, predicate }: Placed): boolean {
  if (!predicate || outer?.act !== "DENIAL" || outer.content.from >= predicate.from) return false;
  const doing = outer.rule === "denied" && /ing$/.test(words[outer.content.from]?.lower ?? "");
  return doing || /^(said-that|said-clause)$/.test(outer.rule);
}

/** Whether somebody tells of a deed: *said that Riga had favored the firm*, where nothing it said is quoted. */
export function isDeed({ quotedAt }: Reading, { rule, predicate, content }: Placed): boolean {
  if (rule !== "called-for" || quotedAt.slice(content.from, content.to).some(Boolean)) return false;
  return /^(favou?r|endorse|defend|attack|oppose)$/.test(predicate?.cues[0]?.lemma ?? "");
}
