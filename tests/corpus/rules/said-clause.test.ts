import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov said the port would close.", ["Ivan Belov: the port would close"]],
  ["Belov told reporters he was ready.", ["Ivan Belov: he was ready"]],
  ["Analysts say the port is too small.", ["Analysts: the port is too small"]],
  ["Belov said a few words.", []],
  ["Belov wrote a long letter.", []],
  ["Belov did not say the port would close.", []],
  [
    "Belov, whom guards claimed they had not seen, gave an interview.",
    ["guards: they had not seen"],
  ],
  ["Belov had word that state radio would close.", []],
  // What somebody says of a thing just named takes the pronoun in.
  [
    "Riga signed the accords, which Belov maintains violate the law.",
    ["Ivan Belov: which Belov maintains violate the law"],
  ],
  [
    "He backs it “during working hours,” which a spokeswoman later said was a slip.",
    ["spokeswoman: which a spokeswoman later said was a slip"],
  ],
  // What is clear about it is not what he thinks.
  ["What Belov thinks is less than clear.", []],
  ["What Belov says is hardly new.", []],
  ["What Belov thinks is known to few.", []],
  ["What the letter says neither side would tell.", []],
  [
    "What Belov had promised, he explained, was that the port would close.",
    ["Ivan Belov: the port would close"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("said-clause", text)).toEqual(claims);
});
