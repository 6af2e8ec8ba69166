import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov described the vote as a farce.", ["Ivan Belov: the vote as a farce"]],
  ["The vote was hailed by Riga as a triumph.", ["Latvia: a triumph"]],
  ["The vote was described as a farce.", []],
  ["Belov served as a minister.", []],
  ["The report was rejected by Belov as absurd.", ["Ivan Belov: The report"]],
  ["Belov praised the port as “long awaited.”", ["Ivan Belov: the port as “long awaited.”"]],
  ["Latvian charges are rejected in Kyiv as propaganda.", ["Ukraine: Latvian charges"]],
  [
    "Belov described the bills (GKOs) as “a swindle.”",
    ["Ivan Belov: the bills (GKOs) as “a swindle.”"],
  ],
  [
    "Belov dismissed as “theater” the contention of Hora, who heads the board, that it rained.",
    ["Ivan Belov: as “theater” the contention of Hora, who heads the board, that it rained"],
  ],
  [
    "The port is not named, an omission that Belov described as “eloquent.”",
    ["Ivan Belov: as “eloquent.”"],
  ],
  [
    "The Harbor Board welcomed the treaty in a statement as “a milestone.”",
    ["Harbor Board: the treaty in a statement as “a milestone.”"],
  ],
  [
    "Riga described the sentence on Hora, a former partisan, as “a mockery.”",
    ["Latvia: the sentence on Hora, a former partisan, as “a mockery.”"],
  ],
  ["Belov gave the number of dead as nine.", ["Ivan Belov: the number of dead as nine"]],
  ["Belov gave the mayor a medal as a token.", []],
  ["Belov rated the ship as seaworthy.", ["Ivan Belov: the ship as seaworthy"]],
  [
    "Riga celebrated the vote as a thaw, and Petro Hora, a guest from Kyiv, forecast rain.",
    ["Latvia: the vote as a thaw"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("described-as", text)).toEqual(claims);
});
