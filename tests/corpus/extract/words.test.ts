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

test("a noun’s possessive is two words, too", () => {
  const text = "It was the end of the harbormaster's case.";
  const before = texts(text);
  expect(before).toContain("'s");
  wordsOf("Tamm, who is no friend of the harbormaster's, wondered aloud whether it rained.");
  expect(texts(text)).toEqual(before);
});
