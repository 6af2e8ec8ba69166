import type { Sql, TransactionSql } from "postgres";
import { reasonOf } from "../file-error.ts";
import { countWords, uncountWords } from "./word-counts.ts";
import { writersLock } from "./writers-lock.ts";

/** So many issues are counted in one transaction, so that whoever waits for the embedded engine waits some seconds at most. */
const fewAtOnce = 200;

/** On a server nobody waits but who writes, and each batch has to count up most of what those before it counted. */
export const manyAtOnce = 2000;

/** Properties that a claim has one of, as SQL of a row `c`. */
const single =
  "('ALL', ''), ('ACT', c.act), ('FORM', c.form), ('FRAMING', c.framing), ('MONTH', c.month)";

/** For one property that a claim may have several of: how often each stands with each of the single ones. */
const withSingle = (kind: string, joining: string) => `
  select '${kind}', c.value::text, p.kind, p.value, sum(c.count) from (
    select value, act, form, framing, month, count(*) as count
    from ${joining} join counting on id = claim_id group by value, act, form, framing, month
  ) c cross join lateral (values ${single}) p (kind, value) where p.value is not null group by c.value, p.kind, p.value`;

/** How often each two of them stand together. */
const together = (one: string, table: string, other: string, otherTable: string) => `
  select '${one}', a.value::text, '${other}', b.value::text, count(*)
  from ${table} a join ${otherTable} b using (claim_id) group by a.value, b.value`;

const turned = (name: string) => `select by_kind, by_value, of_kind, of_value, count from ${name}`;

/**
 * Claims of some issues, counted by each two of their properties: named parts of a statement, the last of them `pairs`.
 * Counted by the single properties first, of which there are few combinations, so that no claim is taken apart 64 times.
 */
const pairsOf = (issues: string) => `
  counting as materialized (
    select id, act::text as act, form::text as form, framing::text as framing,
      to_char(published_on, 'YYYY-MM-01') as month
    from claims where article_id in (select id from articles where issue_id in (${issues}))
  ),
  speakers as materialized (
    select claim_id, actor_id as value from claim_actors
    where position is not null and claim_id in (select id from counting)
  ),
  outlets as materialized (
    select claim_id, source_id as value from claim_sources where claim_id in (select id from counting)
  ),
  one_way (of_kind, of_value, by_kind, by_value, count) as materialized (
    ${withSingle("ACTOR", "speakers")} union all ${withSingle("SOURCE", "outlets")}
    union all ${together("ACTOR", "speakers", "SOURCE", "outlets")}
  ),
  pairs (of_kind, of_value, by_kind, by_value, count) as (
    select a.kind, a.value, b.kind, b.value, sum(c.count) from (
      select act, form, framing, month, count(*) as count from counting group by act, form, framing, month
    ) c cross join lateral (values ${single}) a (kind, value) cross join lateral (values ${single}) b (kind, value)
    where a.value is not null and b.value is not null group by 1, 2, 3, 4
    union all select * from one_way union all ${turned("one_way")}
    union all ${together("ACTOR", "speakers", "ACTOR", "speakers")}
    union all ${together("SOURCE", "outlets", "SOURCE", "outlets")}
  )`;

const sameKey = `t.of_kind = p.of_kind::claim_property and t.of_value = p.of_value
  and t.by_kind = p.by_kind::claim_property and t.by_value = p.by_value`;

/** Issues are in the corpus and right; what is counted over lists of claims is only slower until they are counted. */
export class UncountedError extends Error {
  constructor(cause: unknown) {
    const message = `what was loaded is there, but counting its claims failed: ${reasonOf(cause)}; run this again`;
    super(message, { cause });
  }
}

/**
 * Counts the claims and the words of all issues that are not counted yet, so many of them in a transaction; `onBatch` is
 * told how many are next. Throws UncountedError.
 */
export async function countIssues(
  sql: Sql,
  onBatch: (issues: number) => void = () => {},
  atOnce = fewAtOnce,
): Promise<void> {
  try {
    while (await countBatch(sql, onBatch, atOnce));
  } catch (error) {
    throw new UncountedError(error);
  }
}

/** Whether more may be left to count. */
async function countBatch(
  sql: Sql,
  onBatch: (issues: number) => void,
  atOnce: number,
): Promise<boolean> {
  return (await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${writersLock})`;
    const issues = await tx<{ id: string }[]>`
        select id from issues where not counted order by id limit ${atOnce}`;
    if (issues.length === 0) return false;
    onBatch(issues.length);
    const ids = `{${issues.map(({ id }) => id).join(",")}}`;
    await tx.unsafe(
      `with ${pairsOf("select unnest($1::uuid[])")}
        insert into claim_counts as t (of_kind, of_value, by_kind, by_value, count)
        select of_kind::claim_property, of_value, by_kind::claim_property, by_value, count from pairs
        order by 1, 2, 3, 4 -- as the indexes are, and as they are read together
        on conflict (of_kind, of_value, by_kind, by_value) do update set count = t.count + excluded.count`,
      [ids],
    );
    await countWords(tx, ids);
    await tx`update issues set counted = true where id = any(${ids}::uuid[])`;
    return issues.length === atOnce;
  })) as boolean;
}

/** Takes an issue's claims and words out of the counts again, before they are changed. */
export async function uncountIssue(tx: TransactionSql, issueId: string): Promise<void> {
  const { count } = await tx`update issues set counted = false where id = ${issueId} and counted`;
  if (count === 0) return;
  await uncountWords(tx, `{${issueId}}`);
  await tx.unsafe(
    `with ${pairsOf("select $1::uuid")},
    gone as (
      delete from claim_counts t using pairs p where ${sameKey} and t.count = p.count
    )
    update claim_counts t set count = t.count - p.count from pairs p where ${sameKey} and t.count > p.count`,
    [issueId],
  );
}
