import type { Sql, TransactionSql } from "postgres";
import { type Destination, destinations } from "./load/destinations.ts";
import { redate } from "./load/redate.ts";
import { standingOf } from "./load/standing.ts";
import { deletion, upsertion } from "./load/statements.ts";
import { sweep } from "./load/sweep.ts";
import { withoutKnown } from "./load/without-known.ts";
import type { Standing } from "./resolve.ts";
import type { IssueRows, TableName } from "./rows.ts";

/** What a load did to a table. */
export interface Written {
  inserted: number;
  updated: number;
  deleted: number;
}

export type Report = Partial<Record<TableName, Written>>;

/** All that writes goes one after another, whoever it is. The number says nothing. */
const writersLock = 7_226_101;

/** Makes an issue's rows beside what the corpus holds of it; null where it holds nothing. */
export type RowsFor = (standing: Standing | null) => IssueRows;

/**
 * Brings one issue to the rows that are made for it, in one transaction: all of them or none.
 * Articles of the issue that aren't among the rows stay as they are. The same rows twice change
 * nothing; what did change makes a new revision.
 */
export async function load(sql: Sql, issueId: string, rowsFor: RowsFor): Promise<Report> {
  return (await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${writersLock})`;
    const standing = await standingOf(tx, issueId);
    const rows = await withoutKnown(tx, rowsFor(standing));
    const report = await write(tx, rows, standing);
    const changes = Object.values(report).reduce(
      (sum, { inserted, updated, deleted }) => sum + inserted + updated + deleted,
      0,
    );
    if (changes > 0)
      await tx`insert into revisions (revision) select coalesce(max(revision), 0) + 1 from revisions`;
    return report;
  })) as Report;
}

async function write(
  tx: TransactionSql,
  rows: IssueRows,
  standing: Standing | null,
): Promise<Report> {
  const articles = `{${rows.articles.map(({ id }) => id).join(",")}}`;
  const json = new Map(destinations.map((to) => [to.name, jsonOf(to, rows[to.name])]));
  const report: Report = {};
  const note = (name: TableName, done: Partial<Written>) => {
    const before = report[name] ?? { inserted: 0, updated: 0, deleted: 0 };
    report[name] = {
      inserted: before.inserted + (done.inserted ?? 0),
      updated: before.updated + (done.updated ?? 0),
      deleted: before.deleted + (done.deleted ?? 0),
    };
  };
  // Statements are sent without waiting for one another: one connection answers them in order.
  const sent: Promise<unknown>[] = [];
  const send = (statement: string, parameters: string[], done: (rows: Sent) => void) =>
    sent.push(tx.unsafe(statement, parameters).then((rows) => done(rows as unknown as Sent)));
  if (standing)
    for (const to of destinations.toReversed())
      if (to.scope)
        send(deletion(to), [articles, json.get(to.name) as string], ({ count }) =>
          note(to.name, { deleted: count }),
        );
  for (const { name, statement, parameters } of sharedNames(rows))
    send(statement, parameters, ({ count }) => note(name, { deleted: count }));
  for (const to of destinations)
    if (rows[to.name].length > 0)
      send(upsertion(to), [json.get(to.name) as string], ([done]) => note(to.name, done ?? {}));
  await Promise.all(sent);
  await tx.unsafe(
    `update articles t set fingerprint = w.fingerprint
     from json_populate_recordset(null::articles, $1::text::json) w
     where w.id = t.id and w.fingerprint <> t.fingerprint`,
    [json.get("articles") as string],
  );
  if (standing) await redate(tx, rows, articles, standing.place);
  if (report.articles || report.paragraphs) await indexArticles(tx, articles);
  if (Object.values(report).some(({ deleted, updated }) => deleted + updated > 0))
    await sweep(tx, note);
  await linkOutlets(tx, rows, note);
  return report;
}

type Sent = { count: number } & { inserted: number; updated: number }[];

function jsonOf(to: Destination, rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        to.columns.map(({ property, column }) => [
          column,
          (row as Record<string, unknown>)[property] ?? null,
        ]),
      ),
    ),
  );
}

/** Names that people took out of their files since the actor or source was written. */
function sharedNames(rows: IssueRows) {
  const of = (name: "actorNames" | "sourceNames", table: string, owner: string, ids: string[]) => ({
    name,
    statement: `delete from ${table} t where t.${owner} = any($1::uuid[]) and not exists (
      select from json_populate_recordset(null::${table}, $2::text::json) w
      where w.${owner} = t.${owner} and w.name = t.name)`,
    parameters: [`{${ids.join(",")}}`, jsonOf(destinationOf(name), rows[name])],
  });
  return [
    of(
      "actorNames",
      "actor_names",
      "actor_id",
      rows.actors.map(({ id }) => id),
    ),
    of(
      "sourceNames",
      "source_names",
      "source_id",
      rows.sources.map(({ id }) => id),
    ),
  ];
}

const destinationOf = (name: TableName) =>
  destinations.find((to) => to.name === name) as Destination;

/** An outlet that speaks is the actor with its address. */
async function linkOutlets(
  tx: TransactionSql,
  rows: IssueRows,
  note: (name: TableName, done: Partial<Written>) => void,
) {
  const slugs = [...rows.sources, ...rows.actors].map(({ slug }) => slug);
  const linked = await tx`
    update sources set actor_id = actors.id from actors
    where sources.slug = any(${slugs}) and actors.slug = sources.slug
      and sources.actor_id is distinct from actors.id`;
  note("sources", { updated: linked.count });
}

/** What an article is found by: its title's words, which weigh more, and those of its paragraphs. */
async function indexArticles(tx: TransactionSql, articles: string) {
  await tx`
    update articles a
    set words = setweight(to_tsvector('english', searchable(coalesce(a.title, ''))), 'A')
      || setweight(to_tsvector('english', searchable(p.text)), 'D')
    from (
      select article_id, string_agg(text, ' ' order by ordinal) as text
      from paragraphs where article_id = any(${articles}::uuid[]) group by article_id
    ) p
    where p.article_id = a.id`;
}
