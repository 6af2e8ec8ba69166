-- What a foreign key or a check cannot say of rows in two tables. All run once a statement, over
-- the rows it wrote, so that writing in bulk stays cheap.

-- A span lies in its paragraph. Offsets are UTF-16 code units, and so is paragraphs.length.
CREATE FUNCTION span_lies_in_paragraph() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stray record;
BEGIN
  SELECT w.paragraph_id, w.start_offset, w.end_offset, p.length INTO stray
  FROM written w JOIN paragraphs p ON p.id = w.paragraph_id
  WHERE w.end_offset > p.length LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '%: span %-% ends after its paragraph of % code units (%)',
      TG_TABLE_NAME, stray.start_offset, stray.end_offset, stray.length, stray.paragraph_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What a citation covers lies in the paragraph that it covers.
CREATE FUNCTION scope_lies_in_paragraph() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stray record;
BEGIN
  SELECT w.id, w.scope_start, w.scope_end, p.length INTO stray
  FROM written w JOIN paragraphs p ON p.id = w.scope_paragraph_id
  WHERE w.scope_end > p.length LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'citations: scope %-% ends after its paragraph of % code units (%)',
      stray.scope_start, stray.scope_end, stray.length, stray.id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A claim's first quote lies within the claim; one that goes on with it lies within or after it.
CREATE FUNCTION quote_lies_in_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stray record;
BEGIN
  SELECT w.claim_id, w.start_offset, w.end_offset INTO stray
  FROM written w JOIN claims c ON c.id = w.claim_id JOIN paragraphs p ON p.id = c.paragraph_id
  WHERE w.start_offset < c.start_offset OR w.end_offset > p.length
    OR (w.end_offset > c.end_offset AND (w.position = 1 OR w.start_offset < c.end_offset))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'claim_quotes: quote %-% lies outside its claim (%)',
      stray.start_offset, stray.end_offset, stray.claim_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  rule text[];
BEGIN
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['claims', 'span_lies_in_paragraph'],
    ['mentions', 'span_lies_in_paragraph'],
    ['citations', 'span_lies_in_paragraph'],
    ['cross_references', 'span_lies_in_paragraph'],
    ['citations', 'scope_lies_in_paragraph'],
    ['claim_quotes', 'quote_lies_in_claim']
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS written
      FOR EACH STATEMENT EXECUTE FUNCTION %I()', rule[2] || '_inserted', rule[1], rule[2]);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS written
      FOR EACH STATEMENT EXECUTE FUNCTION %I()', rule[2] || '_updated', rule[1], rule[2]);
  END LOOP;
END $$;
--> statement-breakpoint
-- actors.claim_count is the number of an actor's own claims.
CREATE FUNCTION count_claims_of_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE actors SET claim_count = claim_count + changed.by
  FROM (
    SELECT actor_id, sum(CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE -1 END)::integer AS by
    FROM written WHERE position IS NOT NULL GROUP BY actor_id
  ) changed
  WHERE actors.id = changed.actor_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_claims_inserted AFTER INSERT ON claim_actors REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION count_claims_of_actors();
--> statement-breakpoint
CREATE TRIGGER count_claims_deleted AFTER DELETE ON claim_actors REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION count_claims_of_actors();
--> statement-breakpoint
-- sources.citation_count is the number of citations that name a source.
CREATE FUNCTION count_citations_of_sources() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sources SET citation_count = citation_count + changed.by
  FROM (
    SELECT source_id, sum(CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE -1 END)::integer AS by
    FROM written WHERE first AND source_id IS NOT NULL GROUP BY source_id
  ) changed
  WHERE sources.id = changed.source_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_citations_inserted AFTER INSERT ON cited_sources REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION count_citations_of_sources();
--> statement-breakpoint
CREATE TRIGGER count_citations_deleted AFTER DELETE ON cited_sources REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION count_citations_of_sources();
--> statement-breakpoint
-- A row that counts is replaced by deleting and inserting, never by an update that would go uncounted.
CREATE FUNCTION counted_rows_are_replaced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: delete and insert instead of changing whom a row counts for', TG_TABLE_NAME
    USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER claim_actors_replaced BEFORE UPDATE OF actor_id, position ON claim_actors
  FOR EACH ROW WHEN (OLD.actor_id <> NEW.actor_id OR (OLD.position IS NULL) <> (NEW.position IS NULL))
  EXECUTE FUNCTION counted_rows_are_replaced();
--> statement-breakpoint
CREATE TRIGGER cited_sources_replaced BEFORE UPDATE OF source_id, first ON cited_sources
  FOR EACH ROW WHEN (OLD.source_id IS DISTINCT FROM NEW.source_id OR OLD.first <> NEW.first)
  EXECUTE FUNCTION counted_rows_are_replaced();
