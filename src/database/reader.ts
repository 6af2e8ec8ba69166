import { drizzle } from "drizzle-orm/postgres-js";
import type { PendingQuery, Row, Sql, TransactionSql } from "postgres";
import { relations } from "../../schema/relations.ts";
import type { Database } from "../database.ts";
import { cancel } from "./cancel.ts";
import type { Copies, Copy } from "./copies.ts";
import { isLost, isRefused, lacksTime } from "./passing.ts";
import { rejectedBy } from "./rejected-by.ts";
import { readRevision } from "./revision-watch.ts";

/** Milliseconds that a replica may take before the primary is asked instead: it may be frozen, or cut off. */
const patience = 2000;

/** Told of a statement when it is asked for, with its text, and when it has ended, with what went wrong. */
export type StatementListener = (text: string) => (error?: unknown) => void;

/** How long a reader may take, and who is told. */
export type Bounds = {
  /** Goes off when nobody waits for the answer any more; its reason is what the reader's statements fail with. */
  signal: AbortSignal;
  /** Milliseconds that one statement may take. */
  timeout: number;
  /** What is read has to be of this revision or of a newer one; null where that isn't known: then the primary is read. */
  revision: number | null;
  onStatement?: StatementListener | undefined;
};

type Rows = Row[];
type Query = PendingQuery<Rows>;
/** A statement, to be sent by some connections. */
type Send = (sql: Sql | TransactionSql, copy: Copy) => Query;

/**
 * One request's way to the corpus, for reading alone. A statement goes to a copy that holds what is asked for, waits for
 * its turn there, is counted, is sent once more where its connection is lost or the replica fails, and is cancelled when
 * its time is up or nobody waits for it.
 */
export class Reader {
  /** Statements so far, and the milliseconds from when each was asked for until it was answered. */
  statements = 0;
  milliseconds = 0;
  #db: Database["db"] | undefined;
  #failure: { error: unknown } | undefined;
  #transaction: TransactionSql | undefined;

  constructor(
    readonly copies: Copies,
    readonly bounds: Bounds,
  ) {}

  /** Made when it is first asked for: to Drizzle a client is much work. */
  get db(): Database["db"] {
    this.#db ??= drizzle({ client: this.#client(), relations });
    return this.#db;
  }

  /**
   * The one text that a statement answers with, in UTF-8. Where it fails, the request's other statements fail alike without being sent, but not where the server refuses the statement itself.
   */
  async text(statement: string, parameters: unknown[]): Promise<Buffer> {
    const send: Send = (...way) => sent(statement, parameters, ...way).raw() as unknown as Query;
    try {
      const [row] = (await this.#read(statement, send)) as unknown as [[Buffer]];
      return row[0];
    } catch (error) {
      if (!isRefused(error)) this.#failure = { error };
      throw error;
    }
  }

  /** Runs what asks this reader, so that all it reads is of one moment; says of which revision. */
  async together<T>(run: () => Promise<T>): Promise<{ result: T; revision: number }> {
    const { sql, gate } = this.copies.primary;
    const leave = await gate.enter(this, this.bounds.signal);
    try {
      const found = await sql.begin("isolation level repeatable read read only", async (within) => {
        const revision = await readRevision(within);
        this.#transaction = within;
        return { result: await run(), revision };
      });
      return found as { result: T; revision: number };
    } finally {
      this.#transaction = undefined;
      leave();
    }
  }

  /** What Drizzle uses of a client when it reads. */
  #client(): Sql {
    // Drizzle would have none of its statements prepared.
    const unsafe = (text: string, parameters: unknown[]) => {
      const send: Send = (...way) => sent(text, parameters, ...way);
      const rows = {
        // biome-ignore lint/suspicious/noThenProperty: a query is sent when somebody waits for it
        then: (resolve: never, reject: never) => this.#read(text, send).then(resolve, reject),
        values: () => this.#read(text, (...way) => send(...way).values() as unknown as Query),
      };
      return rows as never;
    };
    return { options: this.copies.primary.sql.options, unsafe } as unknown as Sql;
  }

  async #read(text: string, send: Send): Promise<Rows> {
    if (this.#failure) throw this.#failure.error;
    const { onStatement } = this.bounds;
    if (!onStatement) return this.#ask(send);
    const ended = onStatement(text);
    try {
      const rows = await this.#ask(send);
      ended();
      return rows;
    } catch (error) {
      ended(error);
      throw error;
    }
  }

  async #ask(send: Send): Promise<Rows> {
    const { signal, revision } = this.bounds;
    const { primary } = this.copies;
    const started = performance.now();
    this.statements++;
    try {
      if (this.#transaction) return await this.#send(send(this.#transaction, primary), signal);
      const copy = this.copies.holding(revision);
      return await (copy === primary ? this.#askPrimary(send) : this.#askReplica(copy, send));
    } catch (error) {
      // Why it was cancelled says more than that it was.
      signal.throwIfAborted();
      throw error;
    } finally {
      this.milliseconds += performance.now() - started;
    }
  }

  async #askPrimary(send: Send): Promise<Rows> {
    const { primary } = this.copies;
    const { signal } = this.bounds;
    const leave = await primary.gate.enter(this, signal);
    const statement = { expired: false };
    try {
      return await this.#send(send(primary.sql, primary), signal, statement);
    } catch (error) {
      // A cancellation meant for another statement can reach the next one on its connection.
      const again = isLost(error) || lacksTime(error);
      if (!again || statement.expired || signal.aborted) throw error;
      return await this.#send(send(primary.sql, primary), signal);
    } finally {
      leave();
    }
  }

  /** Whatever goes wrong with a replica, the primary may know better. */
  async #askReplica(replica: Copy, send: Send): Promise<Rows> {
    const { signal, timeout } = this.bounds;
    const ending = new AbortController();
    const end = () => ending.abort();
    const late = setTimeout(end, Math.min(patience, timeout / 3));
    signal.addEventListener("abort", end, { once: true });
    try {
      const leave = await replica.gate.enter(this, ending.signal);
      const rows = this.#send(send(replica.sql, replica), ending.signal).finally(leave);
      // One that is frozen doesn't even answer that it cancelled.
      return await Promise.race([rows, rejectedBy(ending.signal)]);
    } catch {
      signal.throwIfAborted();
      return this.#askPrimary(send);
    } finally {
      clearTimeout(late);
      signal.removeEventListener("abort", end);
    }
  }

  async #send(query: Query, signal: AbortSignal, statement = { expired: false }): Promise<Rows> {
    const { restart } = this.copies;
    const giveUp = () => void cancel(query).catch(() => {});
    const timer = setTimeout(() => {
      statement.expired = true;
      if (restart) restart().catch(() => {});
      else giveUp();
    }, this.bounds.timeout);
    // The embedded engine knows no cancelling, and is not ended for everybody because one client left.
    if (!restart) signal.addEventListener("abort", giveUp, { once: true });
    // Not by the driver, which puts rows behind those that a statement before on the same connection had when it failed
    // (https://github.com/porsager/postgres/issues/1181).
    const rows: Row[] = [];
    try {
      await query.forEach((row) => void rows.push(row));
      return rows;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
    }
  }
}

/** A statement, to be sent by some connections; one that is asked for often is prepared. */
function sent(
  text: string,
  parameters: unknown[],
  ...[sql, { prepared }]: Parameters<Send>
): Query {
  const options = { prepare: prepared.admits(text), simple: false } as object;
  return sql.unsafe(text, parameters as never, options) as unknown as Query;
}
