import { expect, test } from "vitest";
import { misspellingsOf, nearest } from "../../src/corpus/nearest.ts";

const meant = misspellingsOf([
  "Leonid Kuchma",
  "Leonid Kravchuk",
  "Interfax",
  "Ana Bergs",
  "Ana Berg",
  "Itar",
]);

test.each([
  ["a letter put in", "Leonid Kutchma", "Leonid Kuchma"],
  ["a letter left out", "Leonid Kravchk", "Leonid Kravchuk"],
  ["two letters exchanged for others", "Leonud Kuchna", "Leonid Kuchma"],
  ["two that changed places", "Intefrax", "Interfax"],
  ["case and accents aside", "LÉONID KUCHMA", "Leonid Kuchma"],
  ["a nearer name after one that is near", "Ana Berk", "Ana Berg"],
  ["the first of two as near", "Ana Bergt", "Ana Bergs"],
])("a name is misspelt by %s", (_how, written, name) => {
  expect(meant(written)).toBe(name);
});

test.each([
  ["three letters apart", "Leonud Kushna"],
  ["three letters longer", "Interfaxing"],
  ["of fewer than six letters", "Itat"],
  ["unlike any", "Boris Nemtsov"],
])("a name %s is none misspelt", (_why, written) => {
  expect(meant(written)).toBeNull();
});

test("of words, one may be a third of its letters apart", () => {
  expect(nearest("deniel", ["ASSERTION", "DENIAL"])).toBe("DENIAL");
  expect(nearest("dxyizl", ["ASSERTION", "DENIAL"])).toBeNull();
});

test("of words, the only one that has it as a word may be meant", () => {
  expect(nearest("Karimov", ["Islam Karimov", "Askar Akaev"])).toBe("Islam Karimov");
  expect(nearest("Karimov", ["Islam Karimov", "Jamshed Karimov"])).toBeNull();
});
