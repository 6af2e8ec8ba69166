import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["The report was denied by Belov.", ["Ivan Belov: The report"]],
  ["The plan has been criticized by Riga.", ["Latvia: The plan"]],
  ["The report was denied.", []],
  ["The bill was rejected by a vote of 12 to 3.", []],
  [
    "Rumors that the port was closed were denied by Belov.",
    ["Ivan Belov: Rumors that the port was closed"],
  ],
  ["It rained, Vestnik wrote, but this was denied by Belov.", ["Ivan Belov: this"]],
])("%s", (text, claims) => {
  expect(claimsBy("denied-by", text)).toEqual(claims);
});
