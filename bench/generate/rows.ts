import { createHash } from "node:crypto";
import type { NameFiles } from "../../src/corpus/name-files.ts";
import { parse } from "../../src/corpus/parse.ts";
import { resolve } from "../../src/corpus/resolve.ts";
import type { IssueRows } from "../../src/corpus/rows.ts";
import type { GeneratedIssue } from "./issue.ts";

/**
 * The rows of a generated issue as the seeder would make them, its claims being those that it was
 * written with instead of those that rules find. Throws where the parser reads other paragraphs
 * than were written.
 */
export function rowsOf({ name, text, claims }: GeneratedIssue, files: NameFiles): IssueRows {
  const { articles } = parse(text, { outlets: files.outlets });
  if (articles.length !== claims.length)
    throw new Error(`${name}: ${articles.length} articles read, ${claims.length} written`);
  const fingerprint = createHash("sha256").update(text).digest("hex");
  const inputs = articles.map((article, index) => ({
    article,
    claims: claims[index] ?? [],
    people: files.people,
    title: null,
    url: null,
    publishedOn: null,
    fingerprint,
  }));
  return resolve(inputs, files.names, null);
}
