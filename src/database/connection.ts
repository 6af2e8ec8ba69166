import { Socket, type SocketConstructorOpts } from "node:net";

// No row holds these words, for no text in Postgres holds a NUL.
const lastWords = Buffer.from("VFATAL\0");
const cancelRequestLength = 16;
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5]);

// Where a socket says that it has enough for now, which Node's says at 16 KB, postgres.js sends nothing more until all
// that was asked is answered: the statements of an issue, a megabyte, would each wait for the one before.
const sentAhead = { writableHighWaterMark: 1 << 22 };

/**
 * A connection whose loss postgres.js can live with. Before the database is ready for the first query any end is an
 * error: after a plain one it connects again at once and for ever, thousands of times a second
 * (https://github.com/porsager/postgres/issues/1193). Later on any loss is a plain end: after an error it forgets the
 * queries that it sent between the error and the close, and an error with which the server takes leave is told to the
 * first query of the next connection (https://github.com/porsager/postgres/issues/1215).
 */
export class Connection extends Socket {
  #ready = false;
  /** Bytes sent when the server was last ready for a query: where more were sent since, an answer is due. */
  #answered = 0;

  /** One that owes an answer and is silent for `patience` milliseconds is given up: its server is frozen or cut off. */
  constructor(patience = 0) {
    super(sentAhead as SocketConstructorOpts);
    this.setNoDelay();
    this.setTimeout(patience, () => {
      if (this.bytesWritten > this.#answered) this.destroy();
    });
    const listen = (bytes: Buffer) => {
      // Nothing follows this message until a query is sent.
      if (!bytes.subarray(-6, -1).equals(readyForQuery)) return;
      this.#ready = true;
      this.off("data", listen);
    };
    this.on("data", listen);
    this.once("end", () => {
      const code = "CONNECTION_CLOSED";
      const error = Object.assign(new Error("the database closed the connection"), { code });
      if (!this.#ready) this.destroy(error);
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: the arguments are those of any event
  override emit(event: string | symbol, ...rest: any[]): boolean {
    if (event === "data" && rest[0].subarray(-6, -1).equals(readyForQuery))
      this.#answered = this.bytesWritten;
    if (event === "data" && this.#ready && rest[0].includes(lastWords)) return true;
    return super.emit(event, ...rest);
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    // A request to cancel has no answer, and postgres.js has no ear for what goes wrong with it.
    const cancels = this.bytesWritten === cancelRequestLength;
    super._destroy(this.#ready || cancels ? null : error, callback);
  }
}
