import { sql } from "drizzle-orm";
import { actors, claimCounts, sources } from "../../../schema/index.ts";
import type { ClaimFilter } from "../claim-filter.ts";
import { oneOf } from "../conditions.ts";
import type { Counted, Property } from "./counted.ts";

/** Each value that claims are counted by stands there once, beside how many claims have it. */
const { byValue } = claimCounts;

/** The property by which alone a filter chooses claims; null where it chooses otherwise. */
export function countedBy(filter: ClaimFilter | null | undefined): Counted | null {
  const { withParts, ...conditions } = filter ?? {};
  const given = Object.keys(conditions).filter(
    (name) => conditions[name as keyof typeof conditions] != null,
  ) as (keyof typeof conditions)[];
  const [name, ...others] = given;
  if (others.length > 0) return null;
  if (!name) return all;
  const of = properties[name];
  return of?.(filter as ClaimFilter) ?? null;
}

/** The property by which the claims of an actor or a source are counted, where no filter chooses among them. */
export const ofParent =
  (kind: Property) =>
  ({ filter, withParts }: { filter?: ClaimFilter | null; withParts?: boolean }): Counted | null =>
    !withParts && countedBy(filter) === all ? { kind } : null;

const all: Counted = { kind: "ALL", value: sql`''` };

/** A claim has one of these, so that counts of several values add up. */
const single =
  (kind: Property, name: "act" | "form" | "framing") =>
  (filter: ClaimFilter): Counted => {
    const values = [...new Set(filter[name])];
    return values.length === 1
      ? { kind, value: sql`${values[0]}` }
      : { kind, among: oneOf(byValue, values) };
  };

/** Of these a claim may have several: what two of them share would be counted twice. */
const several =
  (kind: Property, name: "actor" | "source", table: typeof actors | typeof sources) =>
  (filter: ClaimFilter): Counted | null => {
    const [slug, ...others] = new Set(filter[name]);
    if (slug === undefined || others.length > 0 || (name === "actor" && filter.withParts))
      return null;
    const id = sql`select ${table.id}::text from ${table} where ${oneOf(table.slug, [slug])}`;
    return { kind, value: sql`(${id})` };
  };

const properties: Partial<Record<keyof ClaimFilter, (filter: ClaimFilter) => Counted | null>> = {
  act: single("ACT", "act"),
  form: single("FORM", "form"),
  framing: single("FRAMING", "framing"),
  actor: several("ACTOR", "actor", actors),
  source: several("SOURCE", "source", sources),
  /** Whole months. */
  publishedOn({ publishedOn }) {
    const { from, to } = publishedOn ?? {};
    if (!from && !to) return all;
    if ((from && !from.endsWith("-01")) || (to && !endsMonth(to))) return null;
    if (from && to && from > to) return null;
    const since = from ? sql`${byValue} >= ${from}` : sql`true`;
    const until = to ? sql`${byValue} <= ${to}` : sql`true`;
    return { kind: "MONTH", among: sql`${since} and ${until}` };
  },
};

function endsMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
