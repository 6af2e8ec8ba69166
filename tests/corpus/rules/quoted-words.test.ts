import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Belov drew the moral: the port “must learn to wait.”",
    ["Ivan Belov: the port “must learn to wait.”"],
  ],
  [
    "Belov saw only “a heap of old iron” in the port.",
    ["Ivan Belov: “a heap of old iron” in the port"],
  ],
  // Who tells of it speaks, whatever the verb.
  [
    "Vestnik outlined that Belov had paid for “a calendar without days.”",
    ["Vestnik: Belov had paid for “a calendar without days.”"],
  ],
  ["Belov works for the “Red Dawn” plant.", []],
  ["The port has a “roof.”", []],
  ["Asked about the port, Belov was brief: “No.”", ["Ivan Belov: No"]],
  ["The Harbor Board “deplores” the vote.", ["Harbor Board: deplores” the vote"]],
  [
    "The Harbor Board “noted with concern” the vote.",
    ["Harbor Board: noted with concern” the vote"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("quoted-words", text)).toEqual(claims);
});
