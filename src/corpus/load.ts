import type { Sql, TransactionSql } from "postgres";
import { type AsLeft, contentsOf } from "./load/as-left.ts";
import { uncountIssue } from "./load/counts.ts";
import { destinations } from "./load/destinations.ts";
import { indexArticles } from "./load/index-articles.ts";
import { knownAmong } from "./load/known.ts";
import type { Parcel } from "./load/parcel.ts";
import { redate } from "./load/redate.ts";
import { newRevision, revisionOf } from "./load/revision.ts";
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
 * corpus holds nothing of the issue, so that less is left to ask; `asLeft` is what the run wrote before.
 */
export async function load(
  sql: Sql,
  issueId: string,
  rowsFor: RowsFor,
  asLeft: AsLeft,
  ahead?: Parcel,
): Promise<Report> {
  const { report, contents, revision } = await sql.begin(async (tx) => {
    // The tables are big and an issue's rows few, and plans are kept for as long as a connection:
    // none of them, made while the tables were empty, shall read one from end to end.
    const begun = tx`
      select set_config('enable_seqscan', 'off', true), pg_advisory_xact_lock(${writersLock})`;
    const [, before, standing, met] = await Promise.all([
      begun.execute(),
      revisionOf(tx),
      standingOf(tx, issueId),
      ahead && knownAmong(tx, ahead.rows.met),
    ]);
    const parcel = rowsFor(standing);
    if (standing) await uncountIssue(tx, issueId);
    const known = met && parcel === ahead ? met : await knownAmong(tx, parcel.rows.met);
    // An issue that names somebody in passing takes nothing from what another tells of them.
    const told = parcel.without(known);
    const contents = contentsOf(told.rows);
    const unsent = told.without(asLeft.among(contents, before));
    // A new issue is a change whatever comes of its rows, so that the revision need not wait to be told.
    const [report, made] = await Promise.all([
      write(tx, unsent, standing, asLeft),
      standing ? null : newRevision(tx),
    ]);
    const changed = Object.values(report).some(
      ({ inserted, updated, deleted }) => inserted + updated + deleted > 0,
    );
    return { report, contents, revision: made ?? (changed ? await newRevision(tx) : before) };
  });
  asLeft.note(contents, revision);
  return report;
}

async function write(
  tx: TransactionSql,
  parcel: Parcel,
  standing: Standing | null,
  asLeft: AsLeft,
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
  const linking = linkOutlets(tx, rows);
  await Promise.all([...sent, linking]);
  if (standing) await renew(tx, parcel, articles, standing, report);
  if (Object.values(report).some(({ deleted, updated }) => deleted + updated > 0)) {
    asLeft.forget();
    await sweep(tx, note);
  }
  note("sources", { updated: await linking });
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
  const actors = rows.actors.map(({ id }) => id);
  const sources = rows.sources.map(({ id }) => id);
  return [
    ...(actors.length > 0 ? [of("actorNames", "actor_names", "actor_id", actors)] : []),
    ...(sources.length > 0 ? [of("sourceNames", "source_names", "source_id", sources)] : []),
  ];
}

/**
 * An outlet that speaks is the actor with its address. Answers of how many that was found out since they were written:
 * those that this transaction wrote are counted already.
 */
async function linkOutlets(tx: TransactionSql, rows: Parcel["rows"]): Promise<number> {
  const slugs = [...rows.sources, ...rows.actors].map(({ slug }) => slug);
  if (slugs.length === 0) return 0;
  const [found] = await tx<{ count: number }[]>`
    with found as (
      select s.id, a.id as actor_id, s.xmin = pg_current_xact_id()::xid as written
      from sources s join actors a on a.slug = s.slug
      where s.slug = any(${slugs}) and s.actor_id is distinct from a.id
    ),
    linked as (update sources set actor_id = found.actor_id from found where sources.id = found.id)
    select count(*) filter (where not written)::int as count from found`;
  return found?.count ?? 0;
}
