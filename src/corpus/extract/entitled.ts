import type { Figure } from "./figures.ts";

/** Titles before a general that is none: *secretary general*, *prosecutor general*. */
export const civil = [
  "secretary",
  "prosecutor",
  "director",
  "consul",
  "attorney",
  "leader",
  "minister",
  "secretary-general",
];

/** Whether somebody was given a high office, and not the one a noun names: *Foreign Minister Ivanov* is no president. */
export function otherwiseTitled(figure: Figure, noun: string): boolean {
  const { described } = figure;
  // The police chief is no president.
  if (noun === "chief") return !described.has(noun) && offices.some((one) => described.has(one));
  // The secretary of a council may be a general; a prosecutor is none.
  if (soldiers.test(noun))
    return (
      !described.has(noun) && civil.some((title) => described.has(title) && title !== "secretary")
    );
  if (!offices.includes(noun) || described.has(noun)) return false;
  // retired General Belov is no president
  return holdsOffice(figure);
}

/** Whether somebody was given an office or a rank: *Governor Belov*. */
export function holdsOffice({ described }: Figure): boolean {
  return [...described].some((word) => offices.includes(word) || soldiers.test(word));
}

/** Ranks that are called by themselves. */
export const soldiers = /^(general|admiral|colonel|marshal|commander)$/;
const offices =
  "president premier minister chancellor ambassador governor mayor prosecutor patriarch speaker king spokesman spokeswoman aide secretary".split(
    " ",
  );
