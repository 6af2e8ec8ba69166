import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["This the ministry denies.", ["ministry: This"]],
  ["That the port was closed he angrily denied.", ["nobody: the port was closed"]],
  ["Riga knew of it; that the port was closed Belov denied.", ["Ivan Belov: the port was closed"]],
  ["Such charges the Harbor Board has always rejected.", ["Harbor Board: Such charges"]],
  ["That report Riga denied on May 3.", []],
  ["Last week Riga denied it.", []],
  ["The report that Riga denied was old.", []],
  // A thing that a clause says is denied.
  ["That is precisely the linkage that Riga rejects.", ["Latvia: the linkage"]],
  ["The demand is one that Riga rejects out of hand.", ["Latvia: The demand"]],
  ["It is an accusation which Belov has always denied.", ["Ivan Belov: an accusation"]],
  ["It is a port that Riga rejects.", []],
])("%s", (text, claims) => {
  expect(claimsBy("this-he-denies", text)).toEqual(claims);
});
