import type { Days } from "../article.ts";
import type { PrintedDays } from "./dates.ts";

/** The year before the first volume. */
const yearZero = 1994;
// Holidays, double numbers and a late start make a number come up to this many days after its estimate.
const slack = 45;
// Days that lie no farther from one another are of one time.
const apart = 30;

/** The year of a volume. */
export function yearOf(volume: number): number {
  return yearZero + volume;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function dayOfYear({ month, day }: { month: number; day: number }): number {
  return (daysBefore[month - 1] ?? 0) + day;
}

/**
 * How far into its issue's year a cited day can lie: later ones are of the year before. The number
 * estimates the issue's day. A daily's number n comes near the n-th working day; papers that come out
 * weekly, fortnightly or monthly, and a first volume that began in May, are told by how near the
 * cited days are to each estimate, a daily being likeliest; days that follow closely on one that is told of the issue's
 * year are of it too. Where no estimate fits, all days are of the issue's year, but those of the last months where
 * others are of the first.
 */
export function latestDay(volume: number, number: number, cited: readonly PrintedDays[]): number {
  const days = cited.filter((each) => each.year === null).map((each) => dayOfYear(each.to));
  if (days.length === 0) return 366;
  const paces = [
    { start: 0, pace: 1.4, handicap: 0 },
    ...(volume === 1 ? [{ start: daysBefore[4] ?? 0, pace: 1.4, handicap: 0 }] : []),
    { start: 0, pace: 7, handicap: 45 },
    { start: 0, pace: 14, handicap: 45 },
    { start: 0, pace: 30.4, handicap: 45 },
  ];
  let best = { cost: 150, latest: 366 };
  if (days.some((day) => day <= 60)) best.latest = days.some((day) => day > 304) ? 304 : 366;
  for (const { start, pace, handicap } of paces) {
    const expected = start + number * pace;
    if (expected > 366 + slack) continue;
    const distances = days.map((day) =>
      Math.abs(expected - (day <= expected + slack ? day : day - 365)),
    );
    const pushed = days.filter((day) => day > expected + slack).length;
    const cost = distances.reduce((a, b) => Math.min(a, b)) + handicap + Math.min(20, 5 * pushed);
    if (cost < best.cost) best = { cost, latest: expected + slack };
  }
  return reached(days, best.latest);
}

/** 7/180 that cites October 5, 13 and 31: the number is small, but it is one autumn. */
function reached(days: readonly number[], latest: number): number {
  let last = days.reduce((most, day) => (day <= latest ? Math.max(most, day) : most), -Infinity);
  for (const day of days.toSorted((a, b) => a - b))
    if (day > last && day - last <= apart) last = day;
  return Math.max(last, latest);
}

/** Days with their year, or null where there is no such day or a range ends before it starts. */
export function datedDays(days: PrintedDays, issueYear: number, latest: number): Days | null {
  const year = days.year ?? (dayOfYear(days.to) <= latest ? issueYear : issueYear - 1);
  const turns = days.from.month > days.to.month;
  const from = isoDate(days.fromYear ?? (turns ? year - 1 : year), days.from);
  const to = isoDate(year, days.to);
  // A range over most of a year is two days in the wrong order.
  if (from === null || to === null || from > to) return null;
  if (turns && days.from.month - days.to.month < 6) return null;
  return { from, to };
}

function isoDate(year: number, { month, day }: { month: number; day: number }): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (day < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Every day from the first to the last, for references that name a range. */
export function eachDay({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
