import type { Sql } from "postgres";
import { readFingerprint } from "./fingerprint.ts";

/** What the corpus holds from texts, by their hash: the issues, or null as long as something is missing. */
export type Known = Map<string, Set<string> | null>;

/** Reads which texts need not be read again. */
export async function knownTexts(sql: Sql): Promise<Known> {
  const rows = await sql<{ fingerprint: string; issues: string[]; articles: number }[]>`
    select fingerprint, array_agg(distinct issue_id) as issues, count(*)::int as articles
    from articles group by fingerprint`;
  return new Map(
    rows.map(({ fingerprint, issues, articles }) => {
      const { hash, articles: all } = readFingerprint(fingerprint);
      return [hash, articles < all ? null : new Set(issues)];
    }),
  );
}
