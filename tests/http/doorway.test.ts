import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { frontOf } from "./cache/front-of.ts";

const get = (headers = "") =>
  `GET /graphql?query={revision} HTTP/1.1\r\nHost: here\r\n${headers}\r\n`;
const post = (body: string, headers = "") =>
  `POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
const question = '{"query":"{ revision }"}';

/** What a socket has received; answers carry as many bytes as they say, so they can be counted. */
function receiving(socket: Socket) {
  let text = "";
  socket.on("data", (piece) => {
    text += piece.toString("latin1");
  });
  const answers = () => text.match(/HTTP\/1\.1 \d+ [\s\S]*?(?=HTTP\/1\.1 |$)/g) ?? [];
  return async (count: number) => {
    for (let waited = 0; answers().length < count && waited < 400; waited++) await sleep(5);
    return answers();
  };
}

async function connected(port: number) {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  await once(socket, "connect");
  return socket;
}

/** An answer but for what is new each time, whatever order its headers come in. */
function settled(answer: string): string[] {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  const lines = head
    .split("\r\n")
    .map((line) => line.replace(/^(Date|X-Request-Id): (?!mine).*/, "$1"));
  return [lines[0] as string, ...lines.slice(1).sort(), body];
}

test.each([
  ["a question by GET", get()],
  ["one by POST", post(question)],
  ["one from a page of another origin", post(question, "Origin: https://pages.example\r\n")],
  ["one with an id of its own", get("X-Request-Id: mine-1\r\n")],
  ["one whose answer is held", get("If-None-Match: *\r\n")],
])("%s is answered by its bytes as node:http answers it", async (_what, message) => {
  const { port, cache, corpus } = await frontOf(() => {}, true);
  const socket = await connected(port);
  const received = receiving(socket);
  // Answered anew, from what is kept, and by its bytes.
  for (const count of [1, 2, 3, 4]) {
    socket.write(message);
    await received(count);
  }
  const [, second = "", third = "", fourth = ""] = await received(4);
  expect(settled(third)).toEqual(settled(second));
  expect(settled(fourth)).toEqual(settled(second));
  expect(cache.byMessage(message, 1)).toBeDefined();
  expect([corpus.answered, cache.hits + cache.notModified]).toEqual([1, 3]);
  const ids = [second, third, fourth].map((answer) => /X-Request-Id: (.*)/.exec(answer)?.[1]);
  expect(new Set(ids).size).toBe(message.includes("mine") ? 1 : 3);
});

/** A connection on which `get()` and `post(question)` are known by their bytes. */
async function acquainted() {
  const served = await frontOf(() => {}, true);
  const socket = await connected(served.port);
  const received = receiving(socket);
  let count = 0;
  for (const message of [get(), get(), post(question), post(question)]) {
    socket.write(message);
    await received(++count);
  }
  expect(served.cache.byMessage(get(), 1)).toBeDefined();
  expect(served.cache.byMessage(post(question), 1)).toBeDefined();
  const after = async (more: number) => (await received(count + more)).slice(count);
  return { ...served, socket, after };
}

test("with a new revision what was sent before is sent no more", async () => {
  const { socket, corpus, after } = await acquainted();
  corpus.revision = 2;
  socket.write(get());
  expect((await after(1))[0]).toContain('"revision":2,');
});

test("whoever was shown a newer revision than is known here has it looked for each time", async () => {
  const { port, corpus } = await frontOf(() => {}, true);
  const socket = await connected(port);
  const received = receiving(socket);
  for (const count of [1, 2, 3]) {
    socket.write(get("Hearsay-Revision: 2\r\n"));
    await received(count);
  }
  Object.assign(corpus, { revision: 2, seen: 1 });
  socket.write(get("Hearsay-Revision: 2\r\n"));
  expect((await received(4))[3]).toContain('"revision":2,');
});

test("an answer that came late is not sent again once a newer one is kept", async () => {
  const waiting: (() => void)[] = [];
  const { port, corpus } = await frontOf(() => new Promise((go) => waiting.push(go)), true);
  const messages = ["a", "b", "c"].map((id) => get(`X-Request-Id: ${id}\r\n`));
  const sockets = await Promise.all(messages.map(() => connected(port)));
  // The first reads, the second waits for what it reads, and the third comes after a seeding.
  for (const [at, socket] of sockets.entries()) {
    if (at === 2) corpus.revision = 2;
    socket.write(messages[at] as string);
    await sleep(30);
  }
  for (const go of waiting.reverse()) {
    go();
    await sleep(30);
  }
  const again = await connected(port);
  const received = receiving(again);
  for (const [at, message] of [...messages, ...messages].entries()) {
    again.write(message);
    expect((await received(at + 1))[at]).toContain('"revision":2,');
  }
});

test("a client that reads slowly gets all of what it is sent", async () => {
  // More than connections hold by themselves.
  const size = 2e7;
  const { port, server, cache } = await frontOf(() => {}, true, size);
  server.keepAliveTimeout = 200;
  const socket = await connected(port);
  let bytes = 0;
  socket.on("data", ({ length }) => {
    bytes += length;
  });
  const hasRead = async (count: number) => {
    for (let waited = 0; bytes < count * size && waited < 500; waited++) await sleep(10);
    return Math.floor(bytes / size);
  };
  for (const count of [1, 2]) {
    socket.write(get());
    expect(await hasRead(count)).toBe(count);
  }
  expect(cache.byMessage(get(), 1)).toBeDefined();
  socket.pause();
  socket.write(get());
  // Longer than it may be silent, and the second more that Node gives.
  await sleep(2500);
  socket.resume();
  expect(await hasRead(3)).toBe(3);
});

const hidden = get(`${"a: b\r\n".repeat(1000)}Content-Length: ${get().length}\r\n`);
const padded = (message: string, bytes: number) =>
  message + "x".repeat(bytes - Buffer.byteLength(message));

test.each([
  ["a length is told after a thousand headers", hidden],
  ["empty lines come before it", padded(`\r\n\r\n${get("Content-Length: 1000\r\n")}`, 1004)],
  ["it comes with another", padded(get() + get("Content-Length: 1000\r\n"), get().length + 1000)],
])("what belongs to a request's body is not answered where %s", async (_what, message) => {
  const { socket, after, cache } = await acquainted();
  socket.write(message);
  await sleep(50);
  const answered = (await after(1)).length;
  const { hits } = cache;
  // The rest of the body, as far as it goes.
  socket.write(get());
  await sleep(50);
  expect(cache.hits).toBe(hits);
  expect(await after(answered)).toHaveLength(answered);
});

test.each([
  ["begins in one piece", ""],
  ["begins in a piece with another", post('{"query":"{ __typename }"}')],
])("a request that %s and goes on as a known one would is not that one", async (_what, before) => {
  const { socket, after, cache } = await acquainted();
  socket.write(`${before}GET /elsewhere HTTP/1.1\r\nHost: here\r\nX-Rest: `);
  const answered = (await after(before ? 1 : 0)).length;
  await sleep(30);
  const { hits } = cache;
  // What looks like a request is a header's value, and to what is asked the app behind has no answer.
  socket.write(get());
  await sleep(100);
  expect(await after(answered)).toHaveLength(before ? 1 : 0);
  expect(cache.hits).toBe(hits);
});

test("a body that looks like a known request is a body", async () => {
  const { socket, after, cache } = await acquainted();
  const { hits } = cache;
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${get().length}\r\n\r\n`,
  );
  await sleep(30);
  socket.write(get());
  await after(1);
  expect(cache.hits).toBe(hits);
});

