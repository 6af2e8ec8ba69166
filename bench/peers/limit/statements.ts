import { globalId, list, one } from "./json.ts";
import { search } from "./search.ts";

/** One statement that gives a whole answer as JSON, and what it takes of a question's variables. */
export interface Statement {
  text: string;
  parameters: (variables: Record<string, unknown>) => unknown[];
}

/** A cursor of the service: what its list is ordered by, and the row's place there. */
const cursor = (list: string, column: string) =>
  `translate(encode(convert_to('${list}.place:' || ${column}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/**
 * A page of a connection: `rows` are those of the page and one more, with their place; `node` is
 * what is shown of each, over the alias `r`.
 */
const page = (name: string, rows: string, node: string, first: string, backward = false) => `
  select nodes, row_to_json(info) as "pageInfo" from (
    select coalesce(json_agg(node order by at) filter (where at <= ${first}), '[]'::json) as nodes,
      count(*) > ${first} as more, ${backward ? "min" : "max"}(place) filter (where at <= ${first}) as last
    from (
      select r.place, row_number() over (order by r.place ${backward ? "desc" : "asc"}) as at, row_to_json(node) as node
      from (${rows}) r ${node}
    ) shown
  ) paged cross join lateral (select more as "hasNextPage", ${cursor(name, "last")} as "endCursor") info`;

const speakers = (claim: string) =>
  list(`select a.slug, a.name from claim_actors ca join actors a on a.id = ca.actor_id
    where ca.claim_id = ${claim} and ca.position is not null order by ca.position`);

const sources = (claim: string) =>
  list(`select s.slug, s.name from claim_sources cs join sources s on s.id = cs.source_id
    where cs.claim_id = ${claim} order by cs.position`);

const actorsClaims = page(
  "claims",
  `select claim_id, place from claim_actors
   where actor_id = actor.id and position is not null and place > coalesce($3::text, '')
   order by place limit $2::int + 1`,
  `join claims c on c.id = r.claim_id
   join paragraphs p on p.id = c.paragraph_id
   join articles a on a.id = c.article_id
   join issues i on i.id = a.issue_id
   cross join lateral (
     select ${globalId("Claim", "c.id")} as id, c.statement, c.act, c.form, c.framing,
       (select string_agg(substr(p.text, q.start_offset + 1, q.end_offset - q.start_offset), ' … ' order by q.position)
        from claim_quotes q where q.claim_id = c.id) as quote,
       ${one("select p.ordinal, p.text")} as paragraph,
       ${one(`select a.slug, a.title, ${one('select i.publication, i.volume, i.number, i.published_on as "publishedOn"')} as issue`)} as article,
       ${sources("c.id")} as sources
   ) node`,
  "$2::int",
);

const claimsByActor = one(
  `select ${one(`
  select actor.name, row_to_json(page) as claims
  from actors actor cross join lateral (${actorsClaims}) page where actor.slug = $1`)} as actor`,
);

const citation = `
  select substr(p.text, ci.start_offset + 1, ci.end_offset - ci.start_offset) as raw,
    ${one('select ci.start_offset as start, ci.end_offset as "end"')} as span,
    ${list(`select cs.as_written as "asWritten", cs.from_day as "from", cs.to_day as "to",
      ${one("select s.slug, s.name")} as source
      from cited_sources cs join sources s on s.id = cs.source_id
      where cs.citation_id = ci.id order by cs.position`)} as sources
  from citations ci where ci.paragraph_id = p.id order by ci.place`;

const relaysOf = (columns: string) =>
  list(`select r.position, ${columns} ${one("select a.slug, a.name")} as actor
    from relays r join actors a on a.id = r.actor_id where r.claim_id = c.id order by r.position`);

const articleInFull = one(
  `select ${one(`
  select a.slug, a.title,
    ${one('select i.publication, i.volume, i.number, i.published_on as "publishedOn", i.date_basis as "dateBasis"')} as issue,
    ${list(`select x.slug, x.name from article_actors aa join actors x on x.id = aa.actor_id
      where aa.article_id = a.id order by aa.position`)} as actors,
    ${list(`select x.slug, x.name from article_sources ar join sources x on x.id = ar.source_id
      where ar.article_id = a.id order by ar.position`)} as sources,
    ${list(`select ${globalId("Paragraph", "p.id")} as id, p.ordinal, p.text,
      ${list(citation)} as citations,
      ${list(`select ${globalId("Claim", "c.id")} as id, c.statement, c.act, c.framing,
        ${one('select c.start_offset as start, c.end_offset as "end"')} as selector,
        ${speakers("c.id")} as actors, ${relaysOf("")} as relays
        from claims c where c.paragraph_id = p.id order by c.place`)} as claims
      from paragraphs p where p.article_id = a.id order by p.ordinal`)} as paragraphs
  from articles a join issues i on i.id = a.issue_id where a.slug = $1`)} as article`,
);

const relation = (direction: "OUT" | "IN", own: string, other: string) => `
  select kind, '${direction}' as direction, o.place,
    ${one(`select ${globalId("Claim", "o.id")} as id, o.statement`)} as claim
  from claim_relations cr join claims o on o.id = cr.${other} where cr.${own} = c.id`;

const relations = `(select coalesce(json_agg(row_to_json(shown) order by each.direction desc, each.place, each.kind), '[]'::json) from (
  ${relation("OUT", "from_id", "to_id")} union all ${relation("IN", "to_id", "from_id")}
) each cross join lateral (select each.kind, each.direction, each.claim) shown)`;

const chainOfHearsay = one(
  `select row_to_json(page) as claims from (${page(
    "claims",
    `select distinct claim_id, place from relays
   where actor_id = (select id from actors where slug = $1) order by place limit 21`,
    `join claims c on c.id = r.claim_id
   join articles a on a.id = c.article_id
   join issues i on i.id = a.issue_id
   cross join lateral (
     select ${globalId("Claim", "c.id")} as id, c.statement, c.cue, ${speakers("c.id")} as actors,
       ${relaysOf("r.cue,")} as relays,
       ${list(`select substr(p.text, ci.start_offset + 1, ci.end_offset - ci.start_offset) as raw,
         ${list(`select cs.as_written as "asWritten", ${one("select s.slug, s.name")} as source
           from cited_sources cs join sources s on s.id = cs.source_id
           where cs.citation_id = ci.id order by cs.position`)} as sources
         from claim_citations cc join citations ci on ci.id = cc.citation_id
           join paragraphs p on p.id = ci.paragraph_id
         where cc.claim_id = c.id order by ci.place`)} as citations,
       ${relations} as relations,
       ${one(`select a.slug, ${one('select i.published_on as "publishedOn"')} as issue`)} as article
   ) node`,
    "20",
  )}) page`,
);

const issues = one(
  `select row_to_json(page) as issues from (${page(
    "issues",
    "select * from issues order by place desc limit $1::int + 1",
    `cross join lateral (
     select ${globalId("Issue", "r.id")} as id, r.publication, r.volume, r.number,
       r.published_on as "publishedOn", r.date_basis as "dateBasis",
       ${list("select a.slug, a.title from articles a where a.issue_id = r.id order by a.place")} as articles
   ) node`,
    "$1::int",
    true,
  )}) page`,
);

/** Up to 32 units of text on either side of a claim's words. */
const selector = one(`select
  substr(p.text, c.start_offset + 1, c.end_offset - c.start_offset) as exact,
  substr(p.text, greatest(c.start_offset - 32, 0) + 1, least(c.start_offset, 32)) as prefix,
  substr(p.text, c.end_offset + 1, 32) as suffix, c.start_offset as start, c.end_offset as "end"`);

const nodeById = one(
  `select ${one(`
  select $1::text as id, c.statement, c.act, c.framing, ${selector} as selector,
    ${speakers("c.id")} as actors, ${one("select a.slug, a.title")} as article, ${sources("c.id")} as sources
  from claims c join paragraphs p on p.id = c.paragraph_id join articles a on a.id = c.article_id
  where c.id = $2::uuid`)} as node`,
);

/** A facet's rows under its name. */
export const count = (facet: string, rows: string) => `${list(rows)} as ${facet}`;

const byKind = (name: string) =>
  count(
    `${name}s`,
    `select by_value as ${name}, count from counted where by_kind = '${name.toUpperCase()}'
     order by count desc, by_value`,
  );

const top = (name: string) =>
  count(
    `${name}s`,
    `select n.count, ${one("select x.slug, x.name")} as ${name}
     from (select by_value::uuid as id, count from counted where by_kind = '${name.toUpperCase()}') n
       join ${name}s x on x.id = n.id order by n.count desc, x.name_key limit 10`,
  );

/** Counts of claims that share one property, which a condition on `claim_counts` names: seeding has made them. */
const facets = (of: string) => `
  with counted as materialized (
    select by_kind, by_value, sum(count)::int as count from claim_counts where ${of} group by 1, 2
  ), months as (
    select by_value::timestamp as month, count from counted where by_kind = 'MONTH'
  )
  select row_to_json(counted) from (
    select coalesce((select count from counted where by_kind = 'ALL'), 0) as "totalCount", ${one(`select
      ${top("actor")}, ${top("source")}, ${byKind("act")}, ${byKind("form")}, ${byKind("framing")},
      ${count(
        "months",
        `select month::date as month, coalesce(m.count, 0) as count
         from generate_series((select min(month) from months), (select max(month) from months), '1 month') month
           left join months m using (month) order by month`,
      )}`)} as facets
  ) counted`;

/** What a filter's one field has in common. */
const ofFilter: Record<string, string> = {
  act: "of_kind = 'ACT' and of_value = any($1::text[])",
  framing: "of_kind = 'FRAMING' and of_value = any($1::text[])",
  actor:
    "of_kind = 'ACTOR' and of_value = any(array(select id::text from actors where slug = any($1::text[])))",
  source:
    "of_kind = 'SOURCE' and of_value = any(array(select id::text from sources where slug = any($1::text[])))",
  publishedOn:
    "of_kind = 'MONTH' and of_value between $1::text::json ->> 'from' and $1::text::json ->> 'to'",
};

const rowId = (id: string) => Buffer.from(id, "base64").toString().split(":")[1];
const answer = (data: string) => `select json_build_object('data', ${data})::text as answer`;

const ofFacets = (filter: Record<string, unknown>): Statement => {
  const [field] = Object.keys(filter);
  const value = field === undefined ? undefined : filter[field];
  const of = field === undefined ? "of_kind = 'ALL'" : (ofFilter[field] ?? "false");
  return {
    text: answer(`json_build_object('claims', (${facets(of)}))`),
    parameters: () =>
      value === undefined ? [] : [Array.isArray(value) ? value : JSON.stringify(value)],
  };
};

const statements: Record<string, Statement> = {
  "claims-by-actor": {
    text: answer(claimsByActor),
    parameters: ({ actor, first, place }) => [actor, first, place ?? null],
  },
  "article-in-full": { text: answer(articleInFull), parameters: ({ slug }) => [slug] },
  "chain-of-hearsay": { text: answer(chainOfHearsay), parameters: ({ actor }) => [actor] },
  issues: { text: answer(issues), parameters: ({ first }) => [first] },
  "node-by-id": { text: answer(nodeById), parameters: ({ id }) => [id, rowId(id as string)] },
  search: {
    text: answer(`json_build_object('search', (${search}))`),
    parameters: ({ text }) => [text],
  },
};

/** The statement that answers a question; facets have one for each field of a filter. */
export function statementFor(name: string, variables: Record<string, unknown>): Statement {
  if (name === "facets") return ofFacets((variables.filter ?? {}) as Record<string, unknown>);
  const statement = statements[name];
  if (!statement) throw new Error(`nothing answers ${name}`);
  return statement;
}
