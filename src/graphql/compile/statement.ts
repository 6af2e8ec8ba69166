import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

/** A part of a statement that is only known once it is asked with its variables. */
export type Fill<Asked> = (asked: Asked) => SQL | Statement<Asked>;

interface Constant {
  value: unknown;
}

/** A statement's text with places for what depends on variables: made once, filled for each question. */
export interface Statement<Asked> {
  /** One text more than there are places; they stand between. */
  texts: string[];
  places: (Fill<Asked> | Constant)[];
}

/** Stands in the SQL for what is filled in later. */
export const hole = <Asked>(fill: Fill<Asked>): SQL => sql`${sql.param(fill)}`;

/** How many fillings of a hole are kept, and how long their keys may be: strangers choose them. */
const keptFillings = 4;
const longestKey = 200;

/**
 * The same for what `make` makes alike wherever `given` has the same key. The last few fillings are kept: a list is
 * asked for by the same page size again and again, whoever's it is.
 */
export function keptHole<Asked, Given extends { key: string }>(
  given: (asked: Asked) => Given,
  make: (given: Given) => SQL,
): SQL {
  const kept = new Map<string, Statement<Asked>>();
  return hole((asked: Asked) => {
    const now = given(asked);
    const before = kept.get(now.key);
    if (before) return before;
    const made = statementOf<Asked>(make(now));
    if (kept.size >= keptFillings) kept.clear();
    if (now.key.length <= longestKey) kept.set(now.key, made);
    return made;
  });
}

/** Makes a statement of SQL with holes. */
export function statementOf<Asked>(whole: SQL): Statement<Asked> {
  // No text in Postgres holds a NUL, so that it parts what stands between the places.
  const query = whole.toQuery({ ...escapes, escapeParam: () => "\0" });
  const places = query.params.map((param) =>
    typeof param === "function" ? (param as Fill<Asked>) : { value: param },
  );
  return { texts: query.sql.split("\0"), places };
}

/** The statement's text and parameters for a question. Throws what the filling of a place throws. */
export function filled<Asked>(
  statement: Statement<Asked>,
  asked: Asked,
): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const write = ({ texts, places }: Statement<Asked>): string => {
    let text = texts[0] as string;
    for (const [index, place] of places.entries())
      text += writePlace(place) + (texts[index + 1] as string);
    return text;
  };
  const writePlace = (place: Fill<Asked> | Constant): string => {
    if ("value" in place) return `$${parameters.push(place.value)}`;
    const part = place(asked);
    if ("texts" in part) return write(part);
    const paramStartIndex = { value: parameters.length };
    const { sql: text, params } = part.toQuery({ ...escapes, paramStartIndex });
    parameters.push(...params);
    return text;
  };
  return { text: write(statement), parameters };
}

const dialect = new PgDialect();
const escapes = {
  escapeName: dialect.escapeName,
  escapeParam: dialect.escapeParam,
  escapeString: dialect.escapeString,
};
