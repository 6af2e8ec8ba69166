import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Two ships were said to have sunk.", ["nobody: Two ships were said to have sunk"]],
  ["It was reported that two ships had sunk.", ["nobody: two ships had sunk"]],
  ["Two ships were used to carry coal.", []],
  ["Belov was told that the ships had sunk.", []],
  ["That the port was closed was confirmed by Belov.", ["Ivan Belov: the port was closed"]],
])("%s", (text, claims) => {
  expect(claimsBy("said-to-have", text)).toEqual(claims);
});
