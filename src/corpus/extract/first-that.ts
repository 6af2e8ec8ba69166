/**
 * The index of the first in a list for which something holds that holds for all after it as well; the list's length
 * where it holds for none. Whoever asks of every word of a long paragraph can't look through it each time.
 */
export function firstThat<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
