import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Two ships reportedly sank.", ["nobody: Two ships reportedly sank"]],
  ["Reportedly, two ships sank in the port.", ["nobody: two ships sank in the port"]],
  // What somebody is said to have said is hearsay too, but for an aside or a quotation.
  [
    "Belov reportedly said that two ships sank.",
    ["nobody: Belov reportedly said that two ships sank"],
  ],
  ["Riga has reportedly asked for coats.", ["nobody: Riga has reportedly asked for coats"]],
  ["Hora praised Belov, who reportedly promised to pay.", []],
  ["“No,” Belov reportedly replied.", []],
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
  ["Belov reportedly met Hora in May; both deny it.", ["nobody: Belov reportedly met Hora in May"]],
  ["Riga denied the sale, though the crew reportedly left.", ["nobody: the crew reportedly left"]],
  ["The mayor sold the ship, and the crew reportedly left.", ["nobody: the crew reportedly left"]],
  ["The mayor and the crew reportedly left.", ["nobody: The mayor and the crew reportedly left"]],
])("%s", (text, claims) => {
  expect(claimsBy("reportedly", text)).toEqual(claims);
});
