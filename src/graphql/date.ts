import { Kind, print, type ValueNode } from "graphql";
import { builder } from "./builder.ts";
import { clientError } from "./errors.ts";

/** The day as given, if there is such a day in the calendar; an error for the client if not. */
function calendarDate(value: unknown, literal?: ValueNode): string {
  // The calendar begins with the year 1: JavaScript knows a year 0, Postgres doesn't.
  const day = typeof value === "string" && /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  const date = day && new Date(`${day}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw clientError(
      "BAD_VALUE",
      `Not a day of the calendar: ${String(JSON.stringify(value)).slice(0, 40)}. Expected ISO 8601, such as "2000-07-21".`,
      {},
      literal,
    );
  return day as string;
}

builder.scalarType("Date", {
  description: "A calendar date, ISO 8601: 2000-07-21.",
  serialize: (value) => value,
  parseValue: (value) => calendarDate(value),
  parseLiteral: (literal) =>
    calendarDate(literal.kind === Kind.STRING ? literal.value : print(literal), literal),
});
