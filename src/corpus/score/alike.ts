import type { Span } from "../article.ts";
import type { Names } from "../names.ts";

const small = new Set("a an the one of for in at from to by and some unnamed".split(" "));

/** Whether two lists name the same: known names by whom they mean, others by most of their words. */
export function sameSpeakers(a: readonly string[], b: readonly string[], names: Names): boolean {
  if (a.length !== b.length) return false;
  const rest = [...b];
  return a.every((name) => {
    const at = rest.findIndex((other) => sameName(name, other, names));
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
}

/** Whether two names mean the same: the same actor, or at least half of the words of both together. */
export function sameName(a: string, b: string, names: Names): boolean {
  const [x] = names.lookup(a);
  const [y] = names.lookup(b);
  if (x && y) return x.name === y.name;
  const one = wordsOf(a);
  const other = wordsOf(b);
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared / (one.size + other.size - shared) >= 0.5;
}

function wordsOf(name: string): Set<string> {
  const plain = name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(
    plain.filter((word) => word && !small.has(word)).map((word) => word.replace(/s$/, "")),
  );
}

/**
 * How far the words of an expected content and a found span overlap: the smaller of the shares of both that
 * they have in common, so that 0.5 is half of the one and half of the other. The best of the places where
 * the expected words stand.
 */
export function overlap(text: string, expected: string, found: Span): number {
  let best = 0;
  for (let at = text.indexOf(expected); at >= 0; at = text.indexOf(expected, at + 1)) {
    const common = Math.min(at + expected.length, found.end) - Math.max(at, found.start);
    if (common <= 0) continue;
    best = Math.max(best, Math.min(common / expected.length, common / (found.end - found.start)));
  }
  return best;
}

/** Words of a quotation without marks, spaces and stops at the ends. */
export function bare(words: string): string {
  return words.replace(/^[\s“”"‘’']+|[\s“”"‘’'.,;]+$/g, "");
}
