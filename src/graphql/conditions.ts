import { and, type Column, gte, inArray, lt, lte, type SQL, sql, type Table } from "drizzle-orm";
import { fold } from "../../schema/fold.ts";
import { clientError } from "./errors.ts";

/** Conditions that several filters are made of. */

/** A list in a filter holds at most this many values. */
export const maximumValues = 100;

export interface DateRange {
  from?: string | null;
  to?: string | null;
}

/** The column holds one of the values; an empty list matches nothing. Throws TOO_MANY, BAD_TEXT. */
export function oneOf(column: Column, values: readonly string[] | readonly number[]): SQL {
  if (values.length > maximumValues)
    throw clientError(
      "TOO_MANY",
      `${values.length} values in one list of a filter; it takes up to ${maximumValues}.`,
    );
  for (const value of values) if (typeof value === "string") soundText(value);
  return inArray(column, values as never);
}

/** A name or address is at most this many code units long. */
export const maximumLength = 1000;

/** Text as Postgres can take it. Throws BAD_TEXT for a NUL, half of a surrogate pair, or too much of it. */
export function soundText(text: string): string {
  if (text.length > maximumLength)
    throw clientError(
      "BAD_TEXT",
      `Text of ${text.length} code units; a name or slug takes up to ${maximumLength}.`,
    );
  if (text.includes("\0") || !text.isWellFormed())
    throw clientError("BAD_TEXT", "Text holds a NUL or half of a surrogate pair.");
  return text;
}

/** The column's day lies in the range, ends included; undefined for a range without ends, which narrows nothing. */
export function within(column: Column, range: DateRange): SQL | undefined {
  return overlapping(column, column, range);
}

/**
 * What is printed at a place came out within the range, ends included; undefined as for `within`. A place begins with the
 * day, whose month and day are 00 where it is unknown, so that a page of what is printed in a range of days is one range
 * of the index that it is ordered by.
 */
export function printedWithin(place: Column, range: DateRange): SQL | undefined {
  const { from, to } = ordered(range);
  if (!from && !to) return undefined;
  return and(
    from ? gte(place, from) : undefined,
    // Behind all that a space follows.
    to ? lt(place, `${to}~`) : undefined,
    sql`substr(${place}, 6, 2) <> '00'`,
  );
}

/** The days between two columns overlap the range, ends included; undefined as for `within`. */
export function overlapping(first: Column, last: Column, range: DateRange): SQL | undefined {
  const { from, to } = ordered(range);
  return and(from ? gte(last, from) : undefined, to ? lte(first, to) : undefined);
}

function ordered(range: DateRange): DateRange {
  if (range.from && range.to && range.from > range.to)
    throw clientError(
      "BAD_VALUE",
      `A range of days ends before it starts: ${range.from} to ${range.to}.`,
    );
  return range;
}

/** Some row of a table of names, for this owner, holds the text, every character taken literally. */
export function named(names: Table, owner: Column, id: Column, folded: Column, name: string): SQL {
  return sql`exists (select from ${names} where ${owner} = ${id} and strpos(${folded}, ${fold(soundText(name))}) > 0)`;
}
