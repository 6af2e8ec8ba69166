import type { TransactionSql } from "postgres";
import type { IssueRows } from "../rows.ts";
import { destinations } from "./destinations.ts";

/**
 * Moves the issue's other articles with it, where its day has changed: the issue's place stands in
 * front of that of everything that is part of them.
 */
export async function redate(
  tx: TransactionSql,
  rows: IssueRows,
  loaded: string,
  before: string,
): Promise<void> {
  const [issue] = rows.issues;
  if (!issue || issue.place === before) return;
  const others = await tx<{ id: string }[]>`
    select id from articles where issue_id = ${issue.id} and id <> all(${loaded}::uuid[])`;
  if (others.length === 0) return;
  const ids = `{${others.map(({ id }) => id).join(",")}}`;
  for (const { table, columns, scope } of destinations) {
    const articleRows = table === "articles" ? "t.id = any($1::uuid[])" : scope;
    const named = columns.map(({ column }) => column);
    if (!articleRows || !named.includes("place")) continue;
    const dated = named.includes("published_on") ? ", published_on = $4::date" : "";
    await tx.unsafe(
      `update "${table}" t set place = $2::text || substr(t.place, $3::int)${dated} where ${articleRows}`,
      [ids, issue.place, before.length + 1, ...(dated ? [issue.publishedOn ?? null] : [])],
    );
  }
}
