import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["The report was denied by Belov.", ["Ivan Belov: The report"]],
  ["The plan has been criticized by Riga.", ["Latvia: The plan"]],
  ["The report was denied.", []],
  ["The bill was rejected by a vote of 12 to 3.", []],
])("%s", (text, claims) => {
  expect(claimsBy("denied-by", text)).toEqual(claims);
});
