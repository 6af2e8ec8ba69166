import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov alleged that villagers were told to leave.", ["nobody: to leave via Ivan Belov"]],
  [
    "Hora claims to have been told by Belov that the port would close.",
    ["Ivan Belov: the port would close via Petro Hora"],
  ],
  ["Hora hoped to be told by Belov that the port would close.", []],
  ["Hora had been told by “two ministers” not to go.", ["ministers: not to go"]],
  [
    "Belov had been promised by Hora himself that the port would close.",
    ["Petro Hora: the port would close"],
  ],
  ["Two ships were said to have sunk.", ["nobody: Two ships were said to have sunk"]],
  ["It was reported that two ships had sunk.", ["nobody: two ships had sunk"]],
  ["Two ships were used to carry coal.", []],
  ["Belov was told that the ships had sunk.", ["nobody: the ships had sunk"]],
  ["That the port was closed was confirmed by Belov.", ["Ivan Belov: the port was closed"]],
  ["Hora had been told by two ministers not to go.", ["ministers: not to go"]],
  [
    "The port, it was announced, will be closed.",
    ["nobody: The port, it was announced, will be closed"],
  ],
  ["Belov was told the truth.", []],
  [
    "Belov, who was reported to have received an order to leave, said that he had not.",
    ["nobody: who was reported to have received an order to leave"],
  ],
  [
    "Belov, Hora added, had been warned by him in writing in May that the port would close.",
    ["Petro Hora: the port would close"],
  ],
  ["Asked in May, they were told that the port was closed.", ["nobody: the port was closed"]],
  [
    "Belov said that he had been promised that nobody would come.",
    ["nobody: nobody would come via Ivan Belov"],
  ],
  [
    "Hora, who came in May, is said to have lost a ship.",
    ["nobody: Hora, who came in May, is said to have lost a ship"],
  ],
  [
    "Belov offered a loan, which Kyiv is said to have declined, and left.",
    ["nobody: which Kyiv is said to have declined"],
  ],
  [
    "Belov, whose son is said to be a sailor, stayed in Riga.",
    ["nobody: whose son is said to be a sailor"],
  ],
  ["Guards had been told to expect no ships.", ["nobody: to expect no ships"]],
])("%s", (text, claims) => {
  expect(claimsBy("said-to-have", text)).toEqual(claims);
});
