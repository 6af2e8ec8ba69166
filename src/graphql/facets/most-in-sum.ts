import { sql } from "drizzle-orm";
import { claimCounts } from "../../../schema/index.ts";
import type { Counted } from "./counted.ts";
import type { Listing } from "./listing.ts";

const { ofKind, ofValue, byKind, byValue, count } = claimCounts;

/**
 * The most frequent actors or sources of a list whose claims have any of several values, such as months, whose counts
 * add up. Few are looked at, however many there are: what the most frequent of each value come to is a sum that those in
 * question reach, so that each of them has its share of it, the sum by the number of values, with one value at least
 * (the three phases of Pei Cao and Zhe Wang, "Efficient top-K query calculation in distributed networks", PODC 2004).
 */
export const mostInSum =
  ({ kind, among }: Counted): Listing["most"] =>
  (facet, first) => {
    const wanted = sql.raw(String(first));
    const beforeLast = sql.raw(String(Math.max(first - 1, 0)));
    const of = sql.raw(`'${kind}'`);
    const property = sql.raw(facet === "actors" ? "'ACTOR'" : "'SOURCE'");
    const each = sql`from ${claimCounts} where ${ofKind} = ${of} and ${ofValue} = listed.value and ${byKind} = ${property}`;
    return sql`with reached as (
        select top.value, sum(top.count) as count from listed cross join lateral (
          select ${byValue} as value, ${count} as count ${each} order by ${count} desc limit ${wanted}
        ) top group by top.value
      ), share as materialized (
        select coalesce((select count from reached order by count desc offset ${beforeLast} limit 1), 0)
          / greatest((select count(*) from listed), 1) as least
      ), eligible as (
        select distinct enough.value from listed cross join lateral (
          select ${byValue} as value ${each} and ${count} >= (select least from share)
        ) enough
      )
      select ''::text as parent, eligible.value::uuid as value, added.count from eligible cross join lateral (
        select sum(${count})::int as count from ${claimCounts}
        where ${ofKind} = ${property} and ${ofValue} = eligible.value and ${byKind} = ${of} and ${among}
      ) added order by added.count desc fetch first ${wanted} rows with ties`;
  };
