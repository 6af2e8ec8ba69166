import type * as tables from "../../schema/index.ts";

/** The tables that an issue's rows go to, each after those that it points to. */
export const tableNames = [
  "issues",
  "articles",
  "paragraphs",
  "actors",
  "actorNames",
  "sources",
  "sourceNames",
  "citations",
  "citedSources",
  "crossReferences",
  "mentions",
  "articleActors",
  "articleSources",
  "claims",
  "claimActors",
  "claimSubjects",
  "claimQuotes",
  "claimCitations",
  "claimSources",
  "claimRelations",
  "relays",
] as const;

export type TableName = (typeof tableNames)[number];

/** The rows that make up one issue, and the actors and sources that they point to. */
export type IssueRows = { [Name in TableName]: (typeof tables)[Name]["$inferInsert"][] } & {
  /** Ids of actors and sources that only the text names; what the corpus knows of them stays. */
  met: Set<string>;
};

export const noRows = (): IssueRows =>
  ({
    ...Object.fromEntries(tableNames.map((name) => [name, []])),
    met: new Set(),
  }) as unknown as IssueRows;
