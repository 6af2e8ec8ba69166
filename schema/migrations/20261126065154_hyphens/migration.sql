-- S-300 and T-72 are words of their own: taken apart at the hyphen, the letter would be passed over as *a* and *s* are,
-- and the number found wherever it stands.
CREATE OR REPLACE FUNCTION searchable(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g'),
        '(?<![A-Za-z])([A-Za-z])\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g'),
      '(?<![A-Za-z0-9])([A-Za-z])-(?=[0-9])', '\1', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]+',
    ' ', 'g')
$$;
--> statement-breakpoint
-- The same of what somebody typed; and a hyphen excludes only the word that it is attached to.
CREATE OR REPLACE FUNCTION search_query(typed text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT websearch_to_tsquery('english',
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(translate(normalize(typed, NFKD), '“”„«»', '"""""'), '[\u0300-\u036f]', '', 'g'),
          '(?<![A-Za-z])([A-Za-z])\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g'),
        '(?<![A-Za-z0-9])([A-Za-z])-(?=[0-9])', '\1', 'g'),
      '(?<=[^\s"])-|-(?=\s|$)|[\u0001-\u0021\u0023-\u002c\u002e\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]',
      ' ', 'g'))
$$;
--> statement-breakpoint
-- What was made by the old ones is made anew where they differ.
UPDATE paragraphs SET text = text WHERE text ~ '(^|[^A-Za-z0-9])[A-Za-z]-[0-9]';
--> statement-breakpoint
UPDATE claims SET searched = searched WHERE searched ~ '(^|[^A-Za-z0-9])[A-Za-z]-[0-9]';
--> statement-breakpoint
UPDATE articles SET title = title WHERE title ~ '(^|[^A-Za-z0-9])[A-Za-z]-[0-9]';
--> statement-breakpoint
UPDATE articles a
SET words = a.title_words || p.words
FROM (
  SELECT article_id, joined_words(words ORDER BY ordinal) AS words FROM paragraphs
  WHERE article_id IN (
    SELECT article_id FROM paragraphs WHERE text ~ '(^|[^A-Za-z0-9])[A-Za-z]-[0-9]'
    UNION SELECT id FROM articles WHERE title ~ '(^|[^A-Za-z0-9])[A-Za-z]-[0-9]'
  )
  GROUP BY article_id
) p
WHERE p.article_id = a.id;
