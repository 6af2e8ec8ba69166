import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "“The port is closed,” Belov was quoted by Telegraf as saying.",
    ["Ivan Belov: The port is closed via Telegraf"],
  ],
  [
    "Telegraf cited Belov as saying that the port was closed.",
    ["Ivan Belov: the port was closed via Telegraf"],
  ],
  [
    "Belov was quoted as having said that the port was closed.",
    ["Ivan Belov: the port was closed"],
  ],
  ["Telegraf quoted Belov at length.", []],
  ["Belov was quoted by Telegraf.", []],
  ["Telegraf did not quote Belov as saying that the port was closed.", []],
])("%s", (text, claims) => {
  expect(claimsBy("quoted-as-saying", text)).toEqual(claims);
});
