import { type SQL, sql } from "drizzle-orm";

/** What the passage of something found is made of. */
export interface PassageTexts {
  /** What was typed. */
  typed: string;
  /** The query as Postgres understood it. */
  query: string;
  /** The name by which an actor was found; null for the other kinds. */
  name: string | null;
  /** What the passage may be cut from, the most telling first; null for an actor. */
  texts: string[] | null;
}

// A lexeme as Postgres writes it in a query, and what is not to be there, within quotation marks of SQL.
const lexeme = "''(?:[^'']|'''')*''";
const unwanted = String.raw`!\s*(?:${lexeme}|\((?:[^()'']|${lexeme})*\))`;

/** A part of a statement that has `asked`: a query for any of the words that are wanted; null where none is. */
export const sought = sql.raw(`sought as materialized (
      select string_agg(found[1], ' | ')::tsquery as sought
      from asked, regexp_matches(regexp_replace(query::text, '${unwanted}', '', 'g'), '${lexeme}', 'g') as found
    )`);

/**
 * The PassageTexts of a row with a kind, an id and a name, as JSON, in a statement that has `asked` and `sought`. Of an
 * article the texts are its title and the paragraph that matches best: to look for words in all of them took longer than
 * to find the article. Of a claim they are its statement and its words.
 */
export const passageTexts = ({ kind, id, name }: Record<"kind" | "id" | "name", SQL>): SQL => sql`
  (select json_build_object('typed', typed, 'query', query::text, 'name', ${name}, 'texts', case ${kind}
    when 'ARTICLE' then (
      select to_json(array_remove(array[title, (
        select text from paragraphs where article_id = articles.id
        order by words @@ query desc, ts_rank(words, (select sought from sought)) desc, ordinal limit 1
      )], null)) from articles where articles.id = ${id})
    when 'PARAGRAPH' then (select json_build_array(text) from paragraphs where paragraphs.id = ${id})
    when 'CLAIM' then (select to_json(string_to_array(searched, ${sql.raw("E'\\n'")})) from claims where claims.id = ${id})
    end) from asked)`;
