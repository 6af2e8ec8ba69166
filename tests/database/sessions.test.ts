import { once } from "node:events";
import { createConnection, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { greeting, rollback, sync } from "../../src/database/protocol.ts";
import { lend } from "../../src/database/sessions.ts";
import { emptyFolder } from "../database-harness.ts";

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const begin = Buffer.from("Q\0\0\0\x0abegin\0");
const flush = Buffer.from("H\0\0\0\x04");

/** A session that writes down what it is asked, and is in a transaction from `begin` to `rollback`. */
async function lendOne(patience = 10_000) {
  const asked: Buffer[] = [];
  let inTransaction = false;
  const server: Server = lend(
    {
      welcome: Buffer.from("welcome"),
      async run(messages) {
        const bytes = Buffer.from(messages);
        asked.push(bytes);
        if (bytes.equals(begin)) inTransaction = true;
        if (bytes.equals(rollback)) inTransaction = false;
        return Buffer.from(`answer ${asked.length}`);
      },
      inTransaction: () => inTransaction,
      broken: () => {},
    },
    patience,
  );
  const folder = emptyFolder();
  const path = join(folder.path, "socket");
  server.listen(path);
  await once(server, "listening");
  undo.push(folder.remove, () => server.close());
  async function client(): Promise<Socket> {
    const socket = createConnection(path);
    undo.push(() => socket.destroy());
    socket.write(greeting("ann"));
    await once(socket, "data");
    return socket;
  }
  return { asked, client };
}

const answerTo = async (socket: Socket, bytes: Buffer) => {
  socket.write(bytes);
  const [answer] = await once(socket, "data");
  return String(answer);
};

test("between the halves of one client's query no other client is served", async () => {
  const { asked, client } = await lendOne();
  const [ann, bob] = [await client(), await client()];
  await answerTo(ann, flush);
  const bobs = answerTo(bob, sync);
  await answerTo(ann, sync);
  await bobs;
  expect(asked).toEqual([flush, sync, sync]);
});

test("a client that leaves in a transaction is rolled back, and the next one served", async () => {
  const { asked, client } = await lendOne();
  const [ann, bob] = [await client(), await client()];
  await answerTo(ann, begin);
  const bobs = answerTo(bob, begin);
  ann.destroy();
  expect(await bobs).toBe("answer 4");
  expect(asked).toEqual([begin, sync, rollback, begin]);
});

test("a client that falls silent in a transaction is put out when others wait", async () => {
  const { client } = await lendOne(50);
  const [ann, bob] = [await client(), await client()];
  await answerTo(ann, begin);
  const closed = once(ann, "close");
  expect(await answerTo(bob, sync)).toBe("answer 4");
  await closed;
});

test("a client is let in while another has the session", async () => {
  const { client } = await lendOne();
  await answerTo(await client(), begin);
  await client();
});
