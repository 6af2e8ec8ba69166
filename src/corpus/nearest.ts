import { fold } from "../../schema/fold.ts";

/**
 * The one of these words that somebody most likely meant who wrote another: within a third of its
 * letters, or else the only one that has it as a word. Null where none is near.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = fold(written);
  const known = foldedOf(candidates);
  const best = closest(wanted, known, Math.max(1, Math.floor(wanted.length / 3)));
  if (best !== null) return best;
  const [holding, ...others] = known.filter(({ folded }) => ` ${folded} `.includes(` ${wanted} `));
  return holding && others.length === 0 ? holding.name : null;
}

/**
 * Tells of a name which of these it is most likely misspelt for: two letters apart at most, of six or more; null where
 * none is so near. For many names in turn: these are folded once.
 */
export function misspellingsOf(names: Iterable<string>): (written: string) => string | null {
  const known = foldedOf(names);
  return (written) => {
    const wanted = fold(written);
    return wanted.length < 6 ? null : closest(wanted, known, 2);
  };
}

interface Folded {
  name: string;
  folded: string;
}

const foldedOf = (names: Iterable<string>): Folded[] =>
  Array.from(names, (name) => ({ name, folded: fold(name) }));

/** The first of those that are fewest letters apart from a folded name, and no more than `most`. */
function closest(wanted: string, known: readonly Folded[], most: number): string | null {
  let best: string | null = null;
  let within = most;
  for (const { name, folded } of known) {
    if (Math.abs(folded.length - wanted.length) > within) continue;
    const distance = distanceOf(wanted, folded, within);
    if (distance > within) continue;
    best = name;
    // Only one that is nearer still is better than the first.
    within = distance - 1;
  }
  return best;
}

/**
 * How many letters have to be put in, taken out or exchanged to get from one word to the other; where it is more than
 * `most`, any number above that.
 */
function distanceOf(a: string, b: string, most: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  let row = [...above];
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const next = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      row[j] = next;
      if (next < least) least = next;
    }
    // No row has a smaller figure than the least of the one above it.
    if (least > most) return most + 1;
    [above, row] = [row, above];
  }
  return above[b.length] as number;
}
