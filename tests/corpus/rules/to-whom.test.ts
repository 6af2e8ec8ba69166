import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "To Ivan Belov the port is “a dream of old men.”",
    ["Ivan Belov: the port is “a dream of old men.”"],
  ],
  ["For Riga, the treaty was “a gift.”", ["Latvia: the treaty was “a gift.”"]],
  ["For Riga, the treaty was a gift.", []],
  ["To this day the port is “closed.”", []],
])("%s", (text, claims) => {
  expect(claimsBy("to-whom", text)).toEqual(claims);
});
