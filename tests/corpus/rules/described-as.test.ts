import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov described the vote as a farce.", ["Ivan Belov: the vote as a farce"]],
  ["The vote was hailed by Riga as a triumph.", ["Latvia: a triumph"]],
  ["The vote was described as a farce.", []],
  ["Belov served as a minister.", []],
])("%s", (text, claims) => {
  expect(claimsBy("described-as", text)).toEqual(claims);
});
