import type { Sql } from "postgres";
import { readFingerprint } from "./fingerprint.ts";

/** What the corpus holds before anything is written. */
export interface Known {
  /** The issues of a text, by its hash, or null as long as something of it is missing. */
  texts: Map<string, Set<string> | null>;
  /** All issues. */
  issues: Set<string>;
}

/** Reads which texts need not be read again, and which issues will be new. */
export async function knownTexts(sql: Sql | null): Promise<Known> {
  if (!sql) return { texts: new Map(), issues: new Set() };
  const rows = await sql<{ fingerprint: string; issues: string[]; articles: number }[]>`
    select fingerprint, array_agg(distinct issue_id) as issues, count(*)::int as articles
    from articles group by fingerprint`;
  const texts = rows.map(({ fingerprint, issues, articles }) => {
    const { hash, articles: all } = readFingerprint(fingerprint);
    return [hash, articles < all ? null : new Set(issues)] as const;
  });
  return { texts: new Map(texts), issues: new Set(rows.flatMap(({ issues }) => issues)) };
}
