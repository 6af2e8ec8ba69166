import type { Placed } from "./arrangement.ts";
import type { Reading } from "./reading.ts";

/** Whether somebody denies that it was ever said: *denied that he had offered to resign*. */
export function neverSaid({ words }: Reading, draft: Placed, drafts: readonly Placed[]): boolean {
  const { outer, predicate } = draft;
  // denied that it was so, as Hora maintains: he does
  if (!predicate || draft.rule === "as-noted") return false;
  // denied having promised: both are the one’s who denies, who passes nothing on
  const undone = drafts.some(
    ({ rule, content: { from, to } }) =>
      rule === "denied" &&
      from <= predicate.at &&
      predicate.at < to &&
      /ing$/.test(words[from]?.lower ?? ""),
  );
  if (undone) return true;
  if (outer?.act !== "DENIAL" || outer.content.from >= predicate.at) return false;
  return /^(said-that|said-clause)$/.test(outer.rule);
}

/** Whether somebody tells of a deed: *said that Riga had favored the firm*, where nothing it said is quoted. */
export function isDeed({ quotedAt }: Reading, { rule, predicate, content }: Placed): boolean {
  if (rule !== "called-for" || quotedAt.slice(content.from, content.to).some(Boolean)) return false;
  return /^(favou?r|endorse|defend|attack|oppose)$/.test(predicate?.cues[0]?.lemma ?? "");
}
