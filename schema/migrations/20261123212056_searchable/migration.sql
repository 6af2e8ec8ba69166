-- Text as full-text search reads it: accents aside, U.S. as one word, and every mark that is no
-- letter or digit a blank, so that an engine whose locale takes a curly quote for a letter finds
-- the same words as any other. Ranges of code points, since character classes follow the locale.
-- src/graphql/words.ts cuts text into the same words to highlight them.
CREATE FUNCTION searchable(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
    regexp_replace(
      regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g'),
      '(?<![A-Za-z])([A-Za-z])\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]+',
    ' ', 'g')
$$;
--> statement-breakpoint
-- What somebody typed, as a query: quoted phrases, `or`, and `-word` as on the web.
CREATE FUNCTION search_query(typed text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT websearch_to_tsquery('english',
    regexp_replace(
      regexp_replace(
        regexp_replace(translate(normalize(typed, NFKD), '“”„«»', '"""""'), '[\u0300-\u036f]', '', 'g'),
        '(?<![A-Za-z])([A-Za-z])\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g'),
      '(?<=[^\s"])-|[\u0001-\u0021\u0023-\u002c\u002e\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]',
      ' ', 'g'))
$$;
--> statement-breakpoint
-- For names misspelt by a letter or two.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
