import { type Column, sql } from "drizzle-orm";
import { check, customType, date, integer, text, uuid } from "drizzle-orm/pg-core";

/** Columns that several tables have, and what they mean everywhere. */

/**
 * Text that rows are ordered and paged by. Compared byte by byte, so that every server and the
 * embedded engine sort alike whatever their own collation is.
 */
export const sortedText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});

/** Words as full-text search finds them. */
export const searchVector = customType<{ data: string; driverData: string }>({
  dataType: () => "tsvector",
});

/**
 * A UUID made from what the row is (RFC 9562, version 5), never from a counter or a clock: the
 * same text gives the same id on every machine.
 */
export const id = () => uuid("id").primaryKey();

/**
 * Where the row stands in the corpus, as text that sorts in the order of printing: date, issue,
 * article, paragraph, offset. Unique, so that one column orders a list and holds its cursor.
 */
export const place = () => sortedText("place").notNull();

/** The words of a paragraph from `start` up to `end`, in UTF-16 code units as JavaScript counts. */
export const span = () => ({
  start: integer("start_offset").notNull(),
  end: integer("end_offset").notNull(),
});

/** A span holds at least one code unit; that it ends within its text is the triggers' business. */
export const spanCheck = (name: string, row: { start: Column; end: Column }) =>
  check(name, sql`${row.start} >= 0 and ${row.end} > ${row.start}`);

/** A range of days, ends included; both null where no day is given. */
export const days = () => ({ from: date("from_day"), to: date("to_day") });

/** A position in a list, from 1. */
export const position = () => integer("position").notNull();

/** A name's form for looking it up: case, accents and apostrophes aside. */
export const folded = () => text("folded").notNull();
