import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Riga called for talks.", ["Latvia: talks"]],
  ["Belov warned of a war.", ["Ivan Belov: a war"]],
  ["The party demanded his resignation.", ["party: his resignation"]],
  ["The weather called for coats.", []],
  ["Belov observed a minute of silence.", []],
  ["Belov offered no comment.", []],
  [
    "Belov spoke of “old ports,” hinted darkly at “other ports,” and left.",
    ["Ivan Belov: old ports", "Ivan Belov: other ports"],
  ],
  ["Belov puts it at twice that.", ["Ivan Belov: it at twice that"]],
  ["Belov blamed the weather.", ["Ivan Belov: the weather"]],
  ["Belov issued an order dismissing the mayor.", []],
  [
    "The statement calls for an end to the war and expresses its regret.",
    ["statement: an end to the war"],
  ],
  ["Western diplomats doubt the story.", ["Western diplomats: the story"]],
  ["The minister branded the affair.", []],
  ["Belov belittled the testimony.", ["Ivan Belov: the testimony"]],
])("%s", (text, claims) => {
  expect(claimsBy("called-for", text)).toEqual(claims);
});
