import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["As Belov noted, the port is old.", ["Ivan Belov: the port is old"]],
  ["The port is old, as Belov admitted on Monday.", ["Ivan Belov: The port is old"]],
  ["As expected, the port closed.", []],
  ["Belov served as a minister.", []],
  ["As troops pressed their attack, the city waited.", []],
  ["The port closed yesterday, as Riga announced that it had sold it.", []],
])("%s", (text, claims) => {
  expect(claimsBy("as-noted", text)).toEqual(claims);
});
