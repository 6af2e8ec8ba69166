import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov accused Riga of delay, a charge that Riga denied.", ["Latvia: Riga of delay"]],
  [
    "Belov said that the port was closed, a claim which Kyiv dismissed.",
    ["Ukraine: the port was closed"],
  ],
  ["Belov accused Riga of delay, a charge that made news.", []],
  ["Belov read a report that Riga denied.", []],
  ["Belov accused Riga of delay, a charge denied by Kyiv.", ["Ukraine: Riga of delay"]],
  ["Belov accused Riga of delay, charges that Riga angrily denied.", ["Latvia: Riga of delay"]],
  ["Belov accused Riga of delay, an accusation Kyiv rejects.", ["Ukraine: Riga of delay"]],
  ["Belov said that it rained, which Kyiv denies.", ["Ukraine: it rained"]],
  ["Belov said that it rained–an allegation dismissed in Riga as fantasy.", ["Latvia: it rained"]],
  ["Belov said that it rained, something Hora denies.", ["Petro Hora: it rained"]],
  ["Belov said that it rained, which nobody noticed.", []],
  [
    "Belov called it “theater for old men,” a description that Riga rejected.",
    ["Latvia: it “theater for old men,"],
  ],
  ["Belov said that it rained, a thought which Riga called “odd.”", []],
  [
    "The boats are ready; Hora said that the port was closed, a claim that Riga disputed.",
    ["Latvia: the port was closed"],
  ],
  [
    "According to Vestnik, the port was closed, a version which Riga disputes.",
    ["Latvia: the port was closed"],
  ],
  ["It rained, a figure which Latvian officials dispute.", ["Latvian officials: It rained"]],
  ["Belov said that it rained, a claim which Riga ridiculed.", ["Latvia: it rained"]],
  ["Asked about this, the minister said that he saw his generals.", []],
  [
    "The rocket came from the south, which the Harbor Board disputes.",
    ["Harbor Board: The rocket came from the south"],
  ],
  [
    "Ships may pass, Belov insists, a version that two members of the board dispute.",
    ["members of the board: Ships may pass, Belov insists"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("charge-denied", text)).toEqual(claims);
});
