const headerLength = 5;
const encryptionRequests = new Set([80877103, 80877104]);
const cancelRequest = 80877102;

/** What a client asks for next: `messages` are whole protocol messages, `done` when they end in Sync or a simple query. */
export type Turn =
  | { kind: "encrypt" }
  | { kind: "cancel" }
  | { kind: "start" }
  | { kind: "messages"; bytes: Buffer; done: boolean }
  | { kind: "terminate" };

/** Cuts the bytes of one Postgres client into turns: as many messages as it sends before it waits for an answer. */
export class Turns {
  /** The prepared statements this client has named. */
  readonly statements = new Set<string>();
  /** Whether the greeting is over. */
  started = false;
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = 8;
  #scanned = 0;

  push(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#size += bytes.length;
  }

  /** The next whole turn, or null until more bytes come; throws on bytes that are not the Postgres protocol. */
  next(): Turn | null {
    if (this.#size < this.#needed) return null;
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    return this.started ? this.#nextMessages(bytes) : this.#nextGreeting(bytes);
  }

  #nextGreeting(bytes: Buffer): Turn | null {
    const length = bytes.readUInt32BE(0);
    // Postgres itself takes no greeting over 10,000 bytes.
    if (length < 8 || length > 10_000) throw new Error("not a Postgres client");
    if (bytes.length < length) {
      this.#needed = length;
      return null;
    }
    this.#take(bytes, length);
    const code = bytes.readUInt32BE(4);
    if (encryptionRequests.has(code)) return { kind: "encrypt" };
    if (code === cancelRequest) return { kind: "cancel" };
    this.started = true;
    this.#needed = headerLength;
    return { kind: "start" };
  }

  #nextMessages(bytes: Buffer): Turn | null {
    while (bytes.length >= this.#scanned + headerLength) {
      const start = this.#scanned;
      const length = bytes.readUInt32BE(start + 1);
      if (length < 4) throw new Error("not a Postgres message");
      const end = start + 1 + length;
      if (bytes.length < end) {
        this.#needed = end;
        return null;
      }
      this.#scanned = end;
      const type = String.fromCharCode(bytes.readUInt8(start));
      if (type === "X") return { kind: "terminate" };
      if (type === "P") this.#remember(bytes.subarray(start + headerLength, end));
      // Sync, simple query and function call are answered by "ready for query"; after Flush the client goes on.
      const done = "SQF".includes(type);
      if (done || type === "H") return { kind: "messages", bytes: this.#take(bytes, end), done };
    }
    this.#needed = this.#scanned + headerLength;
    return null;
  }

  #remember(parse: Buffer): void {
    const name = parse.toString("utf8", 0, parse.indexOf(0));
    if (name !== "") this.statements.add(name);
  }

  #take(bytes: Buffer, end: number): Buffer {
    const rest = bytes.subarray(end);
    this.#chunks = [rest];
    this.#size = rest.length;
    this.#scanned = 0;
    this.#needed = this.started ? headerLength : 8;
    return bytes.subarray(0, end);
  }
}
