import type { TransactionSql } from "postgres";

const columns = ["articles", "paragraphs", "claims"];
const each = (make: (column: string) => string, joiner: string) => columns.map(make).join(joiner);
const all = each((column) => column, ", ");

/** Adds in how many articles, paragraphs and claims of some issues each word stands. `issues` are ids as an array’s text. */
export async function countWords(tx: TransactionSql, issues: string): Promise<void> {
  await tx.unsafe(
    `insert into word_counts as t (word, ${all}) select word, ${all} from words_in($1::uuid[]) order by word
      on conflict (word) do update set ${each((column) => `${column} = t.${column} + excluded.${column}`, ", ")}`,
    [issues],
  );
}

/** Takes them out again. */
export async function uncountWords(tx: TransactionSql, issues: string): Promise<void> {
  const others = each((column) => `t.${column} = w.${column}`, " and ");
  await tx.unsafe(
    `with w as materialized (select * from words_in($1::uuid[])),
    gone as (delete from word_counts t using w where t.word = w.word and ${others})
    update word_counts t set ${each((column) => `${column} = t.${column} - w.${column}`, ", ")}
    from w where t.word = w.word and not (${others})`,
    [issues],
  );
}
