import { expect, test } from "vitest";
import { greeting, sync } from "../../src/database/protocol.ts";
import { Turns } from "../../src/database/turns.ts";

function message(type: string, body = ""): Buffer {
  const head = Buffer.alloc(5, type);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body)]);
}

const encryption = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const query = message("Q", "select 1\0");
const parse = message("P", "first\0select 1\0\0\0");
const flush = message("H");

/** The turns of a client that sends these bytes in pieces of one size. */
function turnsOf(bytes: Buffer, size: number) {
  const turns = new Turns();
  const found = [];
  for (let start = 0; start < bytes.length; start += size) {
    turns.push(bytes.subarray(start, start + size));
    for (let turn = turns.next(); turn; turn = turns.next()) {
      found.push(turn.kind === "messages" ? [turn.bytes.toString("latin1"), turn.done] : turn.kind);
      if (turn.kind === "terminate") break;
    }
  }
  return { found, statements: [...turns.statements] };
}

test.each([1, 3, 7, 64, 10_000])(
  "a client's words are cut into turns however they arrive (%i bytes)",
  (size) => {
    const bytes = Buffer.concat([
      encryption,
      greeting("ann"),
      query,
      parse,
      flush,
      message("B"),
      message("E"),
      sync,
      query,
      message("X"),
    ]);
    const text = (...messages: Buffer[]) => Buffer.concat(messages).toString("latin1");
    expect(turnsOf(bytes, size)).toEqual({
      found: [
        "encrypt",
        "start",
        [text(query), true],
        [text(parse, flush), false],
        [text(message("B"), message("E"), sync), true],
        [text(query), true],
        "terminate",
      ],
      statements: ["first"],
    });
  },
);

test.each([
  ["a web browser", Buffer.from("GET / HTTP/1.1\r\n\r\n")],
  ["a greeting of no length", Buffer.alloc(8)],
  [
    "a message shorter than its own length",
    Buffer.concat([greeting("ann"), Buffer.from("Q\0\0\0\x01")]),
  ],
])("%s is not taken for a client", (_, bytes) => {
  expect(() => turnsOf(bytes, 10_000)).toThrow("not a Postgres");
});
