CREATE TABLE "word_counts" (
	"word" text COLLATE "C" PRIMARY KEY,
	"articles" integer NOT NULL,
	"paragraphs" integer NOT NULL,
	"claims" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "articles_title_words_index" ON "articles" USING gin ("title_words");
--> statement-breakpoint
-- In how many articles, paragraphs and claims of some issues each word stands. The words of each are read in a
-- statement of its own, which ts_stat takes as text.
CREATE FUNCTION words_in(issues uuid[]) RETURNS TABLE (word text, articles integer, paragraphs integer, claims integer)
LANGUAGE sql STABLE AS $$
  SELECT word, sum(each.articles)::integer, sum(each.paragraphs)::integer, sum(each.claims)::integer FROM (
    SELECT word, ndoc AS articles, 0 AS paragraphs, 0 AS claims
    FROM ts_stat(format('select words from articles where issue_id = any(%L::uuid[])', issues))
    UNION ALL
    SELECT word, 0, ndoc, 0 FROM ts_stat(format(
      'select p.words from paragraphs p join articles a on a.id = p.article_id where a.issue_id = any(%L::uuid[])', issues))
    UNION ALL
    SELECT word, 0, 0, ndoc FROM ts_stat(format(
      'select c.words from claims c join articles a on a.id = c.article_id where a.issue_id = any(%L::uuid[])', issues))
  ) each GROUP BY word
$$;
--> statement-breakpoint
INSERT INTO word_counts (word, articles, paragraphs, claims)
SELECT * FROM words_in(ARRAY(SELECT id FROM issues WHERE counted)) ORDER BY 1;
--> statement-breakpoint
-- What is forgotten of claims where issues are taken out by hand is forgotten of words.
CREATE OR REPLACE FUNCTION forget_claim_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM claim_counts;
  DELETE FROM word_counts;
  UPDATE issues SET counted = false WHERE counted;
  RETURN NULL;
END $$;
