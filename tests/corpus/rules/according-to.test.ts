import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["According to Telegraf, the port was closed.", ["Telegraf: the port was closed"]],
  ["The port was closed, according to Belov.", ["Ivan Belov: The port was closed"]],
  ["In the words of Belov, the port is a grave.", ["Ivan Belov: the port is a grave"]],
  ["The ships came according to plan.", []],
  ["In the eyes of the law.", []],
  ["The port works according to rules.", []],
])("%s", (text, claims) => {
  expect(claimsBy("according-to", text)).toEqual(claims);
});
