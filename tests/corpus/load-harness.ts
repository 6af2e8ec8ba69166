import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Sql } from "postgres";
import { tableNames } from "../../src/corpus/rows.ts";
import { type SeedOptions, type Summary, seed } from "../../src/corpus/seed.ts";
import type { Database } from "../../src/database.ts";
import { emptyFolder, freshDatabase } from "../database-harness.ts";

/** A folder of texts with names of its own, and a database to seed from it. */
export interface Desk {
  database: Database;
  sql: Sql;
  folder: string;
  /** Writes a file and answers its path. */
  write(name: string, content: string | Uint8Array): string;
  remove(name: string): void;
  /** Seeds from these files of the folder; from its folder `issues` unless told. */
  seed(options?: Partial<SeedOptions>): Promise<Summary>;
  /** Takes all files and rows away. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const actors = `
- {name: Norland, kind: STATE, metonyms: [Norburg]}
- {name: Southmark, kind: STATE, metonyms: [Sudport]}
- {name: Norland Foreign Ministry, kind: GOVERNMENT, partOf: Norland}
- {name: Anna Berg, kind: PERSON, names: [Berg, Łucja Bérg], partOf: Norland Foreign Ministry}
- {name: Carl Dorn, kind: PERSON, names: [Dorn], partOf: Southmark}
`;
const sources = `
- {name: Norland Herald, kind: NEWSPAPER, names: [Herald]}
- {name: Southmark News, kind: WIRE_SERVICE}
- {name: Radio East, kind: BROADCASTER}
`;

/** Opens a desk on an engine; its corpus is empty. */
export async function openDesk(engine: Database["engine"]): Promise<Desk> {
  const database = await freshDatabase(engine);
  const { path: folder, remove: removeFolder } = emptyFolder();
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const clear = async () => {
    rmSync(join(folder, "issues"), { recursive: true, force: true });
    write("actors.yaml", actors);
    write("sources.yaml", sources);
    await database.sql`truncate issues, actors, sources, revisions cascade`;
  };
  await clear();
  return {
    database,
    sql: database.sql,
    folder,
    write,
    remove: (name) => rmSync(join(folder, name), { recursive: true }),
    seed: (options) =>
      seed(database.sql, { paths: [join(folder, "issues")], namesFolder: folder, ...options }),
    clear,
    async close() {
      await database.close();
      removeFolder();
    },
  };
}

/** All rows of all tables as one text, the clock's aside; `without` leaves columns out. */
export async function dump(sql: Sql, without: readonly string[] = []): Promise<string> {
  const parts: string[] = [];
  for (const name of [...tableNames, "claimCounts", "wordCounts"]) {
    const table = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const rows = await sql.unsafe(`select to_jsonb(t) as row from ${table} t`);
    const texts = rows.map(({ row }) => {
      for (const column of without) delete row[column];
      return JSON.stringify(row);
    });
    parts.push(table, ...texts.sort());
  }
  return parts.join("\n");
}

export async function revisionOf(sql: Sql): Promise<number> {
  const [row] = await sql`select coalesce(max(revision), 0)::int as revision from revisions`;
  return row?.revision;
}

/** What became of each file, by its name. */
export const statuses = ({ outcomes }: Summary) =>
  Object.fromEntries(outcomes.map(({ path, status }) => [path.split("/").at(-1), status]));

/** How many rows changed, by table, those inserted, updated and deleted. */
export const changes = ({ rows }: Summary) =>
  Object.fromEntries(
    Object.entries(rows)
      .map(
        ([name, { inserted, updated, deleted }]) => [name, [inserted, updated, deleted]] as const,
      )
      .filter(([, counts]) => counts.some((count) => count > 0)),
  );

/** Rows that point nowhere, or that nothing points to, and counts that are not what they count. */
export async function flaws(sql: Sql): Promise<string[]> {
  const rows = await sql<{ flaw: string }[]>`
    select 'actor ' || slug || ' counts ' || claim_count as flaw from actors a
      where claim_count <> (
        select count(*) from claim_actors where actor_id = a.id and position is not null)
    union all select 'source ' || slug || ' counts ' || citation_count from sources s
      where citation_count <> (
        select count(*) from cited_sources where source_id = s.id and first)
    union all select 'actor ' || slug || ' is nowhere' from actors a
      where not exists (select from mentions where actor_id = a.id)
        and not exists (select from claim_actors where actor_id = a.id)
        and not exists (select from claim_subjects where actor_id = a.id)
        and not exists (select from relays where actor_id = a.id)
        and not exists (select from actors part where part_of_id = a.id)
    union all select 'source ' || slug || ' is nowhere' from sources s
      where not exists (select from cited_sources where source_id = s.id)
    union all select 'source ' || s.slug || ' is not linked' from sources s
      join actors a on a.slug = s.slug where s.actor_id is distinct from a.id
    union all select 'issue ' || number || ' is empty' from issues i
      where not exists (select from articles where issue_id = i.id)
    union all select 'article ' || slug || ' has other places than its issue' from articles a
      join issues i on i.id = a.issue_id
      where not starts_with(a.place, i.place) or a.published_on is distinct from i.published_on
    union all select 'claim ' || c.key || ' has another place than its paragraph' from claims c
      join paragraphs p on p.id = c.paragraph_id join articles a on a.id = p.article_id
      where not starts_with(c.place, p.place) or not starts_with(p.place, a.place)
        or c.published_on is distinct from a.published_on or c.article_id <> a.id
    union all select 'citation of ' || c.place || ' has another place than its paragraph'
      from citations c join paragraphs p on p.id = c.paragraph_id
      where not starts_with(c.place, p.place)
    union all select 'name of nobody: ' || name from actor_names n
      where not exists (select from actors where id = n.actor_id)`;
  return [...rows.map(({ flaw }) => flaw), ...(await miscounts(sql))];
}

/** Counts that differ from what is found by taking each claim for itself. */
async function miscounts(sql: Sql): Promise<string[]> {
  const rows = await sql<{ flaw: string }[]>`
    with tagged (claim, kind, value) as (
      select c.id, tag.kind, tag.value from claims c
        join articles a on a.id = c.article_id join issues i on i.id = a.issue_id and i.counted
        cross join lateral (values ('ALL', ''), ('ACT', c.act::text), ('FORM', c.form::text),
          ('FRAMING', c.framing::text), ('MONTH', to_char(c.published_on, 'YYYY-MM-01'))) tag (kind, value)
        where tag.value is not null
      union all select claim_id, 'ACTOR', actor_id::text from claim_actors where position is not null
      union all select claim_id, 'SOURCE', source_id::text from claim_sources
    ), true_counts as (
      select one.kind as of_kind, one.value as of_value, other.kind as by_kind, other.value as by_value, count(*)::int as count
      from tagged one join tagged other using (claim)
      where claim in (select claim from tagged where kind = 'ALL') group by 1, 2, 3, 4
    ), kept as (select of_kind::text, of_value, by_kind::text, by_value, count from claim_counts)
    select 'counted wrongly: ' || wrong::text as flaw from (
      (table true_counts except table kept) union all (table kept except table true_counts)
    ) wrong`;
  const words = await sql<{ flaw: string }[]>`
    with texts (kind, words) as (
      select kind, text.words from issues i join articles a on a.issue_id = i.id and i.counted
        cross join lateral (
          select 'articles' as kind, a.words
          union all select 'paragraphs', words from paragraphs where article_id = a.id
          union all select 'claims', words from claims where article_id = a.id
        ) text
    ), true_counts as (
      select word, count(*) filter (where kind = 'articles')::int as articles,
        count(*) filter (where kind = 'paragraphs')::int as paragraphs,
        count(*) filter (where kind = 'claims')::int as claims
      from texts cross join lateral unnest(tsvector_to_array(words)) word group by word
    )
    select 'word counted wrongly: ' || wrong::text as flaw from (
      (table true_counts except table word_counts) union all (table word_counts except table true_counts)
    ) wrong`;
  return [...rows, ...words].map(({ flaw }) => flaw);
}
