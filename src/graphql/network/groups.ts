import { type SQL, sql } from "drizzle-orm";
import { claims } from "../../../schema/index.ts";
import { type ClaimFilter, claimCondition } from "../claim-filter.ts";
import type { Columns } from "../connection.ts";

/** The claims that are counted, narrowed by a filter. */
function narrowed(filter: ClaimFilter | null | undefined): SQL {
  const condition = claimCondition(filter)?.(claims as unknown as Columns);
  return condition ? sql` and ${condition}` : sql``;
}

/** Of a group's claims, how many have an act and a framing together. */
export type Cell = [act: string, framing: string, count: number];

/**
 * Whom the actor `parent.id` makes claims about, with those who speak for it if asked for; each
 * with its cells. What it says of itself doesn't count.
 */
export function spokenOf(filter: ClaimFilter | null | undefined, withParts: boolean): SQL {
  return cells(
    sql`claim_actors own join claim_subjects other using (claim_id)
      join ${claims} on ${claims.id} = own.claim_id
      where ${withParts ? sql`true` : sql`own.position is not null`}`,
    filter,
  );
}

/** Who makes claims about the actor `parent.id`, each with its cells. */
export function speakingOf(filter: ClaimFilter | null | undefined): SQL {
  return cells(
    sql`claim_subjects own join claim_actors other using (claim_id)
      join ${claims} on ${claims.id} = own.claim_id
      where other.position is not null`,
    filter,
  );
}

function cells(joined: SQL, filter: ClaimFilter | null | undefined): SQL {
  return sql`
    select array[other] as ids, sum(cell)::int as count,
      json_agg(json_build_array(act, framing, cell)) as data
    from (
      select other.actor_id as other, ${claims.act} as act, ${claims.framing} as framing,
        count(*)::int as cell
      from ${joined} and own.actor_id = parent.id and other.actor_id <> own.actor_id${narrowed(filter)}
      group by 1, 2, 3
    ) counted
    group by other`;
}

/**
 * Chains of hearsay: whose claims came by whom. The first `data` of a group's ids are those who
 * made the claims, the rest passed them on, outward.
 */
export function chains(filter: ClaimFilter | null | undefined): SQL {
  return sql`
    select speakers || passing as ids, cardinality(speakers) as data, count(*)::int as count
    from (
      select
        array(select actor_id from claim_actors a
          where a.claim_id = ${claims.id} and a.position is not null order by a.position) as speakers,
        array(select actor_id from relays r where r.claim_id = ${claims.id} order by r.position) as passing
      from ${claims}
      where exists (select from relays r where r.claim_id = ${claims.id})${narrowed(filter)}
    ) each
    group by speakers, passing`;
}
