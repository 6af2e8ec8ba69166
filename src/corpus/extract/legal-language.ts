import type { QuotedWords, Reading } from "./reading.ts";

/**
 * *Each side “shall refrain from acts of provocation”*: words as treaties and laws have them and nobody speaks, except
 * of himself: *“We shall see.”*
 */
export function isLegal({ words }: Reading, { from, to }: QuotedWords): boolean {
  for (let i = from; i < to; i++)
    if (words[i]?.lower === "shall" && !/^(we|i)$/.test(words[i - 1]?.lower ?? ""))
      return !/^(we|i)$/.test(words[i + 1]?.lower ?? "");
  return false;
}
