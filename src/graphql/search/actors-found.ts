import { type SQL, sql } from "drizzle-orm";
import { typedNames } from "./typed-names.ts";

/** Names are compared up to this length: what compares them takes no more than 255 bytes. */
const longestName = 60;

/** So many names between `or` are looked for, and slips only where it is one: each takes a way through all names. */
const mostNames = 8;

/** A name typed with a letter or two wrong is still found; a short one with one. */
const slips = (name: string) => (name.length < 4 ? 0 : name.length < 7 ? 1 : 2);

/** The names that two neighbouring letters make which changed places; it is one slip, and two letters are wrong. */
const swapped = (name: string) =>
  Array.from(
    { length: name.length - 1 },
    (_, at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  );

/**
 * Actors by any name: the name itself, a name with that word in it, or either misspelt. A name
 * scores above the texts that hold it, since whoever types a name wants its bearer.
 */
export function actorsFound(typed: string): SQL {
  const names = typedNames(typed).slice(0, mostNames);
  const wanted = names.map(({ name, excluded }) => {
    const short = name.slice(0, longestName);
    const wrong = names.length > 1 ? 0 : slips(short);
    return sql`(${short}::text, ${list(excluded)}, ${wrong}::int, ${list(wrong === 1 ? swapped(short) : [])})`;
  });
  if (wanted.length === 0) wanted.push(sql`(null::text, null::text[], null::int, null::text[])`);
  return sql`
    select 'ACTOR' as kind, a.id, max(n.score) as score,
      (array_agg(n.name order by n.score desc, n.name collate "C"))[1] as name, 'a ' || a.name_key as place
    from actors a join (
      with wanted (typed, excluded, wrong, swapped) as (values ${sql.join(wanted, sql`, `)})
      ${found}
    ) n on n.actor_id = a.id
    group by a.id, a.name_key`;
}

/** As one parameter; no name holds a line's end. */
const list = (names: readonly string[]) => sql`string_to_array(${names.join("\n")}, E'\n')`;

const holds = (word: string) => `strpos(' ' || folded || ' ', ' ' || ${word} || ' ') > 0`;
const distance = (column: string) =>
  `levenshtein_less_equal(left(${column}, ${longestName}), typed, wrong)`;
const near = (column: string) =>
  `(wrong > 0 and abs(length(${column}) - length(typed)) <= wrong and ${distance(column)} <= wrong)`;
const others = `not exists (select from unnest(excluded) as out where ${holds("out")})`;

/** Names that are wanted, whole or by one of their words, with their scores. */
const found = sql.raw(`
  select actor_id, name, case
    when folded = typed then 4
    when ${holds("typed")} then 3
    when folded = any(swapped) then 1.75
    else 2 - 0.25 * ${distance("folded")} end::float8 as score
  from wanted join actor_names
    on folded = typed or ${holds("typed")} or folded = any(swapped) or ${near("folded")}
  where ${others}
  union all
  select actor_id, name, case
    when word = any(swapped) then 1.25
    else 1.5 - 0.25 * ${distance("word")} end::float8
  from wanted join (
    select actor_id, name, folded, unnest(string_to_array(folded, ' ')) as word
    from actor_names where strpos(folded, ' ') > 0
  ) words on word = any(swapped) or ${near("word")}
  where ${others}`);
