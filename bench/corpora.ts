import { type BenchDatabase, keptDatabase, makeDatabase } from "./database.ts";
import { fillCorpus } from "./generate/corpus.ts";
import { namesFolder } from "./paths.ts";

/** Two corpora of the same kind, one a tenth of the other. */
export interface Corpora {
  large: BenchDatabase;
  small: BenchDatabase;
}

const opened = new Map<string, { corpus: Promise<BenchDatabase>; keep: boolean }>();

/** The corpora to ask. */
export async function corporaOf(issues: number, seed: number, keep: boolean): Promise<Corpora> {
  const small = await corpusOf(Math.max(1, Math.round(issues / 10)), seed, keep);
  return { small, large: await corpusOf(issues, seed, keep) };
}

/** A corpus of so many issues, filled once a run; one that an earlier run kept is taken as it is. */
export function corpusOf(issues: number, seed: number, keep: boolean): Promise<BenchDatabase> {
  const name = `bench_corpus_${issues}_${seed}`;
  const found = opened.get(name);
  if (found) return found.corpus;
  const corpus = filled(name, issues, seed);
  opened.set(name, { corpus, keep });
  return corpus;
}

/** Takes the corpora away that this run has filled, unless they are to be kept for the next. */
export async function closeCorpora(): Promise<void> {
  for (const { corpus, keep } of opened.values()) {
    const database = await corpus;
    await (keep ? database.sql.end({ timeout: 2 }) : database.drop());
  }
}

async function filled(name: string, issues: number, seed: number): Promise<BenchDatabase> {
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
