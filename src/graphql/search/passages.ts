import { sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { highlightsIn, type Phrase, phrasesOf } from "./highlights.ts";
import type { Hit } from "./hits.ts";
import { type PassageTexts, passageTexts, sought } from "./passage-texts.ts";
import { type Snippet, snippetOf } from "./snippet.ts";
import { typedNames } from "./typed-names.ts";
import { wordsOf } from "./words.ts";

/** A passage around the match of every hit, in their order: their texts are one statement. */
export async function passagesOf(
  hits: readonly Hit[],
  query: string,
  typed: string,
  context: Context,
): Promise<Snippet[]> {
  const rows = await context.db.execute<{ made: PassageTexts }>(sql`
    with asked as (select ${query}::tsquery as query, ${typed}::text as typed), ${sought},
    hit as (
      select * from rows from (
        json_to_recordset(${JSON.stringify(hits)}::text::json) as (kind text, id uuid, name text)
      ) with ordinality as hit (kind, id, name, place)
    )
    select ${passageTexts({ kind: sql`kind`, id: sql`hit.id`, name: sql`name` })} as made from hit order by place`);
  return passagesFrom(
    rows.map(({ made }) => made),
    context,
  );
}

/** The passages that are cut from these texts, in their order. */
export async function passagesFrom(
  found: readonly PassageTexts[],
  context: Pick<Context, "db" | "lexemes">,
): Promise<Snippet[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { query } of found) if (!phrases.has(query)) phrases.set(query, phrasesOf(query));
  const read = found.map(({ query, texts }) => ({
    phrases: phrases.get(query) as Phrase[],
    // Deleted since it was found, or never had any.
    texts: (texts?.length ? texts : [""]).map((text) => ({ text, words: wordsOf(text) })),
  }));
  const forms = read.flatMap(({ phrases, texts }) =>
    phrases.length > 0 ? texts.flatMap(({ words }) => words.map(({ form }) => form)) : [],
  );
  const lexemes = await context.lexemes.of(forms, context);
  return found.map(({ name, typed }, at) => {
    if (name !== null) return named(name, typed);
    const { phrases, texts } = read[at] as (typeof read)[number];
    const marked = texts.map(({ text, words }) => ({
      text,
      found: highlightsIn(words, phrases, lexemes),
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
