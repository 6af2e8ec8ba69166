import { expect, test } from "vitest";
import { read } from "./read.ts";

test.each([
  ["Belov said that it rained.", ["PLAIN"]],
  ["Belov reportedly said that it rained.", ["HEDGED", "HEDGED"]],
  ["Belov falsely claimed that it rained.", ["DOUBTED"]],
  ["Nobody heard Belov’s dubious claim that it rained.", ["DOUBTED"]],
  ["Belov said that it rained, an assertion which is contradicted by the figures.", ["DOUBTED"]],
  ["Belov said that the claim was false.", ["PLAIN"]],
])("%s", (text, framing) => {
  expect(read(text).claims.map((claim) => claim.framing)).toEqual(framing);
});
