import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov’s answer was that the port is old.", ["Ivan Belov: the port is old"]],
  ["Riga’s position is that the port must close.", ["Latvia: the port must close"]],
  ["Belov’s answer was short.", []],
  ["The answer was that the port is old.", []],
])("%s", (text, claims) => {
  expect(claimsBy("answer-was", text)).toEqual(claims);
});
