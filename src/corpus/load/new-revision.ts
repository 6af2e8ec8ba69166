import type { TransactionSql } from "postgres";
import { revisionChannel } from "../../../schema/revision-channel.ts";

/** Says that the corpus is another once this commits; services that keep answers are told then. */
export async function newRevision(tx: TransactionSql): Promise<void> {
  await tx`
    insert into revisions (revision) select coalesce(max(revision), 0) + 1 from revisions
    returning pg_notify(${revisionChannel}, revision::text)`;
}
