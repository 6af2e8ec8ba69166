import type { Placed } from "./arrangement.ts";
import type { Speakers } from "./speakers.ts";

/** Verbs for a view or hope rather than for words. */
const viewing = /^(see|find|regard|consider|view|favou?r|hold|hope|expect)$/;

/** *He said that he saw no reason to wait*: whoever tells of a view of their own says one thing, not two. */
export function ownView(draft: Placed, actorsOf: ReadonlyMap<Placed, Speakers>): boolean {
  const { outer, predicate } = draft;
  // Hora, he was quoted as saying, considers it dead: his own verb
  if (outer?.side !== "after" || !viewing.test(predicate?.cues[0]?.lemma ?? "")) return false;
  const tellers = actorsOf.get(outer)?.names ?? [];
  const holders = actorsOf.get(draft)?.names ?? [];
  return (
    holders.length > 0 &&
    holders.length === tellers.length &&
    holders.every((name, i) => name === tellers[i])
  );
}
