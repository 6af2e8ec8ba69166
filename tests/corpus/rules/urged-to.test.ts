import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov urged Riga to wait.", ["Ivan Belov: Riga to wait"]],
  ["Belov called on Kyiv not to sign.", ["Ivan Belov: Kyiv not to sign"]],
  ["Belov urged Riga to wait and left for home.", ["Ivan Belov: Riga to wait"]],
  ["Belov hopes to urge Riga to wait.", []],
  ["Belov helped Riga to wait.", []],
  ["Belov did not ask Riga to wait.", []],
  [
    "Riga called on the minister “either to lead or to leave.”",
    ["Latvia: the minister “either to lead or to leave.”"],
  ],
  ["Belov told the Duma of plans to close the port.", []],
  [
    "Belov asked Moscow, Kyiv and the Harbor Board to wait.",
    ["Ivan Belov: Moscow, Kyiv and the Harbor Board to wait"],
  ],
  ["Belov appealed to “all branches” to keep calm.", ["Ivan Belov: “all branches” to keep calm"]],
  ["The treaty obliges Riga to lend the ships.", ["treaty: Riga to lend the ships"]],
  [
    "Article 9 requires Kyiv “to lend and not to ask.”",
    ["Article 9: Kyiv “to lend and not to ask.”"],
  ],
  ["The law requires Riga to lend the ships.", []],
  ["The weather obliges Riga to lend the ships.", []],
  ["Hora warned Riga that the treaty obliges it to lend ships.", []],
  ["Belov forbade the guards to sing.", ["Ivan Belov: the guards to sing"]],
  ["Hora dared the mayor to resign.", ["Petro Hora: the mayor to resign"]],
  [
    "A decree of May 2 forbids the guards to sing and puts them under Belov.",
    ["decree: the guards to sing"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("urged-to", text)).toEqual(claims);
});
