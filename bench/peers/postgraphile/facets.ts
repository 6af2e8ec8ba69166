import { one } from "../limit/json.ts";
import { count } from "../limit/statements.ts";

const byColumn = (name: string, column: string) =>
  count(
    `${name}s`,
    `select ${column} as ${name}, count(*)::int as count from listed
     group by ${column} order by count(*) desc, ${column}::text collate "C"`,
  );

const top = (name: string, joined: string, condition: string) =>
  count(
    `${name}s`,
    `select n.count, ${one("select x.slug, x.name")} as ${name} from (
       select j.${name}_id, count(*)::int as count from listed join ${joined} j on j.claim_id = listed.id
       ${condition} group by j.${name}_id
     ) n join ${name}s x on x.id = n.${name}_id order by n.count desc, x.name_key limit 10`,
  );

/** Counts of the claims that meet a condition on `c`. */
export const facetsWhere = (condition: string) => `
  with listed as materialized (
    select c.id, c.act, c.form, c.framing, c.published_on from claims c where ${condition}
  )
  select row_to_json(counted) from (
    select (select count(*)::int from listed) as "totalCount", ${one(`select
      ${top("actor", "claim_actors", "where j.position is not null")},
      ${top("source", "claim_sources", "")},
      ${byColumn("act", "act")}, ${byColumn("form", "form")}, ${byColumn("framing", "framing")},
      ${count(
        "months",
        `select month::date as month, count(m.of)::int as count
         from (select date_trunc('month', min(published_on)) as first, date_trunc('month', max(published_on)) as last from listed) ends,
           generate_series(first, last, '1 month') month
           left join (select date_trunc('month', published_on) as of from listed) m on m.of = month
         group by month order by month`,
      )}`)} as facets
  ) counted`;

/** The conditions that a filter of the facets may hold, by its field; \`$\` is where its value stands. */
export const filters: Record<string, string> = {
  act: "c.act = any($::claim_act[])",
  framing: "c.framing = any($::claim_framing[])",
  actor: `c.id in (select ca.claim_id from claim_actors ca join actors a on a.id = ca.actor_id
    where a.slug = any($::text[]) and ca.position is not null)`,
  source: `c.id in (select cs.claim_id from claim_sources cs join sources s on s.id = cs.source_id
    where s.slug = any($::text[]))`,
  publishedOn:
    "c.published_on between ($::text::json ->> 'from')::date and ($::text::json ->> 'to')::date",
};
