import { searchWhole } from "../limit/search.ts";
import { facetsWhere, filters } from "./facets.ts";

const body = (language: string, text: string) =>
  `language ${language} stable as $body$${text}$body$`;

/** The same condition with its value written out, for a function that puts statements together. */
const written = Object.entries(filters).map(
  ([field, condition]) =>
    `if filter::jsonb ? '${field}' then
      given := filter::jsonb -> '${field}';
      value := quote_literal(case jsonb_typeof(given)
        when 'array' then array(select jsonb_array_elements_text(given))::text else given::text end);
      conditions := conditions || ' and ' || replace(${literal(condition)}, '$', value);
    end if;`,
);

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Takes them out again, from a corpus that stays for the next run. */
export const withoutFunctions = `
  drop schema if exists peers cascade;
  drop function if exists citations_raw(citations), claims_quote(claims), claims_exact(claims),
    claims_prefix(claims), claims_suffix(claims);
  drop index if exists peers_claims_by_day;`;

/**
 * What a table alone doesn't tell PostGraphile: words at offsets as computed columns, and facets and
 * search, for which its manual says to write functions: search by ranking all that matches, facets by reading the list.
 * Days are found by an index of their own, which the service has no use for.
 */
export const functions = `
  ${withoutFunctions}
  create schema peers;
  create index peers_claims_by_day on claims (published_on);
  create function citations_raw(c citations) returns text ${body(
    "sql",
    "select substr(p.text, c.start_offset + 1, c.end_offset - c.start_offset) from paragraphs p where p.id = c.paragraph_id",
  )};
  create function claims_quote(c claims) returns text ${body(
    "sql",
    `select string_agg(substr(p.text, q.start_offset + 1, q.end_offset - q.start_offset), ' … ' order by q.position)
     from claim_quotes q, paragraphs p where q.claim_id = c.id and p.id = c.paragraph_id`,
  )};
  create function claims_exact(c claims) returns text ${body(
    "sql",
    "select substr(p.text, c.start_offset + 1, c.end_offset - c.start_offset) from paragraphs p where p.id = c.paragraph_id",
  )};
  create function claims_prefix(c claims) returns text ${body(
    "sql",
    "select substr(p.text, greatest(c.start_offset - 32, 0) + 1, least(c.start_offset, 32)) from paragraphs p where p.id = c.paragraph_id",
  )};
  create function claims_suffix(c claims) returns text ${body(
    "sql",
    "select substr(p.text, c.end_offset + 1, 32) from paragraphs p where p.id = c.paragraph_id",
  )};
  create function peers.claim_facets(filter json) returns json ${body(
    "plpgsql",
    `declare conditions text := 'true'; given jsonb; value text; answer json;
    begin
      ${written.join("\n")}
      execute replace(${literal(facetsWhere("CONDITION"))}, 'CONDITION', conditions) into answer;
      return answer;
    end`,
  )};
  create function peers.search(text text) returns json ${body("sql", searchWhole)};`;
