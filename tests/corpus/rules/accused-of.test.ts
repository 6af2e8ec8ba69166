import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov accused Riga of bad faith.", ["Ivan Belov: Riga of bad faith"]],
  ["Belov blamed Kyiv for the delay.", ["Ivan Belov: Kyiv for the delay"]],
  ["Riga was suspected of bad faith.", []],
  ["Belov relieved Riga of its debt.", []],
  [
    "Belov accused Riga of “a retreat with music,” a phrase that was heard again.",
    ["Ivan Belov: Riga of “a retreat with music,”"],
  ],
  ["Doctors advised Belov against long flights.", ["Doctors: Belov against long flights"]],
  ["Belov told the envoy nothing of the sort.", []],
  ["Villagers tell a story of their own.", []],
  ["The result reminded Belov of a teapot.", []],
  [
    "Belov accused Hora, who had not joined, of “leaving early.”",
    ["Ivan Belov: Hora, who had not joined, of “leaving early.”"],
  ],
  [
    "The list was printed by Vestnik, whose editor, Oleg Tamm, accused Hora of theft.",
    ["Oleg Tamm: Hora of theft"],
  ],
  [
    "Liberal leader Oleg Tamm on November 28 accused President Petro Hora of theft.",
    ["Oleg Tamm: President Petro Hora of theft"],
  ],
  [
    "The opposition bloc “Revival” of Oleg Tamm accuses the board of theft.",
    ["Revival: the board of theft"],
  ],
  [
    "Hora accused Belov, according to Telegraf, of theft.",
    ["Petro Hora: Belov, according to Telegraf, of theft via Telegraf"],
  ],
  [
    "Riga accused the board, not for the first time, of theft.",
    ["Latvia: the board, not for the first time, of theft"],
  ],
  // A word within the marks opens nothing.
  ["Belov suspected “some of those in the room.”", []],
  ["Belov thanked the crew for its patience.", ["Ivan Belov: the crew for its patience"]],
  ["Hora equated the vote with a flood.", ["Petro Hora: the vote with a flood"]],
  ["The three accuse Belov of sloth.", ["three: Belov of sloth"]],
])("%s", (text, claims) => {
  expect(claimsBy("accused-of", text)).toEqual(claims);
});
