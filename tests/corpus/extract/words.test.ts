import { expect, test } from "vitest";
import { wordsOf } from "../../../src/corpus/extract/words.ts";

const texts = (text: string) => wordsOf(text).words.map((word) => word.text);

test("a possessive is two words, whatever was read before", () => {
  const text = "It was the end of Moscow’s case.";
  const before = texts(text);
  expect(before).toContain("’s");
  // The library learns from this one.
  wordsOf("Riga, whose opposition matches Moscow’s, kept its counsel.");
  expect(texts(text)).toEqual(before);
});
