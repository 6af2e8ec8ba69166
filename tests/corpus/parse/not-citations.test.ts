import { expect, test } from "vitest";
import { parseParagraph } from "./one-paragraph.ts";

test.each([
  // Acronyms and glosses.
  "(NMD)",
  "(G-7)",
  "(START II)",
  "(derzhava)",
  "(1.5 billion rubles)",
  "(US$14,0000)",
  // Asides and clauses, with days in them or without.
  "(then prime minister)",
  "(signed in 1961)",
  "(signed May 3)",
  "(born May 3, 1950)",
  "(Kyiv said on May 3 that it would pay)",
  "(in force since May 3, 1998)",
  "(for example, Gazprom, Lukoil)",
  "(Putin, who arrived on May 3)",
  "(a deadline, May 3)",
  "(PACE, in its January session)",
  "(Russian television reported the same on May 3.)",
  "(Interfax said so, citing Reuters, May 3.)",
  // Bare days and months.
  "(April 17)",
  "(April 17-19)",
  "(April 17, 1998)",
  "(April 17 and 18)",
  "(May 1998)",
  "(Monday, May 3)",
  // Places, feasts, events and documents with their days.
  "(Moscow, May 3)",
  "(Tashkent, Bishkek, May 3-5)",
  "(Tajikistan, March 1997)",
  "(Victory Day, May 9)",
  "(the Istanbul summit, November 18–19)",
  "(Moscow-Chisinau treaty, May 3)",
  "(Decree No. 1400)",
  "(Security Council Resolution No. 687, 1991)",
  "(School No. 12)",
  // Outlets without a day say nothing that can be looked up.
  "(Reuters)",
  "(Reuters, AP)",
  // To other places of the text.
  "(see below)",
  "(see above, item three)",
  "(see Fortnight in Review, May 3)",
  // Figures.
  "(51-49)",
  "(March 3 percent)",
])("%s is neither a citation nor a reference", (parenthesis) => {
  const read = parseParagraph(`The plan ${parenthesis} was dropped by the two sides.`);
  expect([read.citations, read.crossReferences, read.warnings]).toEqual([[], [], []]);
});
