import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov said yesterday that the port would close.", ["Ivan Belov: the port would close"]],
  ["Belov told reporters in Riga that the port would close.", ["Ivan Belov: the port would close"]],
  [
    "He noted that the port was full and suggested that it should close.",
    ["nobody: the port was full", "nobody: it should close"],
  ],
  [
    "Moscow and Kyiv deny that the port is closed, and they also argue that it is needed.",
    ["Russia and Ukraine: the port is closed", "Russia and Ukraine: it is needed"],
  ],
  ["Belov, who came to the port in May, said that it would close.", ["Ivan Belov: it would close"]],
  ["Belov rejected the plan, saying that it was late.", ["Ivan Belov: it was late"]],
  ["Belov said nothing.", []],
  ["Belov would say that the port is closed.", []],
  ["Belov did not say that the port would close.", []],
  ["If Belov says that the port is closed, ships will turn back.", []],
  ["The talks suggest that the port will close.", []],
  ["Belov learned that the port was closed.", []],
])("%s", (text, claims) => {
  expect(claimsBy("said-that", text)).toEqual(claims);
});
