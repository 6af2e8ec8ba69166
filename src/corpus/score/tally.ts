/** Counts of what was found rightly, found wrongly and missed. */
export interface Tally {
  right: number;
  found: number;
  expected: number;
}

/** The share of what was found that is right, of what is there that was found, and their harmonic mean; 1 where there is nothing. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** A tally with nothing counted yet. */
export function emptyTally(): Tally {
  return { right: 0, found: 0, expected: 0 };
}

/** Adds one tally to another, which it changes. */
export function addTo(sum: Tally, { right, found, expected }: Tally): void {
  sum.right += right;
  sum.found += found;
  sum.expected += expected;
}

/** The rates of a tally. */
export function ratesOf({ right, found, expected }: Tally): Rates {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Pairs each expected thing with a found one that matches, no found one twice; -1 where none does. */
export function paired<E, F>(
  expected: readonly E[],
  found: readonly F[],
  alike: (expected: E, found: F) => number,
): number[] {
  const pairs: [score: number, e: number, f: number][] = [];
  expected.forEach((one, e) => {
    found.forEach((other, f) => {
      const score = alike(one, other);
      if (score > 0) pairs.push([score, e, f]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const partner: number[] = new Array(expected.length).fill(-1);
  const taken = new Set<number>();
  for (const [, e, f] of pairs) {
    if (partner[e] !== -1 || taken.has(f)) continue;
    partner[e] = f;
    taken.add(f);
  }
  return partner;
}
