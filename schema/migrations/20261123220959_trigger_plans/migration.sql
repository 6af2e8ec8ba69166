-- The tables are big and the rows written few, so that triggers look rows up by index. Plans are
-- kept for as long as a connection, and one made while the tables were empty read them from end
-- to end: seeding grew slower with every issue.
DO $$
DECLARE
  checked text;
BEGIN
  FOREACH checked IN ARRAY ARRAY[
    'span_lies_in_paragraph', 'scope_lies_in_paragraph', 'quote_lies_in_claim',
    'count_claims_of_actors', 'count_citations_of_sources'
  ] LOOP
    EXECUTE format('ALTER FUNCTION %I() SET enable_seqscan = off', checked);
    EXECUTE format('ALTER FUNCTION %I() SET enable_hashjoin = off', checked);
    EXECUTE format('ALTER FUNCTION %I() SET enable_mergejoin = off', checked);
  END LOOP;
END $$;
