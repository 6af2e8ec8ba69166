/** A thing to learn from: the signs to be seen of it, each once, and the index of the right answer. */
export interface Example {
  signs: readonly string[];
  answer: number;
}

/** How weights are fitted. */
export interface FitOptions {
  /** How many answers there are. */
  answers: number;
  /** How many examples must have a sign for it to get weights. */
  least: number;
  /** How often all examples are gone through. */
  rounds: number;
  /** How far a weight moves at its first step, in log-odds. */
  rate: number;
  /** How strongly weights are drawn towards 0. */
  decay: number;
  /** How many times as fast as others a sign is learned. */
  stress: (sign: string) => number;
}

/**
 * Fits a log-linear model (multinomial logistic regression) by stochastic gradients, each weight with a step of its own
 * (AdaGrad; Duchi, Hazan and Singer, 2011). The same examples in the same order give the same weights. Returns for each
 * sign its weights in log-odds, one for each answer.
 */
export function fitWeights(
  examples: readonly Example[],
  options: FitOptions,
): Map<string, number[]> {
  const { answers, least, rounds, rate, decay } = options;
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([sign]) => sign);
  const places = new Map(kept.map((sign, index) => [sign, index * answers]));
  const stresses = kept.map(options.stress);
  const seen = examples.map(({ signs, answer }) => ({
    at: signs.flatMap((sign) => places.get(sign) ?? []),
    answer,
  }));

  const weights = new Float64Array(kept.length * answers);
  const squares = new Float64Array(kept.length * answers);
  const sums = new Float64Array(answers);
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(seen, random);
    for (const { at, answer } of seen) {
      sums.fill(0);
      for (const place of at) {
        const stress = stresses[place / answers] as number;
        for (let k = 0; k < answers; k++) add(sums, k, stress * (weights[place + k] as number));
      }
      const chances = chancesOf(sums);
      for (const place of at) {
        const stress = stresses[place / answers] as number;
        for (let k = 0; k < answers; k++) {
          const error = (chances[k] as number) - Number(k === answer);
          const slope = stress * error + decay * (weights[place + k] as number);
          const square = add(squares, place + k, slope * slope);
          add(weights, place + k, (-rate * slope) / Math.sqrt(square + 1e-8));
        }
      }
    }
  }
  return new Map(
    kept.map((sign, index) => {
      const own = weights.subarray(index * answers, (index + 1) * answers);
      return [sign, Array.from(own, (weight) => weight * (stresses[index] as number))];
    }),
  );
}

/** Adds to a number in its place, and returns the sum. */
function add(numbers: Float64Array, at: number, more: number): number {
  const sum = (numbers[at] as number) + more;
  numbers[at] = sum;
  return sum;
}

/** How likely each answer is by its log-odds. */
function chancesOf(sums: Float64Array): Float64Array {
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}

/** Puts things in another order, each order as likely (Fisher and Yates, as in Durstenfeld 1964). */
function shuffle<T>(things: T[], random: () => number): void {
  for (let i = things.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [things[i], things[j]] = [things[j] as T, things[i] as T];
  }
}

/** Numbers from 0 up to 1 that look random and are the same each time (Park and Miller, 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
