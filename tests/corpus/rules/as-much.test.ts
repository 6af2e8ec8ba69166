import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov admitted as much to Hora.", ["Ivan Belov: as much"]],
  ["Riga has denied as much.", ["Latvia: as much"]],
  ["Belov hinted as much yesterday.", ["Ivan Belov: as much"]],
  [
    "Belov added that Kyiv and Riga had both told him as much.",
    ["Ukraine and Latvia: as much via Ivan Belov"],
  ],
  ["Belov said that Hora has been told as much.", ["nobody: as much via Ivan Belov"]],
  ["Hora has been told as much by Belov.", ["Ivan Belov: as much"]],
  ["Belov has not said as much.", []],
  ["Belov promised as much as a million.", []],
  ["Belov said as much as he could.", []],
  ["Riga cannot do as much.", []],
])("%s", (text, claims) => {
  expect(claimsBy("as-much", text)).toEqual(claims);
});
