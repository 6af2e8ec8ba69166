import type { Sql } from "postgres";
import { idOf } from "./identity.ts";
import { countIssues, uncountIssue } from "./load/counts.ts";
import { newRevision } from "./load/revision.ts";
import { sweep } from "./load/sweep.ts";
import { writersLock } from "./load/writers-lock.ts";

/** How much went with an issue. */
export interface Removed {
  articles: number;
  claims: number;
}

/**
 * Takes an issue out of the corpus, named as its articles' slugs begin: `monitor-6-142`. All that is its own
 * goes, and so do actors and sources that nothing else names. One transaction and one revision; its files
 * stay where they are. Null where the corpus holds no such issue.
 */
export async function remove(sql: Sql, issue: string): Promise<Removed | null> {
  const id = idOf("issue", issue);
  const removed = (await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${writersLock})`;
    const [found] = await tx<Removed[]>`
      select (select count(*)::int from articles where issue_id = ${id}) as articles, (
        select count(*)::int from claims
        where article_id in (select id from articles where issue_id = ${id})) as claims
      from issues where id = ${id}`;
    if (!found) return null;
    await uncountIssue(tx, id);
    await tx`delete from issues where id = ${id}`;
    await sweep(tx, () => {});
    await newRevision(tx);
    return { ...found };
  })) as Removed | null;
  // What a run that was cut off left uncounted is counted by whoever writes next.
  if (removed) await countIssues(sql);
  return removed;
}
