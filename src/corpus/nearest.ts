import { fold } from "../../schema/fold.ts";

/**
 * The one of these words that somebody most likely meant who wrote another: within a third of its
 * letters, or else the only one that has it as a word. Null where none is near.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = fold(written);
  const names = [...candidates];
  const best = closest(wanted, names, Math.max(1, Math.floor(wanted.length / 3)));
  if (best !== null) return best;
  const [holding = null, ...others] = names.filter((name) =>
    ` ${fold(name)} `.includes(` ${wanted} `),
  );
  return others.length === 0 ? holding : null;
}

/** The one of these names that another is most likely misspelt for: two letters apart at most, of six or more. */
export function misspeltFor(written: string, names: Iterable<string>): string | null {
  const wanted = fold(written);
  return wanted.length < 6 ? null : closest(wanted, names, 2);
}

/** The first of those that are fewest letters apart from a folded name, and no more than `most`. */
function closest(wanted: string, names: Iterable<string>, most: number): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of names) {
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) > most) continue;
    const distance = distanceOf(wanted, folded);
    if (distance <= most && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** How many letters have to be put in, taken out or exchanged to get from one word to the other. */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    above = row;
  }
  return above[b.length] as number;
}
