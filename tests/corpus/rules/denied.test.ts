import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov denied the report.", ["Ivan Belov: the report"]],
  ["Riga rejected the accusation and left.", ["Latvia: the accusation"]],
  ["Belov denied having closed the port.", ["Ivan Belov: having closed the port"]],
  ["Belov neither confirmed nor denied the report.", []],
  ["Belov could not deny the report.", []],
  ["Belov was denied entry.", []],
])("%s", (text, claims) => {
  expect(claimsBy("denied", text)).toEqual(claims);
});
