import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Riga welcomed Belov’s readiness to close the port.", ["Ivan Belov: to close the port"]],
  [
    "Nobody believed the assertion by Belov that the port was closed.",
    ["Ivan Belov: the port was closed"],
  ],
  ["Nobody heard Russian claims that the port was closed.", ["Russia: the port was closed"]],
  ["Belov’s statement was long.", []],
  ["The suggestion that the port is closed is old.", []],
  ["Belov made a statement in Riga.", []],
])("%s", (text, claims) => {
  expect(claimsBy("nominal", text)).toEqual(claims);
});
