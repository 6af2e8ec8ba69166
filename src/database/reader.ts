import { drizzle } from "drizzle-orm/postgres-js";
import type { PendingQuery, Sql } from "postgres";
import { relations } from "../../schema/relations.ts";
import type { Database } from "../database.ts";
import type { Gate } from "./gate.ts";
import { isLost, lacksTime } from "./passing.ts";

/** What all readers of a database share. */
export type Shared = Pick<Database, "sql" | "restart"> & { gate: Gate };

/** How long a reader may take. */
export type Bounds = {
  /** Goes off when nobody waits for the answer any more; its reason is what the reader's statements fail with. */
  signal: AbortSignal;
  /** Milliseconds that one statement may take. */
  timeout: number;
};

type Rows = PendingQuery<Record<string, unknown>[]>;

/**
 * One request's way to the database, for reading alone. A statement waits for its turn, is counted, is sent once more
 * where its connection is lost, and is cancelled when its time is up or nobody waits for it.
 */
export class Reader {
  /** Statements so far, and the milliseconds from when each was asked for until it was answered. */
  statements = 0;
  milliseconds = 0;
  readonly db: Database["db"];

  constructor(
    readonly shared: Shared,
    readonly bounds: Bounds,
  ) {
    this.db = drizzle({ client: this.#client(), relations });
  }

  /** What Drizzle uses of a client when it reads. */
  #client(): Sql {
    const { sql } = this.shared;
    const unsafe: Sql["unsafe"] = (text, parameters, options) => {
      const send = () => sql.unsafe(text, parameters, options) as unknown as Rows;
      const rows = {
        // biome-ignore lint/suspicious/noThenProperty: a query is sent when somebody waits for it
        then: (resolve: never, reject: never) => this.#read(send).then(resolve, reject),
        values: () => this.#read(() => send().values() as unknown as Rows),
      };
      return rows as never;
    };
    return { options: sql.options, unsafe } as unknown as Sql;
  }

  async #read(send: () => Rows): Promise<unknown> {
    const { gate } = this.shared;
    const { signal } = this.bounds;
    const started = performance.now();
    this.statements++;
    const leave = await gate.enter(signal);
    try {
      return await this.#sendTwice(send);
    } catch (error) {
      // Why it was cancelled says more than that it was.
      signal.throwIfAborted();
      throw error;
    } finally {
      leave();
      this.milliseconds += performance.now() - started;
    }
  }

  async #sendTwice(send: () => Rows): Promise<unknown> {
    const statement = { expired: false };
    try {
      return await this.#send(send(), statement);
    } catch (error) {
      // A cancellation meant for another statement can reach the next one on its connection.
      const again = isLost(error) || lacksTime(error);
      if (!again || statement.expired || this.bounds.signal.aborted) throw error;
      return this.#send(send(), statement);
    }
  }

  async #send(query: Rows, statement: { expired: boolean }): Promise<unknown> {
    const { restart } = this.shared;
    const { signal, timeout } = this.bounds;
    const cancel = () => void Promise.resolve(query.cancel()).catch(() => {});
    const timer = setTimeout(() => {
      statement.expired = true;
      if (restart) restart().catch(() => {});
      else cancel();
    }, timeout);
    // The embedded engine knows no cancelling, and is not ended for everybody because one client left.
    if (!restart) signal.addEventListener("abort", cancel, { once: true });
    try {
      return await query;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
    }
  }
}
