function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5, type);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const notification = "A".charCodeAt(0);

const text = (value: string) => Buffer.from(`${value}\0`);

/** Ends an exchange, so that the engine forgets an error and says that it is ready. */
export const sync = message("S");

/** Ends a transaction that nobody will end any more. */
export const rollback = message("Q", text("rollback"));

/** Forgets the prepared statements of these names. */
export function forget(statements: Iterable<string>): Buffer {
  const closes = [...statements].map((name) => message("C", Buffer.from("S"), text(name)));
  return Buffer.concat([...closes, sync]);
}

/** What a session's answer tells to all who listen (NotificationResponse), as whole messages. */
export function notifications(answer: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let start = 0; start + 5 <= answer.length; ) {
    const end = start + 1 + answer.readUInt32BE(start + 1);
    if (answer[start] === notification) found.push(answer.subarray(start, end));
    start = end;
  }
  return found;
}

/** A client's greeting, as protocol 3.0. */
export function greeting(user: string): Buffer {
  const body = Buffer.concat([
    Buffer.from([0, 3, 0, 0]),
    text("user"),
    text(user),
    text("database"),
    text(user),
    Buffer.from([0]),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

/** Answers a query by an error; `code` is an SQLSTATE. */
export function failedQuery(code: string, reason: string): Buffer {
  const fields = { S: "ERROR", V: "ERROR", C: code, M: reason };
  const parts = Object.entries(fields).map(([field, value]) => text(field + value));
  // Clients keep an error to themselves until they are told that the server is ready.
  return Buffer.concat([message("E", ...parts, Buffer.from([0])), message("Z", Buffer.from("I"))]);
}
