import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Rumor in Riga has it that Belov will be next.", ["nobody: Belov will be next"]],
  ["Word has it that the port will be closed.", ["nobody: the port will be closed"]],
  ["The rumor that Belov has it is old.", []],
  ["The story had it all.", []],
  ["Rumors in the port have it that Belov will be next.", ["nobody: Belov will be next"]],
])("%s", (text, claims) => {
  expect(claimsBy("rumor-has-it", text)).toEqual(claims);
});
