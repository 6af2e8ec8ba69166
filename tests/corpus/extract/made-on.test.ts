import { expect, test } from "vitest";
import { read } from "./read.ts";

test.each([
  // The cue’s own clause names the day, before or after it, or at the sentence’s start.
  ["Belov said on May 3 that it rained.", ["2000-05-03"]],
  ["Telegraf on May 3 quoted Belov as saying that it rained.", ["2000-05-03"]],
  ["On May 3 Belov denied the report.", ["2000-05-03"]],
  ["Speaking in Riga on May 3, Belov denied the report.", ["2000-05-03"]],
  ["“It rains,” Belov said on May 3.", ["2000-05-03"]],
  // The content’s days, another verb’s and a noun’s are not.
  ["Belov said that it rained on May 3.", [null]],
  ["Belov, who was elected on May 3, said that it rained.", [null]],
  ["Belov denied the May 3 report.", [null]],
  // A day long after all that is cited lies in the year before.
  ["Belov said on December 28 that it rained (Telegraf, January 4).", ["1999-12-28"]],
])("%s", (text, days) => {
  expect(read(text).claims.map(({ madeOn }) => madeOn)).toEqual(days);
});
