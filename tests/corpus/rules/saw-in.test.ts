import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Some Latvian commentators see in all this a maneuver.", ["Latvian commentators: a maneuver"]],
  ["Belov saw in them “the same hand.”", ["Ivan Belov: the same hand"]],
  ["Belov saw no reason to leave, and saw in May that it rained.", []],
  ["Belov saw the port.", []],
])("%s", (text, claims) => {
  expect(claimsBy("saw-in", text)).toEqual(claims);
});
