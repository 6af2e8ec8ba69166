import type { TransactionSql } from "postgres";
import { revisionChannel } from "../../../schema/revision-channel.ts";

/** Says that the corpus is another once this commits, and which; services that keep answers are told then. */
export async function newRevision(tx: TransactionSql): Promise<number> {
  const [made] = await tx<{ revision: number }[]>`
    insert into revisions (revision) select coalesce(max(revision), 0) + 1 from revisions
    returning revision, pg_notify(${revisionChannel}, revision::text)`;
  return (made as { revision: number }).revision;
}

/** The corpus's revision; 0 before there is any. */
export async function revisionOf(tx: TransactionSql): Promise<number> {
  const [{ revision } = { revision: 0 }] = await tx<{ revision: number }[]>`
    select coalesce(max(revision), 0) as revision from revisions`;
  return revision;
}
