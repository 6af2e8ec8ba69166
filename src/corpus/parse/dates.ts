/** Days as printed, months from 1; a single day has both ends alike. `year` is that of the last day. */
export interface PrintedDays {
  from: { month: number; day: number };
  to: { month: number; day: number };
  year: number | null;
  /** The year printed with the first day of a range over the turn of the year. */
  fromYear: number | null;
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A month's name, whole or abbreviated, as the source of a regular expression that ignores case. */
export const monthPattern =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";

const dayPattern = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\w)";
// A hyphen, any dash, a slash, or a word.
const until = "(?: *[-\\u2010-\\u2015\\u2212/]+ *| +(?:to|through|until|till) +)";

const monthFirst = new RegExp(
  `(${monthPattern}),? *${dayPattern}(?:${until}(?:(${monthPattern}) *)?${dayPattern})?`,
  "iy",
);
const dayFirst = new RegExp(
  `(\\d{1,2})(?:${until}(\\d{1,2}))? +(?:of +)?(${monthPattern})(?! *\\d{1,2}\\b)`,
  "iy",
);
const dayAlone = new RegExp(
  `${dayPattern}(?:${until}(?:(${monthPattern}) *)?${dayPattern})?(?= *(?:$|[,;.&]|and\\b|see\\b|\\d{4}\\b))`,
  "iy",
);
const restOfRange = new RegExp(`${until}(${monthPattern}) *${dayPattern}`, "iy");

/** Days found at a place in a text, and where they end. */
export interface DaysAt {
  days: PrintedDays;
  end: number;
}

/** The number of a month from its name or abbreviation, or 0. */
export function monthNumber(name: string): number {
  const letters = name.toLowerCase().replace(/\W/g, "");
  return letters.length < 3
    ? 0
    : months.findIndex((month) => month.startsWith(letters.slice(0, 3))) + 1;
}

function daysOf(month: number, day: string, toMonth: number, toDay: string): PrintedDays {
  return {
    from: { month, day: Number(day) },
    to: { month: toMonth, day: Number(toDay) },
    year: null,
    fromYear: null,
  };
}

/** Reads a day or range of days with its month at `at`: `May 3`, `May 2-8`, `April 30-May 2`, `3 May`. */
export function daysAt(text: string, at: number): DaysAt | null {
  monthFirst.lastIndex = at;
  const first = monthFirst.exec(text);
  if (first) {
    const [, name = "", day = "", toName, toDay] = first;
    const month = monthNumber(name);
    const toMonth = toName ? monthNumber(toName) : month;
    return { days: daysOf(month, day, toMonth, toDay ?? day), end: monthFirst.lastIndex };
  }
  dayFirst.lastIndex = at;
  const second = dayFirst.exec(text);
  if (!second) return null;
  const [, day = "", toDay, name = ""] = second;
  const month = monthNumber(name);
  return { days: daysOf(month, day, month, toDay ?? day), end: dayFirst.lastIndex };
}

/** Reads a day that goes on with the month before it: the `2` of `May 1 and 2`. */
export function dayAloneAt(text: string, at: number, month: number): DaysAt | null {
  dayAlone.lastIndex = at;
  const match = dayAlone.exec(text);
  if (!match) return null;
  const [, day = "", toName, toDay] = match;
  const toMonth = toName ? monthNumber(toName) : month;
  return { days: daysOf(month, day, toMonth, toDay ?? day), end: dayAlone.lastIndex };
}

/** Reads the rest of a range whose first year is printed: `-January 2` in `December 30, 1999-January 2, 2000`. */
export function restOfRangeAt(
  text: string,
  at: number,
): { to: PrintedDays["to"]; end: number } | null {
  restOfRange.lastIndex = at;
  const match = restOfRange.exec(text);
  if (!match) return null;
  return {
    to: { month: monthNumber(match[1] ?? ""), day: Number(match[2]) },
    end: restOfRange.lastIndex,
  };
}

/** The days of a misspelt month, `Maiy 3` or `Febuary 3`, or null where it is no month's name. */
export function misspeltDays(text: string): PrintedDays | null {
  const match = /^([a-z]{3,10})\.? *(.+)$/i.exec(text);
  if (!match) return null;
  const [, word = "", rest = ""] = match;
  const month = months.find((name) => isNear(word.toLowerCase(), name, name.length > 6 ? 2 : 1));
  const found = month === undefined ? null : daysAt(`${month} ${rest}`, 0);
  return found && found.end === (month?.length ?? 0) + 1 + rest.length ? found.days : null;
}

/** Whether two words are at most `limit` letters put in, left out, changed or swapped apart. */
function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? limit + 1;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? cell(i - 2, j - 2) + 1 : change;
      row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, change, swap));
    }
  }
  return cell(a.length, b.length) <= limit;
}
