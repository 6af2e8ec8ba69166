import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** An answer as it goes over a connection, all but what is new each time: its date and the request's id. */
export class Reply {
  readonly #head: string;

  constructor(
    readonly method: string,
    readonly status: 200 | 304,
    /** Headers, names and values in turn; such as node:http has sent before, so nothing in them breaks a line. */
    headers: readonly string[],
    /** Null where a client holds it already. */
    readonly body: Buffer | null,
    /** The id that the request came with; null where each answer gets a new one. */
    readonly id: string | null,
  ) {
    let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
    for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
    this.#head = head;
  }

  /** Bytes that it takes, the body left out, which an answer has anyway. */
  get bytes(): number {
    return this.#head.length;
  }

  /** Writes it to a connection that stays open for as many seconds of silence. */
  sendTo(socket: Socket, id: string, keepAlive: number): void {
    const alive = keepAlive > 0 ? `Keep-Alive: timeout=${keepAlive}\r\n` : "";
    const head = `${this.#head}X-Request-Id: ${id}\r\nDate: ${dateNow()}\r\nConnection: keep-alive\r\n${alive}\r\n`;
    if (!this.body) {
      socket.write(head, "latin1");
      return;
    }
    // Both in one packet.
    socket.cork();
    socket.write(head, "latin1");
    socket.write(this.body);
    socket.uncork();
  }
}

const date = { second: 0, text: "" };

/** The `Date` header; written anew once a second. */
function dateNow(): string {
  const second = Math.floor(Date.now() / 1000);
  if (second !== date.second) Object.assign(date, { second, text: new Date().toUTCString() });
  return date.text;
}