/** A connection on which a message is known, and another request under way until `go` is called; three answers have come. */
async function occupied(known: string) {
  let go = () => {};
  const going = new Promise<void>((resolve) => {
    go = resolve;
  });
  let slow = false;
  const { port, cache } = await frontOf(() => (slow ? going : undefined), true);
  const socket = await connected(port);
  const received = receiving(socket);
  for (const count of [1, 2, 3]) {
    socket.write(known);
    await received(count);
  }
  expect(cache.byMessage(known, 1)).toBeDefined();
  slow = true;
  socket.write(post('{"query":"query Slow { revision }"}'));
  await sleep(30);
  return { socket, received, cache, go: () => go() };
}

test("a known request that comes while another is under way waits for its turn", async () => {
  const known = get("X-Request-Id: known\r\n");
  const { socket, received, go } = await occupied(known);
  socket.write(known);
  await sleep(30);
  expect(await received(3)).toHaveLength(3);
  go();
  const ids = (await received(5)).map((answer) => /x-request-id: (.*)/i.exec(answer)?.[1]);
  // The app behind gives its answers no id.
  expect(ids.slice(3)).toEqual([undefined, "known"]);
});

test("a request that begins while another is under way goes on after it", async () => {
  const { socket, received, cache, go } = await occupied(get());
  socket.write("GET /elsewhere HTTP/1.1\r\nHost: here\r\nX-Rest: ");
  await sleep(30);
  go();
  await received(4);
  const { hits } = cache;
  socket.write(get());
  await sleep(100);
  expect([(await received(4)).length, cache.hits]).toEqual([4, hits]);
});

test("whoever asks for the connection to be closed has it closed, however often", async () => {
  const { port } = await frontOf(() => {}, true);
  for (let time = 0; time < 3; time++) {
    const socket = await connected(port);
    const received = receiving(socket);
    socket.write(get());
    await received(1);
    socket.write(get("Connection: close\r\n"));
    await once(socket, "close");
    expect((await received(2))[1]).toContain("\r\nConnection: close\r\n");
  }
});

test("a server that closes lets go of connections that it answered by their bytes", async () => {
  const { socket, server, after } = await acquainted();
  socket.write(get());
  await after(1);
  const closed = once(socket, "close");
  server.close();
  await closed;
});

test("wherever requests are cut, each is answered once and in its turn", async () => {
  const messages = [
    get(),
    post(question),
    get("If-None-Match: *\r\n"),
    post('{"query":"{ __typename revision }"}'),
  ];
  const expected = ["200", "200", "304", "200"];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(messages.length - 1), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(600), { maxLength: 5 }),
      async (picked, cuts) => {
        const { socket, after } = await acquainted();
        const all = picked.map((which) => messages[which]).join("");
        const places = [
          0,
          ...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b),
          all.length,
        ];
        for (const [at, place] of places.slice(1).entries()) {
          socket.write(all.slice(places[at], place));
          await sleep(3);
        }
        const statuses = (await after(picked.length)).map((answer) => answer.slice(9, 12));
        expect(statuses).toEqual(picked.map((which) => expected[which]));
        socket.destroy();
      },
    ),
    { numRuns: 40 },
  );
});
