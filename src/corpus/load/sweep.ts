import type { TransactionSql } from "postgres";
import type { Written } from "../load.ts";
import type { TableName } from "../rows.ts";

/** Takes out actors and sources that nothing in the corpus names any more. */
export async function sweep(
  tx: TransactionSql,
  note: (name: TableName, done: Partial<Written>) => void,
): Promise<void> {
  const sources = await tx`
    delete from sources s
    where not exists (select from cited_sources where source_id = s.id)
      and not exists (select from claim_sources where source_id = s.id)`;
  note("sources", { deleted: sources.count });
  // A body may be there only for a part that goes now, so that several rounds are needed.
  for (;;) {
    const actors = await tx`
      delete from actors a
      where not exists (select from mentions where actor_id = a.id)
        and not exists (select from claim_actors where actor_id = a.id)
        and not exists (select from claim_subjects where actor_id = a.id)
        and not exists (select from relays where actor_id = a.id)
        and not exists (select from actors part where part.part_of_id = a.id)`;
    note("actors", { deleted: actors.count });
    if (actors.count === 0) return;
  }
}
