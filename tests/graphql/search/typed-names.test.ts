import { expect, test } from "vitest";
import { typedNames } from "../../../src/graphql/search/typed-names.ts";

test.each([
  ["Putin", [["putin"]]],
  ["Vladimir  Putin", [["vladimir putin"]]],
  ["the “White House” or Kremlin", [["white house"], ["kremlin"]]],
  ["Putin OR Yeltsin or", [["putin"], ["yeltsin"]]],
  ["Russia -Federation", [["russia", "federation"]]],
  [
    'Moscow -"White House" or Kyiv -Dynamo',
    [
      ["moscow", "white house"],
      ["kyiv", "dynamo"],
    ],
  ],
  // Nothing is wanted; a hyphen that stands alone excludes nothing.
  ["-Putin", []],
  ["Putin - Kremlin", [["putin kremlin"]]],
  ['"Putin', [["putin"]]],
  ['""', []],
  ["Putin’s", [["putin"]]],
  // A hyphen within a name is the name's.
  ["Itar-Tass", [["itar-tass"]]],
])("%s is typed for the names %j", (typed, names) => {
  expect(typedNames(typed).map(({ name, excluded }) => [name, ...excluded])).toEqual(names);
});
