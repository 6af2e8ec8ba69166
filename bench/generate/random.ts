/** Numbers that look random and are the same in every run: of one seed, one sequence. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  /** Each pair of seed and stream has a sequence of its own, so that an issue needs no other one. */
  constructor(seed: number, stream: number) {
    this.a = seed | 0;
    this.b = stream | 0;
    this.c = 0x9e3779b9 | 0;
    for (let i = 0; i < 15; i++) this.next();
  }

  /** From 0 up to 1. Chris Doty-Humphrey's sfc32. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }
}

/**
 * Picks from a list as news does: the second half as often as the first, the third a third as often.
 * Where the list goes on from `after` commoner things that aren't in it, it falls off as much more slowly
 * (the law of Zipf and Mandelbrot).
 */
export class Skewed<Item> {
  private readonly sums: Float64Array;

  constructor(
    private readonly items: readonly Item[],
    after = 0,
  ) {
    this.sums = new Float64Array(items.length);
    let sum = 0;
    for (let rank = 0; rank < items.length; rank++) {
      sum += 1 / (after + rank + 1);
      this.sums[rank] = sum;
    }
  }

  pick(random: Random): Item {
    const at = random.next() * (this.sums.at(-1) ?? 0);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return this.items[low] as Item;
  }
}
