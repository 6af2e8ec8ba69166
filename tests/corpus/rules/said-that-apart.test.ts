import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  // A subject and its verb may be parted.
  [
    "Belov warned that the port would stay “to the last,” and his rival as chief of it, Oleg Tamm, believes that it will go.",
    ["Ivan Belov: the port would stay “to the last,”", "Oleg Tamm: it will go"],
  ],
  [
    "A different view comes from the newspaper “Tara,” which complains that it rained.",
    ["Tara: it rained"],
  ],
  ["From Riga exile Oleg Tamm warned that it rained.", ["Oleg Tamm: it rained"]],
  ["Captain Second Rank Oleg Tamm said that it rained.", ["Oleg Tamm: it rained"]],
  [
    "Belov says that it rained, denies that he came, and asks for calm.",
    ["Ivan Belov: it rained", "Ivan Belov: he came"],
  ],
  // A verb that can be an adjective or a noun.
  ["The commander, Oleg Tamm, informed Telegraf that it rained.", ["Oleg Tamm: it rained"]],
  ["Belov met nobody and informed his board that it rained.", ["Ivan Belov: it rained"]],
  ["Belov, who owns it, informed the board in writing that it rained.", ["Ivan Belov: it rained"]],
  ["Belov thundered that it rained.", ["Ivan Belov: it rained"]],
  ["The minister jeered that nobody came.", ["minister: nobody came"]],
  ["Belov warned the newspaper “Tara” that it might close.", ["Ivan Belov: it might close"]],
  ["Riga assured the party “Tara” that it rained.", ["Latvia: it rained"]],
  ["Belov told the station “Tara,” that it rained.", ["Ivan Belov: it rained"]],
  [
    "Two weeks after Vestnik reported that the port had closed, neither side has spoken.",
    ["Vestnik: the port had closed"],
  ],
  ["The mayor hurried to explain that he was ill.", ["mayor: he was ill"]],
  ["The mayor felt obliged to point out that he was ill.", ["mayor: he was ill"]],
  ["Belov was able to announce that the port was open.", ["Ivan Belov: the port was open"]],
  ["Belov would be able to announce that the port was open.", []],
  [
    "Belov lost no time in making it clear that the port was open.",
    ["Ivan Belov: the port was open"],
  ],
  [
    "Belov rang up the board to assure it that the port was open.",
    ["Ivan Belov: the port was open"],
  ],
  [
    "Naval attaches in Riga estimate that ten ships have sunk.",
    ["Naval attaches in Riga: ten ships have sunk"],
  ],
  ["The board determined in May that the pier was unsafe.", ["board: the pier was unsafe"]],
  ["Belov regretted that nobody had come.", ["Ivan Belov: nobody had come"]],
  ["Belov repeated several times that he would stay.", ["Ivan Belov: he would stay"]],
  ["Belov complained to visiting journalists that it rained.", ["Ivan Belov: it rained"]],
  [
    "Belov demanded that the port close, to which Hora replied that it was not his.",
    ["Ivan Belov: the port close", "Petro Hora: it was not his"],
  ],
  ["Belov not surprisingly agreed that it had rained.", ["Ivan Belov: it had rained"]],
  ["Telegraf, citing a guard, held ten men in that old barn.", []],
  [
    "Belov denied that it rained, as guards maintain, and blamed Hora for it.",
    ["Ivan Belov: it rained"],
  ],
  ["Belov received the crew that same evening.", []],
  [
    "Belov, who led that board for a year, told Golos that it would rain.",
    ["Ivan Belov: it would rain"],
  ],
  ["Belov told Golos that same night that it would rain.", ["Ivan Belov: it would rain"]],
  ["Hora apologized that it had rained.", ["Petro Hora: it had rained"]],
  ["The annex lays down that the ships will go.", ["annex: the ships will go"]],
  [
    "An annex that Riga and Kyiv signed in May lays down that the ships will go.",
    ["Latvia and Ukraine: the ships will go"],
  ],
  [
    "A bill moved by Hora and passed on May 2 states that the ships will go.",
    ["bill moved by Hora: the ships will go"],
  ],
  [
    "Belov said that the port was “free of ice,” but the board offered no proof.",
    ["Ivan Belov: the port was “free of ice,”"],
  ],
  [
    "Belov said that the port was “dry,” and declined to say why.",
    ["Ivan Belov: the port was “dry,”"],
  ],
  [
    "Belov said that the port was dry, and showed them the bottom.",
    ["Ivan Belov: the port was dry"],
  ],
  [
    "Belov said that the port was dry and the sea was wet.",
    ["Ivan Belov: the port was dry and the sea was wet"],
  ],
  [
    "Belov said that a ship had sunk, something Hora called a lie.",
    ["Ivan Belov: a ship had sunk"],
  ],
  [
    "Belov said that he had foiled “a second flood,” a bow to the builders of dikes.",
    ["Ivan Belov: he had foiled “a second flood,”"],
  ],
  [
    "Belov said that the port was “dry,” words which Riga took up.",
    ["Ivan Belov: the port was “dry,”"],
  ],
  ["Riga hopes that it will rain, a hope that Kyiv does not share.", ["Latvia: it will rain"]],
  [
    "Belov said that the port belongs to Petro Hora, whom Vestnik accuses of theft.",
    ["Ivan Belov: the port belongs to Petro Hora"],
  ],
  [
    "Belov said that the sum, which Hora had called “unlikely,” would rise.",
    ["Ivan Belov: the sum, which Hora had called “unlikely,” would rise"],
  ],
  [
    "Belov said that the port belongs to all, and Petro Hora, in a note read in Kyiv, reserved a berth.",
    ["Ivan Belov: the port belongs to all"],
  ],
  ["Belov said that it would rain, whereupon Hora laughed.", ["Ivan Belov: it would rain"]],
  [
    "Belov left. In a letter which Vestnik published he wrote that it would rain.",
    ["Ivan Belov: it would rain via Vestnik"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("said-that", text)).toEqual(claims);
});
