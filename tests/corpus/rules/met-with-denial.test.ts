import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "The suggestion that the port would close was met with a flat denial by Belov.",
    ["Ivan Belov: The suggestion that the port would close"],
  ],
  ["The report drew a denial from Riga.", ["Latvia: The report"]],
  ["A denial came from Riga.", []],
  ["The report drew a crowd from Riga.", []],
])("%s", (text, claims) => {
  expect(claimsBy("met-with-denial", text)).toEqual(claims);
});
