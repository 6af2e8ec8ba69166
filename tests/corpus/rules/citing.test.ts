import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Vestnik, citing sources in the government, reports that the port is closed.",
    ["sources in the government: the port is closed via Vestnik"],
  ],
  [
    "Telegraf reported, citing Belov, that the port was closed.",
    ["Ivan Belov: the port was closed via Telegraf"],
  ],
  ["Citing high costs, Belov closed the port.", []],
  ["Vestnik, citing nobody, closed the column.", []],
  ["Citing Ivan Belov, Vestnik reported that it rained.", ["Ivan Belov: it rained via Vestnik"]],
])("%s", (text, claims) => {
  expect(claimsBy("citing", text)).toEqual(claims);
});
