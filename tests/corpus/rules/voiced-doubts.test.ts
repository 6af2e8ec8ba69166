import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Hora conveyed Belov’s conviction that it would rain.",
    ["Ivan Belov: it would rain via Petro Hora"],
  ],
  ["Belov raised questions about the port.", ["Ivan Belov: the port"]],
  ["Riga expressed hope that the port would open.", ["Latvia: the port would open"]],
  ["Belov raised taxes in the port.", []],
  ["Belov shares a house with Hora.", []],
  ["Riga expressed its determination to build the port.", ["Latvia: to build the port"]],
  [
    "The statement expresses the members’ intention to build the port.",
    ["statement: to build the port"],
  ],
  ["Belov expressed “deep concern” over the port.", ["Ivan Belov: “deep concern” over the port"]],
])("%s", (text, claims) => {
  expect(claimsBy("voiced-doubts", text)).toEqual(claims);
});
