import type { TransactionSql } from "postgres";
import type { IssueRows } from "../rows.ts";
import { destinations } from "./destinations.ts";

/**
 * Moves the issue's other articles to its day, where that has changed: the day stands in front of
 * the place of everything that is part of them.
 */
export async function redate(tx: TransactionSql, rows: IssueRows, loaded: string): Promise<void> {
  const [issue] = rows.issues;
  if (!issue) return;
  const others = await tx<{ id: string }[]>`
    select id from articles
    where issue_id = ${issue.id} and id <> all(${loaded}::uuid[])
      and left(place, 10) <> ${issue.place.slice(0, 10)}`;
  if (others.length === 0) return;
  const ids = `{${others.map(({ id }) => id).join(",")}}`;
  for (const { table, columns, scope } of destinations) {
    const articleRows = table === "articles" ? "t.id = any($1::uuid[])" : scope;
    const named = columns.map(({ column }) => column);
    if (!articleRows || !named.includes("place")) continue;
    const dated = named.includes("published_on") ? ", published_on = $3::date" : "";
    await tx.unsafe(
      `update "${table}" t set place = $2::text || substr(t.place, 11)${dated} where ${articleRows}`,
      [ids, issue.place.slice(0, 10), ...(dated ? [issue.publishedOn ?? null] : [])] as string[],
    );
  }
}
