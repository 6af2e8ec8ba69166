import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import * as tables from "../../../schema/index.ts";
import { type TableName, tableNames } from "../rows.ts";

/** A table that rows of an issue are written to, and which of its rows belong to given articles. */
export interface Destination {
  name: TableName;
  /** As SQL names it. */
  table: string;
  /** Columns that the loader writes, by the property that holds the value. */
  columns: { property: string; column: string }[];
  /** Columns of the primary key. */
  key: string[];
  /** A condition on alias `t` that a row belongs to the articles in `$1`; null for shared rows. */
  scope: string | null;
  /** Whether rows are deleted and inserted anew instead of updated, since others are counted by them. */
  replaced: boolean;
}

const inArticle = "t.article_id = any($1::uuid[])";
const inParagraph =
  "t.paragraph_id in (select id from paragraphs where article_id = any($1::uuid[]))";
const inClaim = "t.claim_id in (select id from claims where article_id = any($1::uuid[]))";
const inCitation =
  "t.citation_id in (select c.id from citations c join paragraphs p on p.id = c.paragraph_id where p.article_id = any($1::uuid[]))";

const scopes: Record<TableName, string | null> = {
  issues: null,
  articles: null,
  actors: null,
  actorNames: null,
  sources: null,
  sourceNames: null,
  paragraphs: inArticle,
  citations: inParagraph,
  citedSources: inCitation,
  crossReferences: inParagraph,
  mentions: inParagraph,
  articleActors: inArticle,
  articleSources: inArticle,
  claims: inArticle,
  claimActors: inClaim,
  claimSubjects: inClaim,
  claimQuotes: inClaim,
  claimCitations: inClaim,
  claimSources: inClaim,
  claimRelations: "t.from_id in (select id from claims where article_id = any($1::uuid[]))",
  relays: inClaim,
};

/** Columns that no row brings: counts kept by triggers, and what the loader's last steps make. */
const kept = new Set([
  "claim_count",
  "citation_count",
  "sources.actor_id",
  "articles.words",
  "issues.counted",
]);

/** Rows that triggers count, or that have a unique position which an update would pass through. */
const replaced = new Set<TableName>([
  "citedSources",
  "articleActors",
  "articleSources",
  "claimActors",
  "claimSubjects",
  "claimSources",
]);

/** Every destination, each after those that it points to. */
export const destinations: Destination[] = tableNames.map((name) => {
  const config = getTableConfig(tables[name] as PgTable);
  const properties = Object.entries(tables[name] as unknown as Record<string, { name?: string }>);
  const columns = config.columns
    .filter(
      (column) =>
        !column.generated && !kept.has(column.name) && !kept.has(`${config.name}.${column.name}`),
    )
    .map((column) => ({
      column: column.name,
      property: (
        properties.find(([, each]) => each === (column as unknown)) as [string, unknown]
      )[0],
    }));
  const primary = config.primaryKeys[0]?.columns ?? config.columns.filter(({ primary }) => primary);
  return {
    name,
    table: config.name,
    columns,
    key: primary.map((column) => column.name),
    scope: scopes[name],
    replaced: replaced.has(name),
  };
});
