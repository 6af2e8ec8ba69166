import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov accused Riga of delay, a charge that Riga denied.", ["Latvia: Riga of delay"]],
  [
    "Belov said that the port was closed, a claim which Kyiv dismissed.",
    ["Ukraine: the port was closed"],
  ],
  ["Belov accused Riga of delay, a charge that made news.", []],
  ["Belov read a report that Riga denied.", []],
])("%s", (text, claims) => {
  expect(claimsBy("charge-denied", text)).toEqual(claims);
});
