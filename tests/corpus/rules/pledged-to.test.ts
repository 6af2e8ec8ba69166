import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  // An infinitive that opens the paragraph has nothing before it.
  ["To hear Belov tell it, Riga promised to pay.", ["Latvia: to pay"]],
  [
    "Belov had pledged by telephone to “answer personally” for it.",
    ["Ivan Belov: to “answer personally” for it"],
  ],
  ["Belov pledged to close the port.", ["Ivan Belov: to close the port"]],
  ["Riga threatened to close the port.", ["Latvia: to close the port"]],
  ["Belov declined to comment.", []],
  ["Belov, who asked not to be named, left.", []],
  [
    "Belov threatened through Telegraf to close the port.",
    ["Ivan Belov: to close the port via Telegraf"],
  ],
  ["Belov claims to have seen the port.", ["Ivan Belov: to have seen the port"]],
  ["Riga expected to be paid.", []],
  ["The talks promise to be long.", []],
  [
    "Belov, as Telegraf quoted him, threatened to close the port.",
    ["Ivan Belov: to close the port via Telegraf"],
  ],
  ["Hora, as Golos quotes him, promised to pay.", ["Petro Hora: to pay via Golos"]],
])("%s", (text, claims) => {
  expect(claimsBy("pledged-to", text)).toEqual(claims);
});
