import type { TransactionSql } from "postgres";
import type { Standing } from "../resolve.ts";

/** What the corpus holds of an issue; null where that is nothing. */
export async function standingOf(tx: TransactionSql, issueId: string): Promise<Standing | null> {
  const [issue] = await tx<Omit<Standing, "articles">[]>`
    select published_on::text as "publishedOn", date_basis as "dateBasis", place
    from issues where id = ${issueId}`;
  if (!issue) return null;
  const articles = await tx<Standing["articles"]>`
    select a.slug, a.fingerprint, array_agg(p.text order by p.ordinal) as paragraphs, (
      select max(cited.to_day)::text
      from cited_sources cited
        join citations c on c.id = cited.citation_id
        join paragraphs q on q.id = c.paragraph_id
      where q.article_id = a.id) as "latestCited"
    from articles a join paragraphs p on p.article_id = a.id
    where a.issue_id = ${issueId} group by a.id order by a.slug collate "C"`;
  return { ...issue, articles: [...articles] };
}
