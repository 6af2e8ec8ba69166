import type { Span } from "../article.ts";
import type { Person } from "../people.ts";

/** A letter or digit beside a name makes it another word's part. */
const beside = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where somebody is named whom the files of names don't list: each place at which a name of theirs stands as it is
 * written, the longest first, but not where anything in `taken` stands already. What has no capital (*a friend*) names
 * nobody.
 */
export function strangerMentions(
  text: string,
  { name, names }: Pick<Person, "name" | "names">,
  taken: readonly Span[],
): Span[] {
  const found: Span[] = [];
  const free = ({ start, end }: Span) =>
    ![...taken, ...found].some((span) => start < span.end && span.start < end);
  const written = [...new Set([name, ...names])].filter((each) => /\p{Lu}/u.test(each));
  for (const each of written.sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(each); start >= 0; start = text.indexOf(each, start + 1)) {
      const span = { start, end: start + each.length };
      const whole = !beside.test(text[start - 1] ?? "") && !beside.test(text[span.end] ?? "");
      if (whole && free(span)) found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
}
