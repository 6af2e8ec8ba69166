import type { Sql } from "postgres";
import type { Article, Warning } from "./article.ts";
import { load, type Report } from "./load.ts";
import { readNameFiles } from "./name-files.ts";
import { type ArticleInput, resolve } from "./resolve.ts";
import { issueFiles, reasonOf } from "./seeding/files.ts";
import { fingerprinter } from "./seeding/fingerprint.ts";
import { prepare, readRaw, readText, sameWords } from "./seeding/prepare.ts";
import { Tally } from "./seeding/tally.ts";

/** What became of a file. */
export interface Outcome {
  path: string;
  status: "loaded" | "unchanged" | "rejected";
  /** Why it was rejected; null for the others. */
  reason: string | null;
  /** True where the corpus held the same article with other words, which are replaced. */
  replaced: boolean;
}

/** What a run did; the outcomes are of all files there were, each once. */
export interface Summary {
  outcomes: Outcome[];
  rows: Report;
  /** Names in the text that nobody has listed; they became actors and sources by themselves. */
  unlisted: { actors: string[]; sources: string[] };
}

export interface SeedOptions {
  /** Files and folders of texts. */
  paths: readonly string[];
  /** The folder that holds actors.yaml and sources.yaml. */
  namesFolder: string;
  /** Called as each file is done with. */
  onOutcome?: (outcome: Outcome, done: number, total: number) => void;
  onWarning?: (path: string, warning: Warning) => void;
}

/** An issue, and the files that hold articles of it. */
interface Work {
  issue: Pick<Article, "publication" | "volume" | "number">;
  paths: Set<string>;
}

/**
 * Seeds the corpus from files: text in, rows out, one transaction an issue. A file that can't be
 * read is rejected and the others go on. Without a database it reads everything and writes
 * nothing. Throws NameFileError for the files of names; a database that is lost rejects the rest.
 */
export async function seed(sql: Sql | null, options: SeedOptions): Promise<Summary> {
  const names = await readNameFiles(options.namesFolder);
  const { files, unfit } = await issueFiles(options.paths);
  const tally = new Tally(files.length + unfit.length, options.onOutcome);
  for (const { path, reason } of unfit) tally.reject(path, reason);
  const fingerprintOf = fingerprinter(names.text);

  const works = await worksIn(files, sql ? await fingerprintsIn(sql) : new Set());
  // While the database takes one issue, the next is read.
  let loading = Promise.resolve();
  for (const { issue, paths } of works) {
    const inputs = await inputsOf(issue, [...paths]);
    await loading;
    if (inputs) loading = write(issue, [...paths], inputs);
  }
  await loading;
  const { actors, outlets } = names.people.met;
  return {
    outcomes: tally.outcomes,
    rows: tally.rows,
    unlisted: {
      actors: [...actors.values()].map(({ name }) => name),
      sources: [...outlets.values()].map(({ name }) => name),
    },
  };

  /** Which issues there is work on; files whose rows are there already are done with. */
  async function worksIn(paths: readonly string[], known: ReadonlySet<string>): Promise<Work[]> {
    const found = new Map<string, Work>();
    for (const path of paths) {
      try {
        const raw = await readRaw(path);
        if (known.has(fingerprintOf(raw.text, raw.annotation))) {
          tally.expect(path, 0);
          continue;
        }
        const { articles, warnings } = readText(raw, names);
        for (const warning of warnings) options.onWarning?.(path, warning);
        const issues = new Map(articles.map((article) => [keyOf(article), article]));
        for (const [key, { publication, volume, number }] of issues) {
          const work = found.get(key) ?? {
            issue: { publication, volume, number },
            paths: new Set(),
          };
          found.set(key, work);
          work.paths.add(path);
        }
        tally.expect(path, issues.size);
      } catch (error) {
        tally.reject(path, reasonOf(error));
      }
    }
    return [...found.values()];
  }

  /** The articles of an issue with their claims; null where a file of it is wrong, and so rejected. */
  async function inputsOf(issue: Work["issue"], paths: string[]): Promise<ArticleInput[] | null> {
    const inputs = new Map<string, ArticleInput>();
    for (const path of paths) {
      try {
        const raw = await readRaw(path);
        const articles = readText(raw, names).articles;
        for (const input of prepare(raw, articles, names, fingerprintOf(raw.text, raw.annotation)))
          if (keyOf(input.article) === keyOf(issue)) inputs.set(sameWords(input.article), input);
      } catch (error) {
        tally.reject(path, reasonOf(error));
        for (const other of paths)
          tally.reject(other, `nothing of this issue is loaded, since ${path} was rejected`);
        return null;
      }
    }
    return [...inputs.values()];
  }

  async function write(issue: Work["issue"], paths: string[], inputs: ArticleInput[]) {
    try {
      const report = sql
        ? await load(sql, issue, (standing) => resolve(inputs, names.names, standing))
        : {};
      tally.add(report);
      for (const path of paths) tally.part(path, report);
    } catch (error) {
      for (const path of paths) tally.reject(path, `not loaded: ${(error as Error).message}`);
    }
  }
}

const keyOf = ({ publication, volume, number }: Work["issue"]) =>
  JSON.stringify([publication, volume, number]);

async function fingerprintsIn(sql: Sql): Promise<Set<string>> {
  const rows = await sql<{ fingerprint: string }[]>`select distinct fingerprint from articles`;
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}
