import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Vestnik, relying on officers near Riga, wrote that it rained.",
    ["officers near Riga: it rained via Vestnik"],
  ],
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
  // Other words that call on somebody, and the claim before them.
  [
    "Vestnik, with reference to a source in the port, reported that it rained.",
    ["source in the port: it rained via Vestnik"],
  ],
  [
    "Referring to sources in the port, Vestnik reported that it rained.",
    ["sources in the port: it rained via Vestnik"],
  ],
  [
    "Vestnik reported May 3, on the authority of an officer, that it rained.",
    ["officer: it rained via Vestnik"],
  ],
  [
    "The port is closed, Vestnik reported, citing Belov.",
    ["Ivan Belov: The port is closed via Vestnik"],
  ],
  ["With reference to the strike, Belov said that it rained.", []],
  ["Belov said that it rained, referring to the strike.", []],
  ["Citing Ivan Belov, Vestnik reported that it rained.", ["Ivan Belov: it rained via Vestnik"]],
  ["Belov said that it rained, citing villagers who claimed that it did.", []],
  [
    "Telegraf reports, on the authority of a guest at the table, that it rained.",
    ["guest at the table: it rained via Telegraf"],
  ],
  [
    "Telegraf, quoting a guard, then said that Riga had fallen.",
    ["guard: Riga had fallen via Telegraf"],
  ],
  [
    "Telegraf, citing a guard, writes that Belov has denied it.",
    ["guard: Belov has denied it via Telegraf"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("citing", text)).toEqual(claims);
});
