import { and, type Column, gt, lt, type SQL, sql } from "drizzle-orm";
import { claims, paragraphs, revisions } from "../../../schema/index.ts";
import type { Database } from "../../database.ts";
import { type ClaimFilter, claimCondition } from "../../graphql/claim-filter.ts";
import { type Citations, type ClaimRow, type ExportedClaim, exported } from "./claim.ts";

/**
 * How many claims are read at a time: what an export holds in memory, and how long it keeps a
 * connection. For 500 Postgres thinks the statement worth compiling (jit_above_cost), which takes
 * it four times as long as the rows do.
 */
const batchSize = 250;

/** The corpus was changed while it was read. */
export class CorpusChanged extends Error {}

/** What a download is of: a list of claims, and the state of the corpus that it is read from. */
export interface Selection {
  filter: ClaimFilter | null;
  newestFirst: boolean;
  revision: number;
  /** What stands before the paths of permalinks. */
  origin: string;
}

type Db = Database["db"];

/** The state that the corpus is in. */
export async function currentRevision(db: Db): Promise<number> {
  const [row] = await db.execute<{ revision: number }>(sql`select ${revision} as revision`);
  return row?.revision ?? 0;
}

/** How many claims the filter lets through. */
export function countClaims(db: Db, filter: ClaimFilter | null): Promise<number> {
  return db.$count(claims, claimCondition(filter)?.(claims as unknown as Columns));
}

/**
 * The claims of a selection, some at a time, each batch after the place where the last one ended:
 * no transaction stays open while a client takes its time. Throws CorpusChanged where a seeding
 * comes in between, so that what ends is whole and of one revision.
 */
export async function* readClaims(db: Db, selection: Selection): AsyncGenerator<ExportedClaim[]> {
  const condition = claimCondition(selection.filter);
  const beyond = selection.newestFirst ? lt : gt;
  let last: string | undefined;
  for (;;) {
    const after = last;
    const rows = await page(db, selection, (claim) =>
      and(
        condition?.(claim),
        after === undefined ? undefined : beyond(claim.place as Column, after),
      ),
    );
    const { texts, revision } = await textsOf(db, rows);
    if (revision !== selection.revision)
      throw new CorpusChanged(
        `the corpus went from revision ${selection.revision} to ${revision} during an export`,
      );
    if (rows.length > 0) yield rows.map((row) => exported(row, texts, selection.origin));
    if (rows.length < batchSize) return;
    last = rows.at(-1)?.place;
  }
}

type Columns = Record<string, Column>;

const revision = sql<number>`(select coalesce(max(${revisions.revision}), 0) from ${revisions})`;

/** One batch: a claim with all that hangs off it, in one statement. The text is left out, which many claims share. */
function page(
  db: Db,
  { newestFirst }: Selection,
  where: (claim: Columns) => SQL | undefined,
): Promise<ClaimRow[]> {
  const named = { columns: { slug: true, name: true, kind: true, wikidataId: true } } as const;
  return db.query.claims.findMany({
    columns: {
      id: true,
      key: true,
      place: true,
      paragraphId: true,
      start: true,
      end: true,
      statement: true,
      act: true,
      form: true,
      framing: true,
      cue: true,
      madeOn: true,
      publishedOn: true,
      origin: true,
      rule: true,
      confidence: true,
    },
    with: {
      article: {
        columns: { slug: true, title: true, url: true },
        with: {
          issue: {
            columns: { publication: true, volume: true, number: true, dateBasis: true },
          },
        },
      },
      paragraph: { columns: { ordinal: true } },
      speakers: { columns: {}, orderBy: { position: "asc" }, with: { actor: named } },
      claimSubjects: { columns: {}, orderBy: { position: "asc" }, with: { actor: named } },
      relays: {
        columns: { position: true, cue: true },
        orderBy: { position: "asc" },
        with: { actor: named },
      },
      quotes: {
        columns: { start: true, end: true, kind: true },
        orderBy: { position: "asc" },
      },
      claimSources: { columns: {}, orderBy: { position: "asc" }, with: { source: named } },
      citations: {
        columns: { id: true, paragraphId: true, start: true, end: true },
        orderBy: { place: "asc" },
        with: {
          citedSources: {
            columns: { asWritten: true, from: true, to: true, edition: true },
            orderBy: { position: "asc" },
            with: { source: named },
          },
        },
      },
      relationsOut: {
        columns: { kind: true },
        with: { to: { columns: { key: true, place: true } } },
      },
      relationsIn: {
        columns: { kind: true },
        with: { from: { columns: { key: true, place: true } } },
      },
    },
    where: { RAW: (claim) => where(claim as unknown as Columns) ?? sql`true` },
    orderBy: { place: newestFirst ? "desc" : "asc" },
    limit: batchSize,
  });
}

/** The texts that a batch points into, each once, and the revision that the corpus had when they were read. */
async function textsOf(db: Db, rows: { paragraphId: string; citations: Citations }[]) {
  const ids = new Set(
    rows.flatMap(({ paragraphId, citations }) => [
      paragraphId,
      ...citations.map((citation) => citation.paragraphId),
    ]),
  );
  const [row] = await db.execute<{ revision: number; texts: Record<string, string> | null }>(sql`
    select ${revision} as revision, (
      select json_object_agg(${paragraphs.id}, ${paragraphs.text}) from ${paragraphs}
      where ${paragraphs.id} = any(${`{${[...ids].join(",")}}`}::uuid[])
    ) as texts`);
  return { texts: row?.texts ?? {}, revision: row?.revision ?? 0 };
}
