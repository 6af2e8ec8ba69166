import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["The minister laughed that off on May 3.", ["minister: that"]],
  ["Belov waved the question aside.", ["Ivan Belov: the question"]],
  ["Riga has ruled such a step out.", ["Latvia: such a step"]],
  ["Belov shrugged the report off as gossip.", ["Ivan Belov: the report off as gossip"]],
  ["The governor brushed reports of a split aside.", ["governor: reports of a split"]],
  ["Riga turned the offer down.", ["Latvia: the offer"]],
  ["Riga wrote the debt off.", []],
  ["The guards pushed the crowd aside.", []],
  ["Riga would not rule that out.", []],
  ["Riga ruled that possibility out.", ["Latvia: that possibility"]],
])("%s", (text, claims) => {
  expect(claimsBy("waved-off", text)).toEqual(claims);
});
