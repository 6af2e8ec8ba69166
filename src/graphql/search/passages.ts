import { sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { highlightsIn, lexemesOf, phrasesOf } from "./highlights.ts";
import type { Hit } from "./hits.ts";
import { type Snippet, snippetOf } from "./snippet.ts";
import { typedNames } from "./typed-names.ts";
import { wordsOf } from "./words.ts";

/** A passage around the match of every hit, in their order: two statements for all of them. */
export async function passagesOf(
  hits: readonly Hit[],
  query: string,
  typed: string,
  context: Context,
): Promise<Snippet[]> {
  const phrases = phrasesOf(query);
  const wanted = new Set(phrases.flatMap((phrase) => phrase.lexemes));
  const texts = await textsOf(hits, query, wanted, context);
  const words = new Map([...texts.values()].flat().map((text) => [text, wordsOf(text)]));
  const forms = [...words.values()].flat().map(({ form }) => form);
  const lexemes = wanted.size > 0 ? await lexemesOf(forms, context) : new Map<string, string>();
  return hits.map((hit) => {
    if (hit.name !== null) return named(hit.name, typed);
    const passages = texts.get(hit.id) ?? [""];
    const marked = passages.map((text) => ({
      text,
      found: highlightsIn(words.get(text) ?? [], phrases, lexemes),
    }));
    // The first of those with most matches: a title comes before the text, a statement before the words.
    const best = marked.reduce((a, b) => (b.found.length > a.found.length ? b : a));
    return snippetOf(best.text, best.found);
  });
}

/** The name by which an actor was found: the words that were typed, or all of it if misspelt. */
function named(name: string, typed: string): Snippet {
  const wanted = typedNames(typed).flatMap((each) => wordsOf(each.name));
  const forms = new Set(wanted.map(({ form }) => form));
  const found = wordsOf(name).filter(({ form }) => forms.has(form));
  const highlights = found.length > 0 ? found : [{ start: 0, end: name.length }];
  return { snippet: name, highlights: highlights.map(({ start, end }) => ({ start, end })) };
}

/**
 * What each hit's snippet may be cut from, the most telling first. Of an article that is its title and the
 * paragraph that matches best: to look for words in all of them took longer than to find the article.
 */
async function textsOf(
  hits: readonly Hit[],
  query: string,
  wanted: ReadonlySet<string>,
  { db }: Context,
): Promise<Map<string, string[]>> {
  const ids = JSON.stringify(hits.map(({ id }) => id));
  const any = [...wanted].map(quoted).join(" | ");
  const rows = await db.execute<{ id: string; text: string }>(sql`
    with hit as (select value::uuid as id from json_array_elements_text(${ids}::text::json))
    select * from (
      select id, 0 as rank, title as text from articles join hit using (id) where title is not null
      union all select hit.id, 1, best.text from hit, lateral (
        select text from paragraphs where article_id = hit.id
        order by words @@ ${query}::tsquery desc, ts_rank(words, ${any}::tsquery) desc, ordinal limit 1
      ) best
      union all select id, 0, text from paragraphs join hit using (id)
      union all select id, line::int, text from claims join hit using (id),
        regexp_split_to_table(searched, '\n') with ordinality as lines (text, line)
    ) texts order by id, rank, text`);
  const texts = new Map<string, string[]>();
  for (const { id, text } of rows) texts.set(id, [...(texts.get(id) ?? []), text]);
  return texts;
}

/** A lexeme as Postgres writes it in a query. */
const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
