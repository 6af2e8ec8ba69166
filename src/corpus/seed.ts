import type { Sql } from "postgres";
import type { Warning } from "./article.ts";
import { reasonOf } from "./file-error.ts";
import type { Report } from "./load.ts";
import { NameFileError, readNameTexts } from "./name-files.ts";
import { issueFiles } from "./seeding/files.ts";
import { type Known, knownTexts } from "./seeding/known.ts";
import { issueIdOf, type Prepared, Reader } from "./seeding/reader.ts";
import { Tally } from "./seeding/tally.ts";
import { type Work, Writer } from "./seeding/writer.ts";

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
  unlisted: { actors: Unlisted[]; sources: Unlisted[] };
}

/** A name that nobody has listed, and the listed one that it may be misspelt for. */
export interface Unlisted {
  name: string;
  meant: string | null;
}

/** So many names are compared with all that are listed; where more are new they aren't misspelt. */
const mostCompared = 500;

export interface SeedOptions {
  /** Files and folders of texts. */
  paths: readonly string[];
  /** The folder that holds actors.yaml and sources.yaml. */
  namesFolder: string;
  /** Called as each file is done with. */
  onOutcome?: (outcome: Outcome, done: number, total: number) => void;
  onWarning?: (path: string, warning: Warning) => void;
  /** Called when all files are done with and the claims of so many issues are next to be counted. */
  onCounting?: (issues: number) => void;
  /** The claims of so many issues are counted in one transaction; as few as suits the embedded engine unless told. */
  countedAtOnce?: number;
}

/**
 * Seeds the corpus from files: text in, rows out, one transaction an issue. A file that can't be
 * read is rejected and the others go on. Without a database it reads everything and writes
 * nothing. Throws NameFileError for the files of names; a database that is lost rejects the rest.
 */
export async function seed(sql: Sql | null, options: SeedOptions): Promise<Summary> {
  const names = await readNameTexts(options.namesFolder);
  const { files, unfit } = await issueFiles(options.paths);
  const tally = new Tally(files.length + unfit.length, options.onOutcome);
  for (const { path, reason } of unfit) tally.reject(path, reason);
  const reader = new Reader(names);
  const known = await knownTexts(sql);
  const works = await worksIn(files, known.texts);
  const writer = new Writer(sql, names, known.issues, tally, options.onWarning);
  for (const work of works) {
    await writer.ready();
    const prepared = writer.lost === null ? await prepare(work) : [];
    if (prepared) writer.take(work, prepared);
  }
  await writer.end(options.onCounting, options.countedAtOnce);
  return { outcomes: tally.outcomes, rows: tally.rows, unlisted: unlisted() };

  /** Whoever nobody listed; where there was nothing to do, nobody was met. */
  function unlisted(): Summary["unlisted"] {
    if (works.length === 0) return { actors: [], sources: [] };
    const { people } = names.parsed();
    const of = (met: ReadonlyMap<string, { name: string }>) =>
      [...met.values()].map(({ name }) => ({
        name,
        meant: met.size > mostCompared ? null : people.misspeltFor(name),
      }));
    return { actors: of(people.met.actors), sources: of(people.met.outlets) };
  }

  /** Which issues there is work on; files whose rows are there already are done with. */
  async function worksIn(paths: readonly string[], known: Known["texts"]): Promise<Work[]> {
    const works = new Map<string, Work>();
    const done: { path: string; issues: Set<string> }[] = [];
    for (const path of paths) {
      try {
        const reading = await reader.read(path, (hash) => Boolean(known.get(hash)));
        if (typeof reading === "string") {
          tally.expect(path, 0);
          done.push({ path, issues: known.get(reading) as Set<string> });
          continue;
        }
        for (const warning of reading.warnings) options.onWarning?.(path, warning);
        const issues = new Set(reading.articles.map(issueIdOf));
        for (const issueId of issues) {
          const work = works.get(issueId) ?? { issueId, paths: new Set() };
          works.set(issueId, work);
          work.paths.add(path);
        }
        tally.expect(path, issues.size);
      } catch (error) {
        // Without the names nothing can be read.
        if (error instanceof NameFileError) throw error;
        tally.reject(path, reasonOf(error));
      }
    }
    // An issue is made of all its files, so that it comes out alike whichever of them is new.
    for (const { path, issues } of done)
      for (const issueId of issues) works.get(issueId)?.paths.add(path);
    return [...works.values()];
  }

  /** The articles of an issue with their claims; null where a file of it is wrong, and so rejected. */
  async function prepare({ issueId, paths }: Work): Promise<Prepared[] | null> {
    const prepared: Prepared[] = [];
    let wrong: string | null = null;
    for (const path of [...paths].sort()) {
      try {
        prepared.push(...(await reader.prepare(path, issueId)));
      } catch (error) {
        wrong ??= path;
        tally.reject(path, reasonOf(error));
      }
    }
    for (const path of wrong === null ? [] : paths)
      tally.reject(path, `nothing of this issue is loaded, since ${wrong} was rejected`);
    return wrong === null ? prepared : null;
  }
}
