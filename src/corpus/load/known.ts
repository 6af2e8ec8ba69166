import type { TransactionSql } from "postgres";

/** Which of these actors and sources the corpus holds. */
export async function knownAmong(
  tx: TransactionSql,
  ids: ReadonlySet<string>,
): Promise<Set<string>> {
  if (ids.size === 0) return new Set();
  const asked = `{${[...ids].join(",")}}`;
  const there = await tx<{ id: string }[]>`
    select id from actors where id = any(${asked}::uuid[])
    union all select id from sources where id = any(${asked}::uuid[])`;
  return new Set(there.map(({ id }) => id));
}
