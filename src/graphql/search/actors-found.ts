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
  Array.from({ length: name.length - 1 }, (_, at) => swappedAt(name, at));

const swappedAt = (name: string, at: number) =>
  name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);

/**
 * Three texts of which every name holds one that is the one typed or has no more than so many letters wrong in it, so
 * that few names are compared letter by letter. Of a name in one piece more than there are slips, one piece stays
 * whole, wherever they are; but two letters that change places may spoil two pieces, where one ends.
 */
function piecesOf(name: string, wrong: number): (string | null)[] {
  const letters = [...name];
  const cut = (from: number, to: number) => letters.slice(from, to).join("");
  const third = Math.floor(letters.length / 3);
  if (wrong === 0) return [name, null, null];
  if (wrong === 2) return [cut(0, third), cut(third, 2 * third), cut(2 * third, letters.length)];
  const half = Math.floor(letters.length / 2);
  return [cut(0, half), cut(half, letters.length), swappedAt(name, half - 1)];
}

/**
 * Actors by any name: the name itself, a name with that word in it, or either misspelt. A name
 * scores above the texts that hold it, since whoever types a name wants its bearer.
 */
export function actorsFound(typed: string): SQL {
  const names = typedNames(typed).slice(0, mostNames);
  const wanted = names.map(({ name, excluded }) => {
    const short = name.slice(0, longestName);
    const wrong = names.length > 1 ? 0 : slips(short);
    const pieces = piecesOf(short, wrong).map((piece) => sql`${piece}::text`);
    return sql`(${short}::text, ${list(excluded)}, ${wrong}::int, ${list(wrong === 1 ? swapped(short) : [])}, ${sql.join(pieces, sql`, `)})`;
  });
  if (wanted.length === 0)
    wanted.push(sql`(null::text, null::text[], null::int, null::text[], null, null, null)`);
  // Seen by Postgres the names would have it plan each search anew; and it expects to find so many that it would rather
  // lay out a table of all actors than look up the few.
  return sql`
    select 'ACTOR' as kind, actor_id as id, max(score) as score,
      (array_agg(name order by score desc, name collate "C"))[1] as name,
      'a ' || (select name_key from actors where actors.id = actor_id) as place
    from (
      with wanted (typed, excluded, wrong, swapped, piece, other, third) as materialized (values ${sql.join(wanted, sql`, `)}),
      ${found}
    ) n
    group by actor_id`;
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
  likely as materialized (
    select actor_id, name, folded, typed, wrong, swapped from wanted join actor_names
      on strpos(folded, piece) > 0 or strpos(folded, other) > 0 or strpos(folded, third) > 0
    where ${others}
  )
  select actor_id, name, case
    when folded = typed then 4
    when ${holds("typed")} then 3
    when folded = any(swapped) then 1.75
    else 2 - 0.25 * ${distance("folded")} end::float8 as score
  from likely
  where folded = typed or ${holds("typed")} or folded = any(swapped) or ${near("folded")}
  union all
  select actor_id, name, case
    when word = any(swapped) then 1.25
    else 1.5 - 0.25 * ${distance("word")} end::float8
  from (select *, unnest(string_to_array(folded, ' ')) as word from likely where strpos(folded, ' ') > 0) words
  where word = any(swapped) or ${near("word")}`);
