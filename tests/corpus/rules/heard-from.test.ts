import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov heard from the board that the port would close.", ["board: the port would close"]],
  [
    "According to Vestnik, Belov had learned from Hora that nobody came.",
    ["Petro Hora: nobody came via Vestnik"],
  ],
  [
    "Hora claims to have heard from Belov that the port would close.",
    ["Ivan Belov: the port would close via Petro Hora"],
  ],
  ["Hora understood from Belov that nobody came.", ["Ivan Belov: nobody came"]],
  ["Belov heard from the port that ships had left.", []],
  ["Belov had heard from Hora of a promise that the port would close.", []],
  [
    "Vestnik had it from members of the board that the port would close.",
    ["members of the board: the port would close via Vestnik"],
  ],
  ["Golos has it from Hora that nobody came.", ["Petro Hora: nobody came via Golos"]],
  // An outlet passes on what it hears, also where that stands before.
  [
    "Telegraf has learned from a deputy that the port would close.",
    ["deputy: the port would close via Telegraf"],
  ],
  [
    "The port would close, Telegraf learned from a deputy.",
    ["deputy: The port would close via Telegraf"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("heard-from", text)).toEqual(claims);
});
