import type { QuotedWords, Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Whether words are a document’s whoever is said to say them, by how they go or by what holds them. */
export function isWritten({ words }: Reading, quoted: QuotedWords): boolean {
  return isLegal(words, quoted) || contained(words, quoted);
}

/**
 * *Each side “shall refrain from acts of provocation”*: words as treaties and laws have them and nobody speaks, except
 * of himself: *“We shall see.”*
 */
function isLegal(words: readonly Word[], { from, to }: QuotedWords): boolean {
  for (let i = from; i < to; i++)
    if (words[i]?.lower === "shall" && !/^(we|i)$/.test(words[i - 1]?.lower ?? ""))
      return !/^(we|i)$/.test(words[i + 1]?.lower ?? "");
  return false;
}

/** *contains the sentence: “Gas is cheap”*, *ends with the words “until then”*: what only a text does. */
function contained(words: readonly Word[], { from }: QuotedWords): boolean {
  const before = words.slice(Math.max(0, from - 8), from - 1).map(({ lower }) => lower);
  const noun = before.findLastIndex((word) =>
    /^(sentences?|words?|phrases?|lines?|clauses?|formula)$/.test(word),
  );
  return (
    noun > 0 &&
    before
      .slice(0, noun)
      .some((word) => /^(contain|end|begin|open|conclude|close)(s|ed)?$|^began$/.test(word))
  );
}
