import { type BenchDatabase, keptDatabase, makeDatabase } from "./database.ts";
import { fillCorpus } from "./generate/corpus.ts";
import { namesFolder } from "./paths.ts";

/** Two corpora of the same kind, one a tenth of the other. */
export interface Corpora {
  large: BenchDatabase;
  small: BenchDatabase;
  issues: number;
  /** Removes them, unless they are to be kept for the next run. */
  close(): Promise<void>;
}

let open: Promise<Corpora> | null = null;

/** The corpora to ask, filled once a run; those that an earlier run kept are taken as they are. */
export function corporaOf(issues: number, seed: number, keep: boolean): Promise<Corpora> {
  open ??= (async () => {
    const small = await filled(Math.max(1, Math.round(issues / 10)), seed);
    const large = await filled(issues, seed);
    return {
      large,
      small,
      issues,
      async close() {
        for (const database of [small, large])
          await (keep ? database.sql.end({ timeout: 2 }) : database.drop());
      },
    };
  })();
  return open;
}

/** Takes the corpora away that this run has filled. */
export async function closeCorpora(): Promise<void> {
  await (await open)?.close();
}

async function filled(issues: number, seed: number): Promise<BenchDatabase> {
  const name = `bench_corpus_${issues}_${seed}`;
  const kept = await keptDatabase(name);
  if (kept && (await isFilled(kept))) return kept;
  await kept?.sql.end({ timeout: 2 });
  const database = await makeDatabase(name);
  console.error(`filling ${name}`);
  await fillCorpus(database.sql, namesFolder, issues, seed);
  return database;
}

/** The revision is written last; a database from before a migration is no use. */
async function isFilled({ sql }: BenchDatabase): Promise<boolean> {
  const rows = await sql`select from revisions`.catch(() => []);
  return rows.length > 0;
}
