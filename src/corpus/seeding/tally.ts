import type { Report } from "../load.ts";
import type { TableName } from "../rows.ts";
import type { Outcome } from "../seed.ts";

/** Keeps count of what becomes of each file, and of the rows that were written. */
export class Tally {
  readonly outcomes: Outcome[] = [];
  readonly rows: Report = {};
  private readonly left = new Map<string, { parts: number; changed: boolean; replaced: boolean }>();

  constructor(
    private readonly total: number,
    private readonly onOutcome?: (outcome: Outcome, done: number, total: number) => void,
  ) {}

  /** The file is done with once so many issues that it has articles of are. */
  expect(path: string, parts: number) {
    this.left.set(path, { parts, changed: false, replaced: false });
    if (parts === 0) this.settle({ path, status: "unchanged", reason: null, replaced: false });
  }

  /** One of the file's issues is in the database as it should be. */
  part(path: string, report: Report, replaced: boolean) {
    const left = this.left.get(path);
    if (!left) return;
    left.parts -= 1;
    left.changed ||= Object.values(report).some(
      (done) => done.inserted + done.updated + done.deleted > 0,
    );
    left.replaced ||= replaced;
    if (left.parts > 0) return;
    const status = left.changed ? "loaded" : "unchanged";
    this.settle({ path, status, reason: null, replaced: left.replaced });
  }

  /** The first reason counts: a file is rejected once. */
  reject(path: string, reason: string) {
    this.settle({ path, status: "rejected", reason, replaced: false });
  }

  add(report: Report) {
    for (const [name, done] of Object.entries(report) as [TableName, Report[TableName]][]) {
      const sum = this.rows[name] ?? { inserted: 0, updated: 0, deleted: 0 };
      this.rows[name] = {
        inserted: sum.inserted + (done?.inserted ?? 0),
        updated: sum.updated + (done?.updated ?? 0),
        deleted: sum.deleted + (done?.deleted ?? 0),
      };
    }
  }

  private readonly settled = new Set<string>();

  private settle(outcome: Outcome) {
    if (this.settled.has(outcome.path)) return;
    this.settled.add(outcome.path);
    this.left.delete(outcome.path);
    this.outcomes.push(outcome);
    this.onOutcome?.(outcome, this.outcomes.length, this.total);
  }
}
