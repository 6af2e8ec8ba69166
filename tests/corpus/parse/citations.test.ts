import { describe, expect, test } from "vitest";
import { citationsIn, parseParagraph } from "./one-paragraph.ts";

// Volume 5 is 1999, and its number 110 comes out early in June.
describe("a parenthesis that names outlets and days is a citation", () => {
  test.each([
    // Three sources, one day.
    ["(Reuters, AP, BBC, May 3)", "Reuters+AP+BBC@1999-05-03"],
    // Two groups.
    ["(AFP, May 3; Trud, May 4)", "AFP@1999-05-03; Trud@1999-05-04"],
    // A range, with a hyphen, a dash, spaces, or a word.
    [
      "(Izvestia, May 2-8; Interfax, May 19)",
      "Izvestia@1999-05-02..1999-05-08; Interfax@1999-05-19",
    ],
    ["(ORT, May 18–19)", "ORT@1999-05-18..1999-05-19"],
    ["(ORT, May 18 — 19)", "ORT@1999-05-18..1999-05-19"],
    ["(ORT, May 18 to 19)", "ORT@1999-05-18..1999-05-19"],
    // A range over the end of a month.
    ["(ORT, April 30-May 2)", "ORT@1999-04-30..1999-05-02"],
    // A collective with days in a list, the last without its month.
    [
      "(Russian and Western agencies, April 30, May 1 and 2)",
      "Russian and Western agencies@1999-04-30; Russian and Western agencies@1999-05-01; Russian and Western agencies@1999-05-02",
    ],
    ["(Radio Rossii, May 3 & 7)", "Radio Rossii@1999-05-03; Radio Rossii@1999-05-07"],
    ["(Trud, April 18, 19)", "Trud@1999-04-18; Trud@1999-04-19"],
    // A group without a source goes on with those before it.
    ["(Trud, May 3; May 5)", "Trud@1999-05-03; Trud@1999-05-05"],
    // A printed year wins.
    ["(Vremya MN, June 1, 1998)", "Vremya MN@1998-06-01"],
    // A number in place of a day, and beside one.
    ["(Argumenty i fakty, No. 7, 1998)", "Argumenty i fakty#No. 7"],
    ["(Profil Supplement No. 12)", "Profil Supplement#No. 12"],
    ["(Vek, No. 12, March 19-25)", "Vek@1999-03-19..1999-03-25#No. 12"],
    ["(Itogi, Vol. 3, No. 2; AP, May 3)", "Itogi#Vol. 3, No. 2; AP@1999-05-03"],
    // The name was lost with its link.
    ["(, March 3)", "@1999-03-03"],
    ["( , March 3)", "@1999-03-03"],
    ["(Reuters, May 3; , May 4)", "Reuters@1999-05-03; @1999-05-04"],
    ["(, Reuters, May 3)", "Reuters@1999-05-03"],
    // Collectives.
    ["(International agencies, May 3)", "International agencies@1999-05-03"],
    [
      "(Russian, Ukrainian and Western news agencies, May 3)",
      "Russian, Ukrainian and Western news agencies@1999-05-03",
    ],
    ["(Local and foreign media, May 3)", "Local and foreign media@1999-05-03"],
    ["(Russian radio and television, May 3)", "Russian radio and television@1999-05-03"],
    ["(Agency reports, May 3)", "Agency reports@1999-05-03"],
    ["(various agencies, May 3)", "various agencies@1999-05-03"],
    // Two outlets, and an outlet beside a collective.
    ["(Reuters and AP, May 3)", "Reuters+AP@1999-05-03"],
    ["(Reuters, AP, and AFP, May 3)", "Reuters+AP+AFP@1999-05-03"],
    ["(AP & AFP, May 3)", "AP+AFP@1999-05-03"],
    ["(Reuters and other agencies, May 3)", "Reuters+other agencies@1999-05-03"],
    [
      "(Interfax, Russian and Western agencies, May 3)",
      "Interfax+Russian and Western agencies@1999-05-03",
    ],
    ["(Interfax and Russian agencies, May 3)", "Interfax+Russian agencies@1999-05-03"],
    // A semicolon for a comma.
    ["(Reuters; AP, May 3)", "Reuters+AP@1999-05-03"],
    // Commas where semicolons belong.
    ["(Interfax, May 3, ORT, May 4)", "Interfax@1999-05-03; ORT@1999-05-04"],
    ["(Interfax, May 3 and ORT, May 4)", "Interfax@1999-05-03; ORT@1999-05-04"],
    // Names of every kind.
    ["(U.S. News & World Report, May 3)", "U.S. News & World Report@1999-05-03"],
    ["(www.strana.ru, May 3)", "www.strana.ru@1999-05-03"],
    ["(strana.ru, May 3)", "strana.ru@1999-05-03"],
    ["(the Moscow Times, May 3)", "the Moscow Times@1999-05-03"],
    ["(“Trud,” May 4)", "Trud@1999-05-04"],
    ['("Segodnya," "Trud," May 4)', "Segodnya+Trud@1999-05-04"],
    ["(Kommersant-daily, Kommersant daily, May 4)", "Kommersant-daily+Kommersant daily@1999-05-04"],
    [
      "(Nezavisimaya gazeta, Ekho Moskvy radio, May 4)",
      "Nezavisimaya gazeta+Ekho Moskvy radio@1999-05-04",
    ],
    ["(1+1, 7 dney, May 4)", "1+1+7 dney@1999-05-04"],
    ["(Itar-Tass [in English], RFE/RL, May 4)", "Itar-Tass [in English]+RFE/RL@1999-05-04"],
    ["(Itar-Tass (Baku), May 4)", "Itar-Tass (Baku)@1999-05-04"],
    ["(Christian Science Monitor, May 4)", "Christian Science Monitor@1999-05-04"],
    ["(The Day, May 4)", "The Day@1999-05-04"],
    ["(Reuters, dpa, May 4)", "Reuters+dpa@1999-05-04"],
    ["(Zavtra, as quoted by Interfax, May 4)", "Zavtra+Interfax@1999-05-04"],
    ["(ORT, ‘Vremya,’ 'Vesti,' May 4)", "ORT+Vremya+Vesti@1999-05-04"],
    ["(Interfax, company press releases, May 4)", "Interfax+company press releases@1999-05-04"],
    ["(Argumenty i fakty, no. 20, May)", "Argumenty i fakty#no. 20"],
    // Pages and hours name nothing.
    [
      "(Izvestia, p. 3, May 4; Ekho Moskvy, 1400 GMT, May 5)",
      "Izvestia@1999-05-04; Ekho Moskvy@1999-05-05",
    ],
    // Months in short, days as ordinals, the day before the month.
    ["(Reuters, Jan. 4; AP, Sept. 30, 1998)", "Reuters@1999-01-04; AP@1998-09-30"],
    ["(Reuters, May 3rd)", "Reuters@1999-05-03"],
    ["(Reuters, 3 May)", "Reuters@1999-05-03"],
    // Days first.
    ["(April 30–May 1, Interfax)", "Interfax@1999-04-30..1999-05-01"],
    ["(May 3, Interfax, ORT; May 4, Reuters)", "Interfax+ORT@1999-05-03; Reuters@1999-05-04"],
    // Damage: no blank, no comma, a stop in its place, a stop at the end, a line end's blank.
    ["(Reuters, May3)", "Reuters@1999-05-03"],
    ["(Reuters May 3)", "Reuters@1999-05-03"],
    ["(Reuters--May 3)", "Reuters@1999-05-03"],
    ["(Reuters, AP: May 3)", "Reuters+AP@1999-05-03"],
    ["(Itar-Tass. May 3.)", "Itar-Tass@1999-05-03"],
    ["( Reuters , AP ,May 3 )", "Reuters+AP@1999-05-03"],
    ["(Reuters,\u00a0AP, May\u00a03)", "Reuters+AP@1999-05-03"],
    ["(Izvestia of May 3)", "Izvestia@1999-05-03"],
    // A month has no day; beside a citation it is the number of a monthly.
    ["(Reuters, May 3; Foreign Affairs, May 1998)", "Reuters@1999-05-03; Foreign Affairs#May 1998"],
  ])("%s", (parenthesis, expected) => {
    expect(citationsIn(`Early talks failed. ${parenthesis} Later ones began.`)).toEqual([expected]);
    expect(citationsIn(`Later talks failed${parenthesis}. Others began.`)).toEqual([expected]);
  });

  test("a year is that of the days before it in its group, not of the next group's", () => {
    const text = "It ended (NTV, RTR, December 15-16, December 22, 1999; January 3-4).";
    expect(citationsIn(text, "6/4")).toEqual([
      "NTV+RTR@1999-12-15..1999-12-16; NTV+RTR@1999-12-22; NTV+RTR@2000-01-03..2000-01-04",
    ]);
  });

  test("a range may print both its years", () => {
    const text = "It ended (Vek, December 30, 1999-January 2, 2000; ORT, January 3).";
    expect(citationsIn(text, "6/4")).toEqual(["Vek@1999-12-30..2000-01-02; ORT@2000-01-03"]);
  });

  test("a name with an `and` or a comma stays whole where the outlet is known", () => {
    const outlets = ["Oil and Gas Weekly", "Law, Order & Markets"];
    const text = "It ended (Oil and Gas Weekly, Law, Order & Markets, AP, May 3).";
    expect(citationsIn(text, "5/110", { outlets })).toEqual([
      "Oil and Gas Weekly+Law, Order & Markets+AP@1999-05-03",
    ]);
  });
});

