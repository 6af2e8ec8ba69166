import { setImmediate as breathe } from "node:timers/promises";
import type { Sql } from "postgres";
import type { Warning } from "../article.ts";
import { reasonOf } from "../file-error.ts";
import { AsLeft } from "../load/as-left.ts";
import { countIssues } from "../load/counts.ts";
import { load } from "../load.ts";
import type { NameTexts } from "../name-files.ts";
import { issueSlug } from "../resolve/slugs.ts";
import type { Standing } from "../resolve.ts";
import { endsAll } from "./ends-all.ts";
import { issueRows } from "./issue-rows.ts";
import { mergeArticles } from "./merge.ts";
import type { Prepared } from "./reader.ts";
import type { Tally } from "./tally.ts";

/** An issue, and the files that hold articles of it. */
export interface Work {
  issueId: string;
  paths: Set<string>;
}

/**
 * Writes issues one after another. While the database takes the rows of one, the next can be read
 * and its rows be made: not before they are sent, so that whom nobody has listed is called as the
 * first issue has it and the database never waits to be answered; and no more than that one, so
 * that memory stays flat.
 */
export class Writer {
  /** Why nothing more can be written. */
  lost: string | null = null;
  private readonly asLeft = new AsLeft();
  private sent = Promise.resolve();
  private written = Promise.resolve();

  /** Without a database everything is done but the writing. `stands` tells which issues the corpus held before. */
  constructor(
    private readonly sql: Sql | null,
    private readonly names: NameTexts,
    private readonly stands: ReadonlySet<string>,
    private readonly tally: Tally,
    private readonly onWarning?: (path: string, warning: Warning) => void,
  ) {}

  /** Waits until it is time to read the next issue. */
  async ready(): Promise<void> {
    await this.sent;
  }

  /** Takes an issue, to be written when those before it are. */
  take(work: Work, prepared: readonly Prepared[]): void {
    const before = this.written;
    this.sent = new Promise((send) => {
      this.written = this.write(work, prepared, before, send).finally(send);
    });
  }

  /** Waits until everything is written that was taken, and counted; what an earlier run left uncounted as well. */
  async end(onCounting?: (issues: number) => void, countedAtOnce?: number): Promise<void> {
    await this.written;
    if (this.sql && this.lost === null) await countIssues(this.sql, onCounting, countedAtOnce);
  }

  private async write(
    { issueId, paths }: Work,
    prepared: readonly Prepared[],
    before: Promise<void>,
    send: () => void,
  ): Promise<void> {
    try {
      const articles = mergeArticles(prepared);
      const make = (standing: Standing | null) =>
        issueRows(articles, this.names.parsed().names, standing);
      const ahead = this.stands.has(issueId) ? null : make(null);
      await breathe();
      ahead?.parcel.prepare();
      await before;
      if (this.lost !== null) throw new Error(this.lost);
      let made = ahead;
      const rowsFor = (standing: Standing | null) => {
        made = standing || !ahead ? make(standing) : ahead;
        send();
        return made.parcel;
      };
      const report = this.sql
        ? await load(this.sql, issueId, rowsFor, this.asLeft, ahead?.parcel)
        : {};
      this.tally.add(report);
      for (const { path, input } of made?.kept ?? []) {
        const message = "The corpus holds this article with an annotation, which is kept.";
        this.onWarning?.(path, { line: input.article.line, column: 1, message });
      }
      for (const slug of made?.left ?? []) {
        const issue = issueSlug((prepared[0] as Prepared).input.article);
        const message = `The corpus also holds the article ${slug} of this issue, which none of these files has. It stays; to take it out, \`npm run seed -- --remove ${issue}\` and seed again.`;
        this.onWarning?.([...paths][0] as string, { line: 1, column: 1, message });
      }
      for (const path of paths) this.tally.part(path, report, made?.replaced.has(path) ?? false);
    } catch (error) {
      if (endsAll(error)) this.lost = `the database failed: ${reasonOf(error)}`;
      for (const path of paths) this.tally.reject(path, `not loaded: ${reasonOf(error)}`);
    }
  }
}
