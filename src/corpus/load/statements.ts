import type { Destination } from "./destinations.ts";

/**
 * The SQL that brings a table's rows to what they should be. New rows arrive as one JSON array,
 * so that a table takes one statement however many rows it gets.
 */

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
const prefixed = (alias: string, names: readonly string[]) =>
  names.map((name) => `${alias}."${name}"`).join(", ");

const wanted = ({ table }: Destination, parameter: string) =>
  `json_populate_recordset(null::"${table}", ${parameter}::text::json)`;

/** Written, but no change of the corpus: it says only what the rows were made from. */
const silent = new Set(["fingerprint"]);

/** Deletes what belongs to the articles in `$1` and isn't among the rows in `$2`. */
export function deletion(to: Destination): string {
  const rest = to.columns.map(({ column }) => column).filter((name) => !to.key.includes(name));
  // Keys are compared by `=`, which can be hashed: an article may have thousands of rows.
  const alike = to.key.map((name) => `w."${name}" = t."${name}"`);
  if (to.replaced && rest.length > 0)
    alike.push(`(${prefixed("w", rest)}) is not distinct from (${prefixed("t", rest)})`);
  return `delete from "${to.table}" t where ${to.scope} and not exists (
    select from ${wanted(to, "$2")} w where ${alike.join(" and ")})`;
}

/** Inserts the rows in `$1` of articles that the corpus knows nothing of: a fifth less work than to look first. */
export function insertion(to: Destination): string {
  const all = quoted(to.columns.map(({ column }) => column));
  return `insert into "${to.table}" (${all}) select ${all} from ${wanted(to, "$1")}`;
}

/** Inserts the rows in `$1` and updates those that differ; answers how many of each. */
export function upsertion(to: Destination): string {
  const all = to.columns.map(({ column }) => column);
  const told = all.filter((column) => !to.key.includes(column) && !silent.has(column));
  const conflict =
    to.replaced || told.length === 0
      ? "do nothing"
      : `do update set ${told.map((column) => `"${column}" = excluded."${column}"`).join(", ")}
         where (${prefixed("t", told)}) is distinct from (${prefixed("excluded", told)})`;
  return `with written as (
    insert into "${to.table}" as t (${quoted(all)})
    select ${quoted(all)} from ${wanted(to, "$1")}
    on conflict (${quoted(to.key)}) ${conflict}
    returning (xmax = 0) as inserted)
  select count(*) filter (where inserted)::int as inserted,
    count(*) filter (where not inserted)::int as updated from written`;
}
