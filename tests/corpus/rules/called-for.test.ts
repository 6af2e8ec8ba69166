import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Riga called for talks.", ["Latvia: talks"]],
  ["Belov warned of a war.", ["Ivan Belov: a war"]],
  ["The party demanded his resignation.", ["party: his resignation"]],
  ["The weather called for coats.", []],
  ["Belov observed a minute of silence.", []],
  ["Belov offered no comment.", []],
])("%s", (text, claims) => {
  expect(claimsBy("called-for", text)).toEqual(claims);
});
