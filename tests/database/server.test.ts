import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import postgres from "postgres";
import { afterEach, describe, expect, test } from "vitest";
import { DatabaseError, openDatabase } from "../../src/database.ts";
import { freshDatabase, urlOf } from "../database-harness.ts";

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  undo.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function open(url: string) {
  const database = await openDatabase({ url, dataDir: "" });
  undo.push(database.close);
  return database;
}

test("a server that is away is named without its password, once it is needed", async () => {
  const server = createServer();
  const port = await listen(server);
  server.close();
  const database = await open(`postgres://ann:secret@127.0.0.1:${port}/news`);
  const error = await database.migrate().catch((refused) => refused);
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error.message).toBe(
    `cannot reach Postgres at 127.0.0.1:${port}/news: connect ECONNREFUSED 127.0.0.1:${port}`,
  );
});

test("what is no URL is refused, and not repeated, for it may hold a password", async () => {
  const error = await open("postgres://ann:secret@[bad").catch((refused) => refused);
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error.message).not.toContain("secret");
});

test("a server that hangs up on every connection is an error, not a storm of connects", async () => {
  let connects = 0;
  const port = await listen(
    createServer((socket) => {
      connects++;
      socket.end();
    }),
  );
  const database = await open(`postgres://ann@127.0.0.1:${port}/news`);
  await expect(database.sql`select 1`).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(connects).toBe(1);
});

const server = process.env.TEST_DATABASE_URL;

describe.runIf(server)("on a server", () => {
  test("several services that start at once on an empty database all find the tables", async () => {
    const url = await emptyDatabase();
    const services = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    await Promise.all(services.map((service) => service.migrate()));
    for (const service of services) expect(await service.db.query.claims.findMany()).toEqual([]);
  });

  test("reads go on after the server has ended every connection, some in the middle of a query", async () => {
    const database = await freshDatabase("server");
    undo.push(database.close);
    const ask = () => database.sql`select 1 as one`;
    const slow = Array.from({ length: 10 }, () =>
      database.sql`select pg_sleep(5)`.catch((error) => error.code),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const admin = postgres(server ?? "", { max: 1 });
    const { database: name } = database.sql.options;
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
    await admin.end({ timeout: 2 });
    expect(await Promise.all(slow)).toEqual(slow.map(() => "CONNECTION_CLOSED"));
    const answers = await Promise.all(Array.from({ length: 10 }, ask));
    expect(answers).toEqual(answers.map(() => [{ one: 1 }]));
  });

  async function emptyDatabase(): Promise<string> {
    const admin = postgres(server ?? "", { max: 1, onnotice: () => {} });
    const name = `hearsay_test_${randomBytes(6).toString("hex")}`;
    await admin.unsafe(`create database ${name}`);
    undo.push(async () => {
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    });
    return urlOf(server ?? "", name);
  }
});
