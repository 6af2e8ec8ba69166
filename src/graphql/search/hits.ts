import { type SQL, sql } from "drizzle-orm";
import { wordCounts } from "../../../schema/index.ts";
import type { Context } from "../context.ts";
import { complete } from "../facets/counted.ts";
import { actorsFound } from "./actors-found.ts";
import { followingRows, foremostOf, loneScore } from "./foremost.ts";
import { sought } from "./passage-texts.ts";
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
    page as (select kind, id, score, name, ${hitKey} as key from (${bestHits(kinds, after, limit)}) best)
    select (select json_agg(page order by key collate "C") from page) as hits,
      ${hitCount} as total,
      (select query::text from asked) as query`);
  const [row] = rows;
  return { hits: row?.hits ?? [], total: row?.total ?? 0, query: row?.query ?? "" };
}

/**
 * What is found, as parts of a statement: `asked` is the query as it was understood, `found` all that matches, `total`
 * how much that is. Of these only what is read is made. Of a query of one `word` seeding has counted how much there is,
 * and a page may need no more than `titled` and the first claims: see foremost.ts.
 */
export function searching(text: string, kinds: readonly Kind[]): SQL {
  const typed = typedText(text);
  const wanted = new Set(typed.trim() === "" ? [] : kinds);
  const only = (kind: Kind, rows: SQL) => placed(wanted.has(kind) ? rows : nothing);
  const counts = counted.flatMap(([kind, column]) => (wanted.has(kind) ? [column] : []));
  const withWord = sql.join([sql`0`, ...counts], sql` + `);
  return sql`asked as materialized (
      select typed, query, ${wantedOf(sql`query`)} as wanted,
        case numnode(query) when 1 then (tsvector_to_array(query::text::tsvector))[1] end as word
      from (select typed, search_query(typed) as query from (select ${typed}::text as typed) given) understood
    ),
    ${sought},
    actors_found as materialized (${only("ACTOR", actorsFound(typed))}),
    titled as materialized (${only("ARTICLE", titled)}),
    told as not materialized (${only("CLAIM", told)}),
    passages as materialized (${passages}),
    found as materialized (
      select * from actors_found union all select * from told
      union all ${only("ARTICLE", articles)} union all ${only("PARAGRAPH", paragraphs)}
    ),
    total as materialized (
      select case when word is not null and ${complete} then
          (select count(*) from actors_found) + coalesce((select ${withWord} from ${wordCounts} where ${wordCounts.word} = asked.word), 0)
        else (select count(*) from found) end::int as total
      from asked
    )`;
}

/** The best of those found, from after a key on; they are in order. */
export function bestHits(kinds: readonly Kind[], after: string | null, limit: number): SQL {
  const [, rank, place] = keyShape.exec(after ?? "") ?? [];
  const from = rank !== undefined && place !== undefined ? { rank: Number(rank), place } : null;
  const following = followingRows(from);
  const enough = sql.raw(`(select count(*) from foremost) >= ${limit}`);
  return sql`
    with ${foremostOf(kinds.includes("CLAIM"), from, limit)}
    select * from (
      select * from foremost where ${enough}
      union all select * from actors_found where ${enough} and ${following}
      union all select * from found where not ${enough} and ${following}
    ) best order by rank, place limit ${sql.raw(String(limit))}`;
}

/** The key of one that was found, and how many were. */
export const hitKey = sql.raw("lpad(rank::text, 11, '0') || ' ' || place");
export const hitCount = sql.raw("(select total from total)");

/** In how many texts of a kind a word stands. */
const counted = [
  ["ARTICLE", wordCounts.articles],
  ["PARAGRAPH", wordCounts.paragraphs],
  ["CLAIM", wordCounts.claims],
] as const;

/** Rows in the order of the list. */
const placed = (rows: SQL) => sql`
  select kind, id, score, name, ((10 - score) * 1e9)::bigint as rank, place collate "C" as place from (${rows}) each`;

const nothing = sql.raw(
  "select null as kind, null::uuid as id, null::float8 as score, null as name, null as place where false",
);

// The letter before a place parts what stands in one place.

/** Articles with a lone word in their title: it is worth more there than in any paragraph. */
const titled = sql.raw(`
  select 'ARTICLE' as kind, id, ts_rank(title_words, (select wanted from asked))::float8 as score,
    null as name, 'b ' || place as place
  from articles where title_words @@ (select query from asked)`);

const told = sql.raw(`
  select 'CLAIM' as kind, id, case when (select word is null from asked)
    then ts_rank(words, (select wanted from asked))::float8 else ${loneScore} end as score,
    null as name, 'c ' || place as place
  from claims where words @@ (select query from asked)`);

/** Paragraphs that match; articles are ranked by theirs. Not looked for where nothing asks for them. */
const passages = sql.raw(`
  select id, article_id, place, ts_rank(words, (select wanted from asked)) as score
  from paragraphs where words @@ (select query from asked)`);

// An article's own words are thousands, kept apart from its row: to rank by them took longer than all else together.
const articles = sql.raw(`
  select 'ARTICLE' as kind, a.id,
    greatest(ts_rank(a.title_words, (select wanted from asked)), best.score)::float8 as score,
    null as name, 'b ' || a.place as place
  from articles a
    left join (select article_id, max(score) as score from passages group by article_id) best on best.article_id = a.id
  where a.words @@ (select query from asked)`);

const paragraphs = sql.raw(`
  select 'PARAGRAPH' as kind, id, score::float8, null as name, 'd ' || place as place from passages`);
