import { sql } from "drizzle-orm";
import { claimCounts } from "../../../schema/index.ts";
import type { DateRange } from "../conditions.ts";
import { type Counted, complete, type Property, valuesOf } from "./counted.ts";
import { askedMonths, type Listing, mostTallied, type Parents } from "./listing.ts";
import { mostInSum } from "./most-in-sum.ts";

const { ofKind, ofValue, byKind, byValue, count } = claimCounts;

/**
 * Lists by what seeding counted of just such lists, however long they are. While a seeding is under way not all claims
 * are counted, and nothing is told.
 */
export function fromCounts(
  counted: Counted,
  days: DateRange | null,
  parents: Parents | null,
): Listing {
  const ids = parents?.ids.map((id) => sql`${id}::text`) ?? [];
  const [parent = sql`''::text`, ...others] = ids;
  const tallied = (property: Property, value = sql`${byValue}`) => {
    const tallying = sql`${ofKind} = ${word(counted.kind)} and ${byKind} = ${word(property)}`;
    if (others.length === 0 && !counted.among)
      return sql`select ${parent} as parent, ${value} as value, ${count} as count from ${claimCounts}
        where ${tallying} and ${ofValue} = (select value from listed)`;
    return sql`select parent, ${value} as value, sum(${count})::int as count
      from listed join ${claimCounts} on ${tallying} and ${ofValue} = listed.value group by 1, 2`;
  };
  const id = sql`${byValue}::uuid`;
  const parts = () => sql`listed as materialized (
      select ${others.length > 0 ? byValue : parent} as parent, ${byValue} as value, ${count} as claims
      from ${claimCounts} where ${valuesOf(counted, ids)}
    ),
    told as (select ${complete} as told),
    tallied_actors as (${tallied("ACTOR", id)}),
    tallied_sources as (${tallied("SOURCE", id)}),
    tallied_acts as (${tallied("ACT")}),
    tallied_forms as (${tallied("FORM")}),
    tallied_framings as (${tallied("FRAMING")}),
    tallied_months as (${tallied("MONTH")}),
    total as (select coalesce(sum(claims), 0)::int as count from listed),
    ${askedMonths(days, parents)}`;
  return { parts, most: counted.among ? mostInSum(counted) : mostTallied(parents) };
}

const word = (property: Property) => sql.raw(`'${property}'`);
