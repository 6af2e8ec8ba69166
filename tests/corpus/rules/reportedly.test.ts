import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Two ships reportedly sank.", ["nobody: Two ships reportedly sank"]],
  ["Reportedly, two ships sank in the port.", ["nobody: two ships sank in the port"]],
  ["Belov reportedly said that two ships sank.", []],
  ["Two ships sank.", []],
  [
    "A plan reportedly favored by Riga would close the port.",
    ["nobody: A plan reportedly favored by Riga would close the port"],
  ],
  [
    "The guards have reportedly been told to ask for coats.",
    ["nobody: The guards have reportedly been told to ask for coats"],
  ],
  [
    "Police have reportedly questioned four lecturers.",
    ["nobody: Police have reportedly questioned four lecturers"],
  ],
])("%s", (text, claims) => {
  expect(claimsBy("reportedly", text)).toEqual(claims);
});
