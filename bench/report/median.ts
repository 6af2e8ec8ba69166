/** The value in the middle; of two in the middle the smaller. NaN where there are none. */
export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
