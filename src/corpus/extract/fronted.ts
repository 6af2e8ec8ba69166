import type { Figures } from "./figures.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subjects.ts";
import type { Word } from "./words.ts";

/** *Asked by a reporter whether it was so, he replied*: those named before the comma, none of whom *he* is. */
export function frontedBefore(
  { words, sentences, quotedAt }: Reading,
  { from, to }: Subject,
  figures: Figures,
): string[] {
  if (to - from !== 1 || words[from]?.tag !== "PRON") return [];
  const start = sentences.find((sentence) => from >= sentence.from && from < sentence.to)?.from;
  if (start === undefined || from - start < 3 || from - start > 40) return [];
  const first = words[start] as Word;
  if (first.tag !== "VERB" || !/ed$|^(taken|brought|told|caught|met|shown|sent)$/.test(first.lower))
    return [];
  if (words[from - 1]?.text !== "," || quotedAt[from - 1]) return [];
  const before: string[] = [];
  for (const { name, seen, word } of figures.all())
    if (figures.since(seen) === 0 && word > start && word < from) before.push(name);
  return before;
}
