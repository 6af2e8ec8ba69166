import { and, eq } from "drizzle-orm";
import { issues } from "../../../schema/index.ts";
import type { Database } from "../../database.ts";
import { issueAddress } from "../../graphql/permalink.ts";
import type { questions } from "./questions.ts";

/** An object as its permalink names it, in the terms of the question about it. */
export interface Target {
  kind: keyof typeof questions;
  variables: Record<string, string | number>;
}

/** What each path leads to; null for one that no object can have. */
const routes: Record<
  string,
  (segments: string[], db: Database["db"]) => Target | null | Promise<Target | null>
> = {
  claims: (segments) => ({ kind: "claim", variables: { key: segments.join("/") } }),
  articles: bySlug("article"),
  actors: bySlug("actor"),
  sources: bySlug("source"),
  paragraphs: byId("paragraph", "Paragraph"),
  citations: byId("citation", "Citation"),
  issues: async ([address, ...rest], db) => {
    const numbers = /-(\d{1,9})-(\d{1,9})$/.exec(address ?? "");
    if (!numbers || rest.length > 0) return null;
    const [volume, number] = [Number(numbers[1]), Number(numbers[2])];
    const found = await db
      .select({ publication: issues.publication })
      .from(issues)
      .where(and(eq(issues.volume, volume), eq(issues.number, number)))
      .orderBy(issues.place);
    const issue = found.find(
      ({ publication }) => issueAddress({ publication, volume, number }) === address,
    );
    return issue
      ? { kind: "issue", variables: { publication: issue.publication, volume, number } }
      : null;
  },
};

/** Whether a path is one of a permalink's, if not of an object's. */
export const isPermalink = (path: string) => Object.hasOwn(routes, collectionOf(path));

/** What a permalink's path names; null where there can be no such object. */
export async function targetOf(path: string, db: Database["db"]): Promise<Target | null> {
  const collection = collectionOf(path);
  const segments = path.slice(collection.length + 2).split("/");
  try {
    return (await routes[collection]?.(segments.map(decodeURIComponent), db)) ?? null;
  } catch (error) {
    // The path isn't the encoding of any text.
    if (error instanceof URIError) return null;
    throw error;
  }
}

const collectionOf = (path: string) => path.slice(1).split("/", 1)[0] ?? "";

function bySlug(kind: Target["kind"]) {
  return ([slug, ...rest]: string[]): Target | null =>
    slug && rest.length === 0 ? { kind, variables: { slug } } : null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function byId(kind: Target["kind"], type: string) {
  return ([id = "", ...rest]: string[]): Target | null =>
    uuid.test(id) && rest.length === 0
      ? { kind, variables: { id: Buffer.from(`${type}:${id}`).toString("base64") } }
      : null;
}
