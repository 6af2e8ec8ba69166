/** A number of things in words: `1 claim`, `2 claims`. */
export const counted = (count: number, thing: string) =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;
