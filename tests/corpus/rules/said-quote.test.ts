import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov said: “The port is closed.”", ["Ivan Belov: The port is closed"]],
  ["Belov asked, “Why now?”", ["Ivan Belov: Why now?"]],
  ["Asked about the port, Belov replied: “It is closed.”", ["Ivan Belov: It is closed"]],
  ["Belov bought “The Port.”", []],
  ["Belov told the “Echo” station that the port was closed.", []],
  ["Belov would not say: “The port is closed.”", []],
  ["Said Belov: “The port stays.”", ["Ivan Belov: The port stays"]],
  [
    "Belov, who had promised “complete openness,” closed the port.",
    ["Ivan Belov: complete openness"],
  ],
  [
    "Belov wrote in a statement read out by his lawyer: “It rains.”",
    ["Ivan Belov: It rains via lawyer of Ivan Belov"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("said-quote", text)).toEqual(claims);
});
