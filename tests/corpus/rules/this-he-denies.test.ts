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
])("%s", (text, claims) => {
  expect(claimsBy("this-he-denies", text)).toEqual(claims);
});
