import { expect, test } from "vitest";
import { parse } from "../../../src/corpus/parse.ts";
import { citationsIn, parseParagraph } from "./one-paragraph.ts";

test.each([
  ["(see the Monitor, May 3)", ["1999-05-03"], "(see the Monitor, May 3)"],
  ["(See Monitor, May 3 & 7)", ["1999-05-03", "1999-05-07"], "(See Monitor, May 3 & 7)"],
  // A range is each of its days.
  [
    "(See Monitor, January 7, February 11-12)",
    ["1999-01-07", "1999-02-11", "1999-02-12"],
    "(See Monitor, January 7, February 11-12)",
  ],
  [
    "(see the Monitor, May 3; May 5)",
    ["1999-05-03", "1999-05-05"],
    "(see the Monitor, May 3; May 5)",
  ],
  [
    "(see also the Monitor, December 3, 1998)",
    ["1998-12-03"],
    "(see also the Monitor, December 3, 1998)",
  ],
  [
    "(see, for example, the Monitor, May 3)",
    ["1999-05-03"],
    "(see, for example, the Monitor, May 3)",
  ],
  [
    "(see related item in the Monitor, May 3)",
    ["1999-05-03"],
    "(see related item in the Monitor, May 3)",
  ],
  ["(see the May 3 Monitor)", ["1999-05-03"], "(see the May 3 Monitor)"],
  ["(see the Monitor’s May 3 issue)", ["1999-05-03"], "(see the Monitor’s May 3 issue)"],
  ["(see the\u00a0Monitor, May\u00a03)", ["1999-05-03"], "(see the\u00a0Monitor, May\u00a03)"],
  ["(the Monitor, May 3)", ["1999-05-03"], "(the Monitor, May 3)"],
  // Within a citation.
  ["(Itar-Tass, May 16. See Monitor, May 16)", ["1999-05-16"], "See Monitor, May 16"],
  ["(Itar-Tass, May 16, see Monitor, May 15)", ["1999-05-15"], "see Monitor, May 15"],
  [
    "(Russian agencies, May 6; see the Monitor, April 30, May 6)",
    ["1999-04-30", "1999-05-06"],
    "see the Monitor, April 30, May 6",
  ],
  ["(see the Monitor, May 3; Reuters, May 4)", ["1999-05-03"], "see the Monitor, May 3"],
])("%s", (parenthesis, dates, raw) => {
  const { text, crossReferences, warnings } = parseParagraph(
    `The plan was dropped ${parenthesis}.`,
  );
  expect(crossReferences.map(({ date }) => date)).toEqual(dates);
  for (const reference of crossReferences) {
    expect(reference).toMatchObject({ raw, publication: "Monitor" });
    expect(text.slice(reference.start, reference.end)).toBe(raw);
  }
  expect(warnings).toEqual([]);
});

test.each([
  ["(see the Monitor, May 3)", []],
  ["(the Monitor, May 3)", []],
  ["(Itar-Tass, May 16. See Monitor, May 16)", ["Itar-Tass@1999-05-16"]],
  ["(Russian agencies, May 6; see the Monitor, April 30, May 6)", ["Russian agencies@1999-05-06"]],
  ["(see the Monitor, May 3; Reuters, May 4)", ["Reuters@1999-05-04"]],
])("of %s the outlets alone are cited", (parenthesis, expected) => {
  expect(citationsIn(`The plan was dropped ${parenthesis}.`)).toEqual(expected);
});

test("the publication is the one the file's header names", () => {
  const file = (name: string) =>
    parse(
      `Publication: ${name} Volume: 4 Issue: 8\n\nIt fell (see ${name}, April 3; see Gazette, April 5).\n`,
    );
  expect(file("Fortnight in Review").articles[0]?.paragraphs[0]?.crossReferences).toMatchObject([
    { publication: "Fortnight in Review", date: "1998-04-03" },
  ]);
  expect(file("Gazette").articles[0]?.paragraphs[0]?.crossReferences).toHaveLength(2);
});

test("a publication of the same house is one where the caller knows it", () => {
  const publications = ["Fortnight in Review"];
  const text = "It fell (see the Fortnight in Review, April 3).";
  expect(parseParagraph(text, "5/110", { publications }).crossReferences).toMatchObject([
    { publication: "Fortnight in Review", date: "1999-04-03" },
  ]);
});

test("another paper whose name ends alike is another paper", () => {
  const { crossReferences } = parseParagraph("It fell (see the Christian Science Monitor, May 3).");
  expect(crossReferences).toEqual([]);
});

test("a reference whose day can't be read is reported", () => {
  const { warnings } = parseParagraph("It fell (see the Monitor, Vol. 4, No. 3).");
  expect(warnings).toMatchObject([{ line: 3, column: 9 }]);
});
