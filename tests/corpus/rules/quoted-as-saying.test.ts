import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "Vestnik quoted one, a retired teacher, as relating that it rained.",
    ["retired teacher: it rained via Vestnik"],
  ],
  ["Telegraf quoted Belov, not Hora, as expressing regret.", ["Ivan Belov: regret via Telegraf"]],
  [
    "Telegraf quoted Belov as being convinced that the port would close.",
    ["Ivan Belov: the port would close via Telegraf"],
  ],
  [
    "Vestnik cites an engineer at the port to the effect that it would close.",
    ["engineer at the port: it would close via Vestnik"],
  ],
  [
    "Vestnik quoted a “well-placed” banker as having told it that the port would close.",
    ["“well-placed” banker: the port would close via Vestnik"],
  ],
  [
    "Diplomats in Riga quote Belov as telling Hora that the port would close.",
    ["Ivan Belov: the port would close via Diplomats in Riga"],
  ],
  [
    "The port is to close, Vestnik cited Belov as confirming.",
    ["Ivan Belov: The port is to close via Vestnik"],
  ],
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
  [
    "Telegraf on May 3 quoted Belov as warning that the port was closed.",
    ["Ivan Belov: the port was closed via Telegraf"],
  ],
  [
    "Belov was also quoted in Vestnik as joking that the port was closed.",
    ["Ivan Belov: the port was closed via Vestnik"],
  ],
  ["Vestnik quoted Belov: “The port is closed.”", ["Ivan Belov: The port is closed via Vestnik"]],
  [
    "Vestnik quoted Belov saying that the port was closed.",
    ["Ivan Belov: the port was closed via Vestnik"],
  ],
  ["Telegraf quoted Belov at length.", []],
  ["Belov was quoted by Telegraf.", []],
  ["Telegraf did not quote Belov as saying that the port was closed.", []],
  [
    "“It rains,” Belov was reported by Telegraf to have said.",
    ["Ivan Belov: It rains via Telegraf"],
  ],
  ["Telegraf quoted Belov to the effect that it rained.", ["Ivan Belov: it rained via Telegraf"]],
  [
    'It “rains.” Ivan Belov was quoted by Telegraf as calling the port "a grave."',
    ['Ivan Belov: the port "a grave." via Telegraf'],
  ],
  [
    "Hora was reported by Telegraf to have ruled out any increase.",
    ["Petro Hora: any increase via Telegraf"],
  ],
  [
    "Hora, whom Telegraf cites as saying that it rained, demands a port.",
    ["Petro Hora: it rained via Telegraf"],
  ],
  [
    "The envoy was said by deputies to have conceded that the port was closed.",
    ["envoy: the port was closed via deputies"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("quoted-as-saying", text)).toEqual(claims);
});
