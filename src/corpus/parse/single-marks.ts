import type { Quotation, Span } from "../article.ts";
import type { Mark } from "./quotation-marks.ts";

// A longer stretch between single marks outside a quotation is two apostrophes.
const longestAlone = 300;

/**
 * Pairs single marks: within each quotation, and outside of them. The sign that closes is an
 * apostrophe's too, so a plural's (`the workers’ rights`) is passed over where another follows.
 */
export function nestedIn(
  text: string,
  marks: readonly Mark[],
  outer: readonly Quotation[],
): Quotation[] {
  if (marks.length === 0) return [];
  const found: Quotation[] = [];
  const rooms = outer.filter((quotation) => !quotation.nested).sort((a, b) => a.start - b.start);
  let room = 0;
  let group: Mark[] = [];
  let place: Span | null = null;
  const settle = () => {
    for (const pair of pairsOf(text, group, place)) found.push(pair);
    group = [];
  };
  for (const mark of marks) {
    while ((rooms[room]?.end ?? Number.POSITIVE_INFINITY) <= mark.index) room += 1;
    const here = rooms[room];
    const within = here && here.start <= mark.index ? here : null;
    if (within !== place) settle();
    place = within;
    group.push(mark);
  }
  settle();
  return found;
}

function pairsOf(text: string, marks: readonly Mark[], place: Span | null): Quotation[] {
  const found: Quotation[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || !opensHere(mark)) continue;
    const start = mark.index + mark.width;
    const close = closeOf(text, marks, index, place);
    const end = marks[close]?.index;
    if (end !== undefined) {
      if (/\p{L}/u.test(text.slice(start, end))) {
        found.push({ start, end, nested: place !== null, complete: true });
      }
      index = close;
    } else if (place && mark.shape === "open") {
      found.push({ start, end: place.end, nested: true, complete: false });
      break;
    }
  }
  return found;
}

const opensHere = (mark: Mark) =>
  mark.shape === "open"
    ? mark.canOpen || !mark.canClose
    : mark.shape === null && mark.canOpen && !mark.canClose;

/** The mark that closes the one at `index`, or -1. */
function closeOf(text: string, marks: readonly Mark[], index: number, place: Span | null): number {
  const from = marks[index]?.index ?? 0;
  let fallback = -1;
  for (let next = index + 1; next < Math.min(marks.length, index + 20); next++) {
    const mark = marks[next];
    if (!mark) break;
    if (!place && mark.index - from > longestAlone) break;
    if (opensHere(mark)) break;
    if (mark.shape === "open" || !mark.canClose) continue;
    if (!/s['’]\s+\p{Ll}/u.test(text.slice(mark.index - 1, mark.index + 3))) return next;
    fallback = fallback < 0 ? next : fallback;
  }
  return fallback;
}
