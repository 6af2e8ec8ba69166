/** An enum's value as words for people: WIRE_SERVICE becomes "Wire service". */
export function wordsOf(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " ");
}
