import { type SQL, sql } from "drizzle-orm";
import { wordCounts } from "../../../schema/index.ts";

/**
 * What comes first of what a query of one word finds. Words count by where they stand: those of a title 1, of a claim
 * 0.2, of a paragraph 0.1, and one word has at least 0.6 of that and, however often it is repeated, no more than all. So
 * an article with the word in its title comes before every claim, and a claim before all else that isn't an actor.
 */

/** What a claim scores for a lone word. A claim is a sentence: that it repeats the word says nothing. */
export const loneScore = 0.12;
const loneRank = (10 - loneScore) * 1e9;

/** Where a page starts: after this place in the list. */
export interface After {
  rank: number;
  place: string;
}

/** So many claims are looked through, in the order of printing, for the first that have a word. */
const lookedThrough = 5000;

/** A word that more have than can be fetched and sorted in the time that this takes. */
const common = 2500;

/** The word that the query consists of; null where it is another. */
const word = sql.raw("(select word from asked)");
const holds = sql.raw("words @@ (select query from asked)");
const fewer = (rows: string, count: number) => sql.raw(`(select count(*) from ${rows}) < ${count}`);

/**
 * The first so many of `titled` and of the claims as parts of a statement, in `foremost`: enough of them are the best of
 * all but actors. None where the query isn't one word.
 */
export function foremostOf(claims: boolean, after: After | null, limit: number): SQL {
  const first = sql.raw(`limit ${limit}`);
  const following = followingClaims(after);
  return sql`in_titles as materialized (
      select * from titled where ${word} is not null and ${followingRows(after)} order by rank, place ${first}
    ),
    asking as materialized (
      select ${claims} and ${word} is not null and ${fewer("in_titles", limit)} as claims,
        (select claims from ${wordCounts} where word = ${word}) > ${sql.raw(String(common))} as common
    ),
    early as materialized (
      select id, place from (
        select id, place, words from claims where ${following} order by place limit ${sql.raw(String(lookedThrough))}
      ) looked_through
      where (select claims and common from asking) and ${holds} order by place ${first}
    ),
    in_claims as materialized (
      select * from early where not ${fewer("early", limit)}
      union all (
        select * from (
          -- else Postgres, which doesn't know how few hold the word, looks for them in the order of printing
          select id, place from claims where ${holds} and ${following} offset 0
        ) holding where (select claims from asking) and ${fewer("early", limit)} order by place ${first}
      )
    ),
    foremost as materialized (
      select * from in_titles
      union all select 'CLAIM', id, ${sql.raw(`${loneScore}::float8, null, ${loneRank}::bigint`)}, 'c ' || place from in_claims
    )`;
}

/** A condition on rows that have a rank and a place. */
export function followingRows(after: After | null): SQL {
  return after ? sql`(rank, place) > (${after.rank}::bigint, ${after.place})` : sql`true`;
}

/** The same on claims, which all have one rank, so that an index tells. */
function followingClaims(after: After | null): SQL {
  if (!after || after.rank < loneRank || (after.rank === loneRank && after.place < "c "))
    return sql`true`;
  if (after.rank > loneRank || !after.place.startsWith("c ")) return sql`false`;
  return sql`place > ${after.place.slice(2)}`;
}
