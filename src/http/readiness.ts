import type { Sql } from "postgres";
import { readRevision } from "../database/revision-watch.ts";

/** How long the database may take to say that it is there. */
const patience = 2000;
/** How long its word holds: whoever asks more often puts no load on it. */
const freshness = 500;

type Finding = { revision: number } | { reason: string };

/** Knows whether questions can be answered. */
export class Readiness {
  /** Before the tables are up to date nothing is answered; while it stops, no more is asked for. */
  state: "starting" | "serving" | "stopping" = "serving";
  /** The corpus's revision when it was last looked at. */
  revision: number | undefined;
  #question: Promise<number> | undefined;
  #last: { at: number; finding: Promise<Finding> } | undefined;

  constructor(readonly sql: Sql) {}

  /** Asks the database, unless it was asked just now. Never throws, and takes 2 s at most. */
  async check(): Promise<Finding> {
    if (this.state !== "serving") return { reason: `the service is ${this.state}` };
    const now = performance.now();
    if (!this.#last || now - this.#last.at > freshness)
      this.#last = { at: now, finding: this.#ask() };
    return this.#last.finding;
  }

  async #ask(): Promise<Finding> {
    // One that was sent and not answered is waited for again, so that they don't pile up.
    this.#question ??= readRevision(this.sql).finally(() => {
      this.#question = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error("late")), patience);
    });
    try {
      this.revision = await Promise.race([this.#question, late]);
      return { revision: this.revision };
    } catch {
      return { reason: "the database does not answer" };
    } finally {
      clearTimeout(timer);
    }
  }
}
