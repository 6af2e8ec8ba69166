import { expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";
import { citationsIn } from "./one-paragraph.ts";

test.each([
  // The issue's own year.
  ["6/142", "(AFP, July 20)", ["AFP@2000-07-20"]],
  // An early issue that cites December means the year before.
  ["7/2", "(AFP, December 28)", ["AFP@2000-12-28"]],
  ["7/9", "(AFP, December 28; ORT, January 11)", ["AFP@2000-12-28; ORT@2001-01-11"]],
  ["7/3", "(AFP, December 30-January 2)", ["AFP@2000-12-30..2001-01-02"]],
  ["7/30", "(AFP, December 20)", ["AFP@2000-12-20"]],
  // So does a later one that looks back on the winter, or on the autumn.
  ["7/60", "(AFP, December 28; ORT, March 26)", ["AFP@2000-12-28; ORT@2001-03-26"]],
  ["6/142", "(AFP, October 2; ORT, July 20)", ["AFP@1999-10-02; ORT@2000-07-20"]],
  // Days that follow closely on one of this year are of this year, however small the number.
  [
    "7/180",
    "(AFP, October 5; ORT, October 13, 31)",
    ["AFP@2001-10-05; ORT@2001-10-13; ORT@2001-10-31"],
  ],
  ["7/180", "(AFP, December 5; ORT, September 13)", ["AFP@2000-12-05; ORT@2001-09-13"]],
  // A late one doesn't.
  ["7/238", "(AFP, December 28)", ["AFP@2001-12-28"]],
  ["7/238", "(AFP, January 5; ORT, December 28)", ["AFP@2001-01-05; ORT@2001-12-28"]],
  // A printed year wins.
  ["7/238", "(AFP, December 28, 1999)", ["AFP@1999-12-28"]],
  // That of an issue which is pointed to is its own.
  [
    "7/34",
    "(AFP, February 12; ORT, February 14. See the Monitor, November 29, 2000)",
    ["AFP@2001-02-12; ORT@2001-02-14"],
  ],
  // The last day of February is one in a leap year alone.
  ["6/45", "(AFP, February 29)", ["AFP@2000-02-29"]],
  ["7/45", "(AFP, February 29)", ["AFP"]],
  // Numbers of a paper that doesn't come out daily.
  ["4/8", "(AFP, April 10; ORT, April 12)", ["AFP@1998-04-10; ORT@1998-04-12"]],
  ["4/25", "(AFP, December 3; ORT, December 9)", ["AFP@1998-12-03; ORT@1998-12-09"]],
  // The first volume began in May.
  ["1/3", "(AFP, May 3)", ["AFP@1995-05-03"]],
  ["1/100", "(AFP, September 14)", ["AFP@1995-09-14"]],
  // A number that fits no day.
  ["6/2", "(AFP, July 20)", ["AFP@2000-07-20"]],
])("issue %s that cites %s", (issue, parenthesis, expected) => {
  expect(citationsIn(`It ended ${parenthesis}.`, issue)).toEqual(expected);
});

test("articles of one issue in a file tell each other's year", () => {
  const header = "Publication: Monitor Volume: 7 Issue: 20\n\n";
  const { articles } = parse(
    `${header}Old news (AFP, October 25).\n\n${header}New news (AFP, January 29).\n`,
  );
  const days = articles.map(({ paragraphs }) => paragraphs[0]?.citations[0]?.groups[0]?.days?.from);
  expect(days).toEqual(["2000-10-25", "2001-01-29"]);
});
