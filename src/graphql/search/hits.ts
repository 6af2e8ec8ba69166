import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { actorsFound } from "./actors-found.ts";
import { typedText, wantedOf } from "./query-text.ts";

export const searchKinds = ["ARTICLE", "PARAGRAPH", "CLAIM", "ACTOR"] as const;
export type Kind = (typeof searchKinds)[number];

/** Something found: what it is, and how well it matches. */
export interface Hit {
  kind: Kind;
  id: string;
  score: number;
  /** Sorts the best first, and what matches alike by kind and place. */
  key: string;
  /** The name by which an actor was found; null for the other kinds. */
  name: string | null;
}

/** How a hit's key is made: how far it is from the best score there is, in billionths, and its place. */
export const keyShape = /^(\d{11}) (.+)$/s;

export interface Hits {
  hits: Hit[];
  total: number;
  /** The query as Postgres understood it, for highlighting. */
  query: string;
}

/**
 * Everything of the kinds that matches, best first, in one statement: the page after a place, how
 * many there are in all, and the query as it was understood.
 */
export async function findHits(
  text: string,
  kinds: readonly Kind[],
  after: string | null,
  limit: number,
  { db }: Context,
): Promise<Hits> {
  // Of what matches only the page is made into text: a common word stands in tens of thousands of texts.
  const rows = await db.execute<{ hits: Hit[] | null; total: number; query: string }>(sql`
    with ${searching(text, kinds)},
    page as (select kind, id, score, name, ${hitKey} as key from (${bestHits(after, limit)}) best)
    select (select json_agg(page order by key collate "C") from page) as hits,
      ${hitCount} as total,
      (select query::text from asked) as query`);
  const [row] = rows;
  return { hits: row?.hits ?? [], total: row?.total ?? 0, query: row?.query ?? "" };
}

/** What is found, as parts of a statement: `asked` is the query as it was understood, `found` all that matches. */
export function searching(text: string, kinds: readonly Kind[]): SQL {
  const typed = typedText(text);
  const wanted = typed.trim() === "" ? [] : [...new Set(kinds)];
  const found = wanted.map((kind) => (kind === "ACTOR" ? actorsFound(typed) : texts[kind]));
  return sql`asked as materialized (
      select query, ${wantedOf(sql`query`)} as wanted from (select search_query(${typed}) as query) typed
    ),
    passages as materialized (${passagesFound}),
    found as materialized (
      select kind, id, score, name, ((10 - score) * 1e9)::bigint as rank, place collate "C" as place
      from (${sql.join([nothing, ...found], sql` union all `)}) each
    )`;
}

const nothing = sql.raw(
  "select null as kind, null::uuid as id, null::float8 as score, null as name, null as place where false",
);

/** The best of those found, from after a key on; they are in order. */
export function bestHits(after: string | null, limit: number): SQL {
  const [, rank, place] = keyShape.exec(after ?? "") ?? [];
  const following =
    rank === undefined ? sql`` : sql`where (rank, place) > (${rank}::bigint, ${place})`;
  return sql`select * from found ${following} order by rank, place limit ${sql.raw(String(limit))}`;
}

/** The key of one that was found, and how many were. */
export const hitKey = sql.raw("lpad(rank::text, 11, '0') || ' ' || place");
export const hitCount = sql.raw("(select count(*)::int from found)");

/** Paragraphs that match; articles are ranked by theirs. Not looked for where nothing asks for them. */
const passagesFound = sql.raw(`
  select p.id, p.article_id, p.place, ts_rank(p.words, wanted) as score
  from asked join paragraphs p on p.words @@ query`);

/** The kinds whose words are indexed; the letter before the place parts what stands in one place. */
const texts: Record<Exclude<Kind, "ACTOR">, SQL> = {
  // An article's own words are thousands, kept apart from its row: to rank by them took longer than all else together.
  ARTICLE: sql.raw(`
    select 'ARTICLE' as kind, a.id, (ts_rank(a.title_words, wanted) + coalesce(best.score, 0))::float8 as score,
      null as name, 'b ' || a.place as place
    from asked join articles a on a.words @@ query
      left join (select article_id, max(score) as score from passages group by article_id) best on best.article_id = a.id`),
  PARAGRAPH: sql.raw(`
    select 'PARAGRAPH' as kind, id, score::float8, null as name, 'd ' || place as place from passages`),
  CLAIM: sql.raw(`
    select 'CLAIM' as kind, c.id, ts_rank(c.words, wanted)::float8 as score, null as name, 'c ' || c.place as place
    from asked join claims c on c.words @@ query`),
};
