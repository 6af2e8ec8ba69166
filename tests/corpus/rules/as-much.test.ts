import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["The judge admitted as much to his lawyer.", ["judge: as much"]],
  ["Riga and Kyiv had both told Belov as much.", ["Latvia and Ukraine: as much"]],
  ["The minister has been told as much.", ["nobody: as much"]],
  ["Belov said as much as he dared.", []],
  ["Riga cannot do as much.", []],
  ["Belov denied as much.", []],
])("%s", (text, claims) => {
  expect(claimsBy("as-much", text)).toEqual(claims);
});
