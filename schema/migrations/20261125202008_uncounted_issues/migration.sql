-- The loader takes an issue out of the counts before it changes it, and deletes none. Where somebody else takes issues
-- out by hand, nothing is left of the counts, and the next seeding counts all of them anew.
CREATE FUNCTION forget_claim_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM claim_counts;
  UPDATE issues SET counted = false WHERE counted;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER claim_counts_of_deleted AFTER DELETE ON issues
  FOR EACH ROW WHEN (OLD.counted) EXECUTE FUNCTION forget_claim_counts();
--> statement-breakpoint
CREATE TRIGGER claim_counts_of_truncated AFTER TRUNCATE ON issues
  FOR EACH STATEMENT EXECUTE FUNCTION forget_claim_counts();
