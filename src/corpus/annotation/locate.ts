import type { Span } from "../article.ts";

/** Words named by themselves, with those around them where they stand more than once. */
export interface Passage {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * Where a passage stands in a text, from an offset on and up to another. Runs of white space are
 * taken for one another, since YAML folds lines. Answers what is wrong where it stands nowhere or
 * several times.
 */
export function locate(
  text: string,
  passage: Passage,
  from = 0,
  to = text.length,
): Span | "absent" | "several" {
  const found = [...text.matchAll(pattern(passage))]
    .map(({ index, groups }) => ({ start: index, end: index + (groups?.exact ?? "").length }))
    .filter(({ start, end }) => start >= from && end <= to);
  if (found.length > 1) return "several";
  return found[0] ?? "absent";
}

/** Whether a text begins with these words, however its white space runs. */
export const beginsWith = (text: string, words: string) =>
  new RegExp(`^\\s*${literally(words)}`, "u").test(text);

function pattern({ exact, prefix, suffix }: Passage): RegExp {
  const before = prefix ? `(?<=${literally(prefix)}\\s*)` : "";
  const after = suffix ? `(?=\\s*${literally(suffix)})` : "";
  return new RegExp(`${before}(?<exact>${literally(exact)})${after}`, "gu");
}

function literally(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");
}
