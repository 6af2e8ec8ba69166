import { type Column, type SQL, sql } from "drizzle-orm";
import { soundText } from "../conditions.ts";
import { clientError } from "../errors.ts";

/** How much may be typed into a search, in UTF-16 code units. */
export const maximumSearchLength = 300;

/** What was typed, as Postgres can take it. Throws BAD_TEXT for a text that is too long or unsound. */
export function typedText(text: string): string {
  if (text.length > maximumSearchLength)
    throw clientError(
      "BAD_TEXT",
      `A search of ${text.length} characters; it takes up to ${maximumSearchLength}.`,
    );
  return soundText(text);
}

/** The column's words hold what was typed: quoted phrases, `or` and `-word` as on the web. */
export function matches(words: Column | SQL, text: string): SQL {
  return sql`${words} @@ search_query(${typedText(text)})`;
}

/** What a query wants, to rank by: beside a word that is not to be there, Postgres ranks all others by next to nothing. */
export function wantedOf(query: SQL): SQL {
  // `T` is its word for all there is, where nothing in particular is wanted.
  return sql`case when querytree(${query}) in ('', 'T') then ${query} else querytree(${query})::tsquery end`;
}

/** Sorts what matches better first, and what matches alike by its place. */
export function relevanceKey(words: Column | SQL, text: string, place: Column): SQL<string> {
  const wanted = wantedOf(sql`query`);
  // In a select of its own it is made once, not for each row.
  const once = sql`(select ${wanted} from (select search_query(${typedText(text)}) as query) typed)`;
  const rank = sql`ts_rank(${words}, ${once})`;
  return sql<string>`(lpad(((1 - ${rank}) * 1e9)::bigint::text, 10, '0') || ' ' || ${place}) collate "C"`;
}
