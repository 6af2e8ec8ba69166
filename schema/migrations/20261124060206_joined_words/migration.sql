-- Several texts' words as one text's: those of each after those of the one before. What an article is
-- found by is put together of its paragraphs' words, since to take their text apart again costs
-- a tenth of loading them.
CREATE AGGREGATE joined_words(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');
--> statement-breakpoint
UPDATE articles a
SET words = setweight(to_tsvector('english', searchable(coalesce(a.title, ''))), 'A') || p.words
FROM (
  SELECT article_id, joined_words(words ORDER BY ordinal) AS words FROM paragraphs GROUP BY article_id
) p
WHERE p.article_id = a.id;
