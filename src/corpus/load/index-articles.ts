import type { Sql, TransactionSql } from "postgres";

/**
 * Makes what articles are found by: their titles' words, which weigh more, and those of their paragraphs. `articles` are
 * ids as an array's text.
 */
export async function indexArticles(tx: Sql | TransactionSql, articles: string): Promise<void> {
  await tx`
    update articles a
    set words = a.title_words || p.words
    from (
      select article_id, joined_words(words order by ordinal) as words
      from paragraphs where article_id = any(${articles}::uuid[]) group by article_id
    ) p
    where p.article_id = a.id`;
}
