import type { Span } from "../article.ts";

/** Words named by themselves, with those around them where they stand more than once. */
export interface Passage {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * Where a passage stands in a text, from an offset on. Runs of white space are taken for one
 * another, since YAML folds lines. Answers what is wrong where it stands nowhere or several times.
 */
export function locate(text: string, passage: Passage, from = 0): Span | "absent" | "several" {
  const found = [...text.matchAll(pattern(passage))]
    .map(({ index, groups }) => ({ start: index, end: index + (groups?.exact ?? "").length }))
    .filter(({ start }) => start >= from);
  if (found.length > 1) return "several";
  return found[0] ?? "absent";
}

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
