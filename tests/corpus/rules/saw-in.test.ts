import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Some Latvian commentators see in all this a maneuver.", ["Latvian commentators: a maneuver"]],
  ["Belov saw in them “the same hand.”", ["Ivan Belov: the same hand"]],
  ["Belov saw no reason to leave, and saw in May that it rained.", []],
  ["Belov saw the port.", []],
  [
    "Western diplomats see a motive behind the delay.",
    ["Western diplomats: a motive behind the delay"],
  ],
  [
    "Riga conceded the delay but saw a connection with the vote.",
    ["Latvia: a connection with the vote"],
  ],
  // Who tells of what they see says one thing, not two.
  ["Belov answered that he saw “no one to talk to.”", []],
  ["Hora said that Belov saw in it “a trap.”", ["Ivan Belov: a trap via Petro Hora"]],
])("%s", (text, claims) => {
  expect(claimsBy("saw-in", text)).toEqual(claims);
});
