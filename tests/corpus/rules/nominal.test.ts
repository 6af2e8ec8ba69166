import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Riga welcomed Belov’s readiness to close the port.", ["Ivan Belov: to close the port"]],
  [
    "Nobody believed the assertion by Belov that the port was closed.",
    ["Ivan Belov: the port was closed"],
  ],
  ["Nobody heard Russian claims that the port was closed.", ["Russia: the port was closed"]],
  ["Belov left with the remark that the port was closed.", ["Ivan Belov: the port was closed"]],
  [
    "The insistence of Latvian officials that nothing has changed is old.",
    ["Latvian officials: nothing has changed"],
  ],
  [
    "Riga denied charges, first aired by Belov, that the port was closed.",
    ["Ivan Belov: the port was closed"],
  ],
  ["Belov’s statement was long.", []],
  ["The suggestion that the port is closed is old.", []],
  ["Belov made a statement in Riga.", []],
  ["Riga’s denial that the port was closed convinced nobody.", ["Latvia: the port was closed"]],
  [
    "Vestnik published Belov’s assurances that the port would stay.",
    ["Ivan Belov: the port would stay via Vestnik"],
  ],
  ["Belov allowed himself the observation that it rained.", ["Ivan Belov: it rained"]],
])("%s", (text, claims) => {
  expect(claimsBy("nominal", text)).toEqual(claims);
});
