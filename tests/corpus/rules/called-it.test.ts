import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["Belov already considers the vote lost.", ["Ivan Belov: the vote lost"]],
  ["Belov called the plan a mistake.", ["Ivan Belov: the plan a mistake"]],
  ["Riga termed it “tourism.”", ["Latvia: it “tourism.”"]],
  ["Belov called the minister.", []],
  ["Belov called an election.", []],
  ["The Harbor Board calls itself “modest.”", ["Harbor Board: itself “modest.”"]],
  [
    "A Western diplomat there nonetheless thought the story plausible.",
    ["Western diplomat: the story plausible"],
  ],
  ["The committee found the deal contrary to law.", ["committee: the deal contrary to law"]],
  ["Belov called that demand unlawful.", ["Ivan Belov: that demand unlawful"]],
  ["Telegraf finds the report “touching,” and says so.", ["Telegraf: the report “touching,”"]],
  ["Belov’s deputies labeled this ridiculous.", ["Belov’s deputies: this ridiculous"]],
  ["Riga found the boats in the harbor.", []],
  ["Riga thought the same of others.", []],
  ["A program called “Red Dawn” was launched.", []],
  [
    "Belov, who in an open letter to Hora called the port a grave, left.",
    ["Ivan Belov: the port a grave"],
  ],
  [
    "In an interview with Vestnik Belov called the port “a farce.”",
    ["Ivan Belov: the port “a farce.”"],
  ],
  [
    "Riga ended what the Harbor Board calls the “first stage” of the sale.",
    ["Harbor Board: the “first stage” of the sale"],
  ],
  [
    "The Harbor Board responded with a statement calling the arrests “a panic.”",
    ["Harbor Board: the arrests “a panic.”"],
  ],
  ["Belov called the port long overdue.", ["Ivan Belov: the port long overdue"]],
  ["Belov called the meeting yesterday.", []],
  ["Belov believes it genuine.", ["Ivan Belov: it genuine"]],
  ["Belov believes the deputies.", []],
  // The day before opens a clause of its own.
  [
    "In a talk with Vestnik the day before Belov called the port “a grave.”",
    ["Ivan Belov: the port “a grave.”"],
  ],
  ["The plan, Hora said, was old; Belov called this slander.", ["Ivan Belov: this slander"]],
  ["Hora laughed; Belov thought it a bad sign.", ["Ivan Belov: it a bad sign"]],
  ["Riga ended what the newspapers call the “iron rain.”", []],
  ["Riga ended what the Harbor Board calls the “first rain.”", ["Harbor Board: the “first rain.”"]],
])("%s", (text, claims) => {
  expect(claimsBy("called-it", text)).toEqual(claims);
});
