import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Belov holds Riga personally responsible for the leak.",
    ["Ivan Belov: Riga personally responsible for the leak"],
  ],
  ["The court held the company liable.", ["court: the company liable"]],
  ["The rebels held the town.", []],
  ["The guards hold a guilty secret.", []],
])("%s", (text, claims) => {
  expect(claimsBy("held-responsible", text)).toEqual(claims);
});
