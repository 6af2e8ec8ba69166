import { globalId, one } from "./json.ts";

/** What was asked, and its word where it is one. */
const asked = `asked as materialized (
    select query, case numnode(query) when 1 then (tsvector_to_array(query::text::tsvector))[1] end as word
    from (select search_query($1) as query) typed
  )`;

const placed = (rows: string) => `
  select kind, id, score::float8, ((10 - score::float8) * 1e9)::bigint as rank, place collate "C" as place from (${rows}) each`;

/** All that was found by words, ranked. */
const found = `passages as materialized (
    select p.id, p.article_id, p.place, ts_rank(p.words, query) as score from asked join paragraphs p on p.words @@ query
  ),
  found as materialized (${placed(`
    select 'Article' as kind, a.id, greatest(ts_rank(a.title_words, query), best.score) as score, 'b ' || a.place as place
    from asked join articles a on a.words @@ query
      left join (select article_id, max(score) as score from passages group by article_id) best on best.article_id = a.id
    union all
    select 'Claim', c.id, case when word is null then ts_rank(c.words, query)::float8 else 0.12 end, 'c ' || c.place
    from asked join claims c on c.words @@ query
    union all select 'Paragraph', id, score, 'd ' || place from passages`)})`;

/** Twenty of a page as JSON, and how much there is in all. */
const results = (total: string) => `
  select row_to_json(results) from (
    select ${total} as "totalCount",
      (select coalesce(json_agg(row_to_json(edge) order by key), '[]'::json) from (select * from page limit 20) p
        cross join lateral (select p.score, case p.kind
          when 'Article' then ${one("select slug, title from articles where id = p.id")}
          when 'Claim' then ${one(`select ${globalId("Claim", "id")} as id, statement from claims where id = p.id`)}
          else ${one(`select ${globalId("Paragraph", "id")} as id, ordinal from paragraphs where id = p.id`)}
        end as node) edge) as edges,
      ${one('select (select count(*) > 20 from page) as "hasNextPage"')} as "pageInfo"
  ) results`;

const page = (rows: string) => `
  page as (select *, lpad(rank::text, 11, '0') || ' ' || place as key from (${rows}) best order by rank, place limit 21)`;

/** What was found, best first, twenty of it, and how much there is in all: by ranking all of it. */
export const searchWhole = `with ${asked}, ${found}, ${page("select * from found")}
  ${results("(select count(*)::int from found)")}`;

/** Of one word titles come first, then claims as they were printed, and seeding has counted the rest. */
const titled = `
  select 'Article' as kind, id, ts_rank(title_words, (select query from asked)) as score, 'b ' || place as place
  from articles where (select word is not null from asked) and title_words @@ (select query from asked)`;
const told = `
  select 'Claim' as kind, id, 0.12 as score, 'c ' || place as place
  from (select id, place from claims where words @@ (select query from asked) offset 0) holding
  where (select word is not null from asked) and (select count(*) from titled) < 21 order by place limit 21`;

/** The same, where it can be had without ranking all. */
export const search = `with ${asked},
  titled as materialized (${placed(titled)} order by rank, place limit 21),
  foremost as materialized (select * from titled union all (${placed(told)})),
  ${found},
  ${page(`select * from foremost where (select count(*) from foremost) >= 21
    union all select * from found where (select count(*) from foremost) < 21`)}
  ${results(`(select case when word is null then (select count(*) from found)
    else coalesce((select articles + paragraphs + claims from word_counts w where w.word = asked.word), 0) end::int from asked)`)}`;