describe("an endnote whose notes are gone is a citation without groups", () => {
  test.each([
    ["He left the party (8). Others stayed.", ["(8)"]],
    ["He left the party. (8) Others stayed.", ["(8)"]],
    ["He left the party.(12)", ["(12)"]],
    // Numbers that count or list things.
    ["Three aims: (1) peace, (2) bread, (3) land.", []],
    ["Seats went to Unity (73), Yabloko (20) and others (7).", []],
    ["(1) Peace comes first.", []],
    ["Ivanov (47) was named.", []],
    // A year is no note.
    ["The treaty (1972) stands.", []],
  ])("%s", (text, raws) => {
    const { citations, warnings } = parseParagraph(text);
    expect(citations.map(({ raw, groups }) => [raw, groups])).toEqual(raws.map((raw) => [raw, []]));
    expect(warnings).toEqual([]);
  });
});

describe("what is damaged is read or kept, and reported with its place", () => {
  test.each([
    // A misspelt month is read as the nearest.
    ["It ended (Reuters, Maiy 3).", ["Reuters@1999-05-03"], 10],
    ["It ended (Reuters, Febuary 3).", ["Reuters@1999-02-03"], 10],
    // No such day: who is cited is sure, when is not.
    ["It ended (Reuters, February 30).", ["Reuters"], 10],
    ["It ended (Reuters, May 33).", ["Reuters"], 10],
    ["It ended (Reuters, May l9).", ["Reuters"], 10],
    ["It ended (Reuters, May 8-2).", ["Reuters"], 10],
    // A printed year that is still to come.
    ["It ended (Reuters, May 8, 2009).", ["Reuters@2009-05-08"], 10],
    // Never closed, at the paragraph's end or within it.
    ["It ended (Reuters, May 3", ["Reuters@1999-05-03"], 10],
    [
      "It ended (Reuters, AP, May 3. Then it began (AFP, May 4).",
      ["Reuters+AP@1999-05-03", "AFP@1999-05-04"],
      10,
    ],
    // Never opened.
    ["It ended. Reuters, May 3) Then it began.", ["Reuters@1999-05-03"], 11],
    // It names outlets and a day, and a third thing nobody can read.
    ["It ended (Reuters, page three!, May 3).", [], 10],
    ["It ended (Reuters, 5/3).", [], 10],
  ])("%s", (text, expected, column) => {
    expect(citationsIn(text)).toEqual(expected);
    expect(parseParagraph(text).warnings).toEqual([
      { line: 3, column, message: expect.any(String) },
    ]);
  });
});

test("a citation's span covers its parentheses and its words are the text's", () => {
  const { text, citations } = parseParagraph(
    "One (AFP, May 3). Two.(Trud,\u00a0May 4). Three (8).",
  );
  expect(citations.map(({ start, end }) => text.slice(start, end))).toEqual([
    "(AFP, May 3)",
    "(Trud,\u00a0May 4)",
    "(8)",
  ]);
  expect(citations.map(({ raw }) => raw)).toEqual(
    citations.map(({ start, end }) => text.slice(start, end)),
  );
});

test("a citation in another parenthesis is found", () => {
  expect(citationsIn("It ended (as some had said (AFP, May 3) before).")).toEqual([
    "AFP@1999-05-03",
  ]);
});
