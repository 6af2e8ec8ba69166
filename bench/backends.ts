import { setTimeout as sleep } from "node:timers/promises";
import type { Sql } from "postgres";
import { processorSeconds } from "./processor.ts";

/** Those of the database that aren't ours. */
export async function backendsOf(sql: Sql): Promise<number[]> {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  return rows.map(({ pid }) => pid);
}

/** Processor time that each of them has had so far, in seconds. */
export async function backendSeconds(sql: Sql): Promise<Map<number, number>> {
  const pids = await backendsOf(sql);
  const times = await Promise.all(pids.map(processorSeconds));
  return new Map(pids.map((pid, at) => [pid, times[at] ?? 0]));
}

/** What those had that are still there: pools close connections that nobody uses, with what they had long before. */
export function spentSince(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0), 0);
}

/**
 * Cancels what the database's clients still ask though nobody waits for it any more, until nothing is left:
 * otherwise it would be answered at the expense of whoever is asked next.
 */
export async function settle(sql: Sql): Promise<void> {
  for (;;) {
    const cancelled = await sql`
      select pg_cancel_backend(pid) from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and state = 'active'
        and pid <> pg_backend_pid()`;
    if (cancelled.length === 0) return;
    await sleep(50);
  }
}
