import type { Sql } from "postgres";
import { reasonOf } from "../file-error.ts";
import { load, loadFresh, standingIssues } from "../load.ts";
import type { NameTexts } from "../name-files.ts";
import type { Standing } from "../resolve.ts";
import type { SeedOptions } from "../seed.ts";
import { endsAll } from "./ends-all.ts";
import { issueRows, type MadeRows } from "./issue-rows.ts";
import { mergeArticles } from "./merge.ts";
import type { Prepared } from "./reader.ts";
import type { Tally } from "./tally.ts";

/** An issue that has been read and waits to be written. */
export interface Ready {
  issueId: string;
  /** The files that hold articles of it. */
  paths: ReadonlySet<string>;
  prepared: Prepared[];
  /** Its rows where the corpus holds nothing of it; null where something is wrong with it. */
  fresh: MadeRows | null;
}

/** Writes issues, and tells the tally what became of their files. Without a database it only makes their rows. */
export class Writer {
  /** Why nothing more can be written. */
  lost: string | null = null;

  constructor(
    private readonly sql: Sql | null,
    private readonly names: NameTexts,
    private readonly tally: Tally,
    private readonly onWarning: SeedOptions["onWarning"],
  ) {}

  /** Makes an issue ready, which needs no database: done while that is at work on others. */
  ready(issue: Pick<Ready, "issueId" | "paths">, prepared: Prepared[]): Ready {
    if (!this.sql || this.lost !== null) return { ...issue, prepared, fresh: null };
    try {
      const fresh = issueRows(mergeArticles(prepared), this.names.parsed().names, null);
      return { ...issue, prepared, fresh };
    } catch {
      return { ...issue, prepared, fresh: null };
    }
  }

  /** Writes what is new together, since a transaction for each costs a quarter more; the rest one by one. */
  async write(batch: readonly Ready[]): Promise<void> {
    const fresh = await this.freshOf(batch);
    const written = fresh.length > 0 && (await this.writeFresh(fresh));
    for (const ready of batch) if (!written || !fresh.includes(ready)) await this.writeOne(ready);
  }

  /** The issues of which the corpus holds nothing; none where it doesn't answer. */
  private async freshOf(batch: readonly Ready[]): Promise<Ready[]> {
    const made = batch.filter(({ fresh }) => fresh !== null);
    if (!this.sql || this.lost !== null || made.length === 0) return [];
    try {
      const there = await standingIssues(
        this.sql,
        made.map(({ issueId }) => issueId),
      );
      return made.filter(({ issueId }) => !there.has(issueId));
    } catch {
      return [];
    }
  }

  /** False where something is wrong with one of them: written one by one, that one is told. */
  private async writeFresh(batch: readonly Ready[]): Promise<boolean> {
    try {
      const report = await loadFresh(
        this.sql as Sql,
        batch.map(({ fresh }) => (fresh as MadeRows).rows),
      );
      this.tally.add(report);
      for (const { paths } of batch) for (const path of paths) this.tally.part(path, report, false);
      return true;
    } catch (error) {
      this.note(error);
      return false;
    }
  }

  private async writeOne({ issueId, paths, prepared }: Ready) {
    try {
      if (this.lost !== null) throw new Error(this.lost);
      const articles = mergeArticles(prepared);
      let made: MadeRows | undefined;
      const rowsFor = (standing: Standing | null) => {
        made = issueRows(articles, this.names.parsed().names, standing);
        return made.rows;
      };
      if (!this.sql) rowsFor(null);
      const report = this.sql ? await load(this.sql, issueId, rowsFor) : {};
      this.tally.add(report);
      for (const { path, input } of made?.kept ?? [])
        this.onWarning?.(path, {
          line: input.article.line,
          column: 1,
          message: "The corpus holds this article with an annotation, which is kept.",
        });
      for (const path of paths) this.tally.part(path, report, made?.replaced.has(path) ?? false);
    } catch (error) {
      this.note(error);
      for (const path of paths) this.tally.reject(path, `not loaded: ${reasonOf(error)}`);
    }
  }

  private note(error: unknown) {
    if (endsAll(error)) this.lost ??= `the database failed: ${reasonOf(error)}`;
  }
}
