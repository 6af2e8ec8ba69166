import type { Sql, TransactionSql } from "postgres";
import { uncountClaims } from "./load/counts.ts";
import { destinations } from "./load/destinations.ts";
import { indexArticles } from "./load/index-articles.ts";
import { knownAmong } from "./load/known.ts";
import { newRevision } from "./load/new-revision.ts";
import type { Parcel } from "./load/parcel.ts";
import { redate } from "./load/redate.ts";
import { standingOf } from "./load/standing.ts";
import { deletion, insertion, upsertion } from "./load/statements.ts";
import { sweep } from "./load/sweep.ts";
import { writersLock } from "./load/writers-lock.ts";
import type { Standing } from "./resolve.ts";
import type { TableName } from "./rows.ts";

/** What a load did to a table. */
export interface Written {
  inserted: number;
  updated: number;
  deleted: number;
}

export type Report = Partial<Record<TableName, Written>>;

/** Makes an issue's rows beside what the corpus holds of it; null where it holds nothing. */
export type RowsFor = (standing: Standing | null) => Parcel;

/**
 * Brings one issue to the rows that are made for it, in one transaction: all of them or none.
 * Articles of the issue that aren't among the rows stay as they are. The same rows twice change
 * nothing; what did change makes a new revision. `ahead` is what `rowsFor` will answer where the
 * corpus holds nothing of the issue, so that less is left to ask.
 */
export async function load(
  sql: Sql,
  issueId: string,
  rowsFor: RowsFor,
  ahead?: Parcel,
): Promise<Report> {
  return (await sql.begin(async (tx) => {
    // The tables are big and an issue's rows few, and plans are kept for as long as a connection:
    // none of them, made while the tables were empty, shall read one from end to end.
    const begun = tx`
      select set_config('enable_seqscan', 'off', true), pg_advisory_xact_lock(${writersLock})`;
    const [, standing, met] = await Promise.all([
      begun.execute(),
      standingOf(tx, issueId),
      ahead && knownAmong(tx, ahead.rows.met),
    ]);
    const parcel = rowsFor(standing);
    if (standing) await uncountClaims(tx, issueId);
    const known = met && parcel === ahead ? met : await knownAmong(tx, parcel.rows.met);
    const report = await write(tx, parcel.without(known), standing);
    const changes = Object.values(report).reduce(
      (sum, { inserted, updated, deleted }) => sum + inserted + updated + deleted,
      0,
    );
    if (changes > 0) await newRevision(tx);
    return report;
  })) as Report;
}

async function write(
  tx: TransactionSql,
  parcel: Parcel,
  standing: Standing | null,
): Promise<Report> {
  const { rows } = parcel;
  const articles = `{${rows.articles.map(({ id }) => id).join(",")}}`;
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
    sent.push(
      tx.unsafe(statement, parameters, prepared).then((rows) => done(rows as unknown as Sent)),
    );
  if (standing)
    for (const to of destinations.toReversed())
      if (to.scope)
        send(deletion(to), [articles, parcel.json(to.name)], ({ count }) =>
          note(to.name, { deleted: count }),
        );
  for (const { name, statement, parameters } of sharedNames(parcel))
    send(statement, parameters, ({ count }) => note(name, { deleted: count }));
  for (const to of destinations) {
    if (rows[to.name].length === 0) continue;
    if (to.scope && !standing)
      send(insertion(to), [parcel.json(to.name)], ({ count }) =>
        note(to.name, { inserted: count }),
      );
    else send(upsertion(to), [parcel.json(to.name)], ([done]) => note(to.name, done ?? {}));
  }
  if (!standing) sent.push(indexArticles(tx, articles));
  await Promise.all(sent);
  if (standing) await renew(tx, parcel, articles, standing, report);
  if (Object.values(report).some(({ deleted, updated }) => deleted + updated > 0))
    await sweep(tx, note);
  await linkOutlets(tx, rows, note);
  return report;
}

/** What there is to do besides where the corpus held the issue already. */
async function renew(
  tx: TransactionSql,
  parcel: Parcel,
  articles: string,
  standing: Standing,
  report: Report,
) {
  await tx.unsafe(
    `update articles t set fingerprint = w.fingerprint
     from json_populate_recordset(null::articles, $1::text::json) w
     where w.id = t.id and w.fingerprint <> t.fingerprint`,
    [parcel.json("articles")],
  );
  await redate(tx, parcel.rows, articles, standing.place);
  if (report.articles || report.paragraphs) await indexArticles(tx, articles);
}

/** Kept by the connection, which else would ask what a statement's parameters are each time that it is sent. */
const prepared = { prepare: true };

type Sent = { count: number } & { inserted: number; updated: number }[];

/** Names that people took out of their files since the actor or source was written. */
function sharedNames(parcel: Parcel) {
  const { rows } = parcel;
  const of = (name: "actorNames" | "sourceNames", table: string, owner: string, ids: string[]) => ({
    name,
    statement: `delete from ${table} t where t.${owner} = any($1::uuid[]) and not exists (
      select from json_populate_recordset(null::${table}, $2::text::json) w
      where w.${owner} = t.${owner} and w.name = t.name)`,
    parameters: [`{${ids.join(",")}}`, parcel.json(name)],
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

/** An outlet that speaks is the actor with its address. */
async function linkOutlets(
  tx: TransactionSql,
  rows: Parcel["rows"],
  note: (name: TableName, done: Partial<Written>) => void,
) {
  const slugs = [...rows.sources, ...rows.actors].map(({ slug }) => slug);
  const linked = await tx`
    update sources set actor_id = actors.id from actors
    where sources.slug = any(${slugs}) and actors.slug = sources.slug
      and sources.actor_id is distinct from actors.id`;
  note("sources", { updated: linked.count });
}
