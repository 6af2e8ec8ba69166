import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["“The port is closed,” Belov said.", ["Ivan Belov: The port is closed"]],
  ["“The port is closed,” said Belov. “Nobody asked us.”", ["Ivan Belov: The port is closed"]],
  ["The port was closed, Telegraf reported.", ["Telegraf: The port was closed"]],
  ["The port, Belov said, had closed.", ["Ivan Belov: The port, Belov said, had closed"]],
  ["“Why?” Belov asked.", ["Ivan Belov: Why?"]],
  ["On Monday, Belov said goodbye.", []],
  ["“The port is closed,” Belov would say.", []],
  ["In Riga, Belov spoke.", []],
  ["The port was closed, and Belov left.", []],
  ["“The Port” is a film that Belov made.", []],
])("%s", (text, claims) => {
  expect(claimsBy("quote-said", text)).toEqual(claims);
});
