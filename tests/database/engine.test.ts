import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "../../src/database.ts";
import { freshDatabase } from "../database-harness.ts";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase("embedded");
});
afterAll(() => database?.close());

// A connection that was open when the engine went is found closed by the first query on it.
const one = async () => {
  const ask = () => database.sql`select 1 as one`;
  const [row] = await ask().catch(ask);
  return row?.one;
};

test("what was committed is there after a restart, and what was not is not", async () => {
  await database.sql`create table kept (n int)`;
  await database.sql`insert into kept values (1)`;
  await database.restart?.();
  await one();
  expect(await database.sql`select n from kept`).toEqual([{ n: 1 }]);
});

test("a restart breaks off a query that would run for minutes, while the thread of the service is free", async () => {
  const slow = database.sql`select count(*) from generate_series(1, 1000000000)`.then(
    () => "answered",
    (error) => error.code,
  );
  let ticks = 0;
  const clock = setInterval(() => ticks++, 10);
  await new Promise((resolve) => setTimeout(resolve, 500));
  clearInterval(clock);
  await database.restart?.();
  expect(ticks).toBeGreaterThan(30);
  expect(await slow).toBe("CONNECTION_CLOSED");
  expect(await one()).toBe(1);
});

test("a query that is nested too deeply is an error of its own", async () => {
  const sum = `select 1${"+1".repeat(20_000)}`;
  await expect(database.sql.unsafe(sum)).rejects.toMatchObject({ code: "54001" });
  expect(await one()).toBe(1);
});

test("a query that breaks the engine is told so, and the engine is replaced", async () => {
  // A copy from the client is what this engine cannot do, and doesn't survive.
  await expect(database.sql`copy kept from stdin`).rejects.toMatchObject({
    code: "57P02",
    message: expect.stringContaining("broke the embedded engine"),
  });
  expect(await one()).toBe(1);
  expect(await database.sql`select n from kept`).toEqual([{ n: 1 }]);
});

test("a transaction keeps others out until it ends", async () => {
  await database.sql`create table counted (n int)`;
  await database.sql`insert into counted values (0)`;
  const addOne = () =>
    database.sql.begin(async (tx) => {
      const [row] = await tx`select n from counted`;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await tx`update counted set n = ${row?.n + 1}`;
    });
  await Promise.all(Array.from({ length: 8 }, addOne));
  expect(await database.sql`select n from counted`).toEqual([{ n: 8 }]);
});

test("an error in one query is not another's", async () => {
  const ask = (n: number) =>
    database.sql`select 10 / ${n}::int as quotient`.then(
      ([row]) => row?.quotient,
      (error) => error.code,
    );
  const answers = await Promise.all([1, 0, 2, 0, 5, 10].map(ask));
  expect(answers).toEqual([10, "22012", 5, "22012", 2, 1]);
});

test("what is notified of by one connection is told to who listens on another, also after a restart", async () => {
  const told: string[] = [];
  let listening = 0;
  await database.sql.listen(
    "news",
    (text) => told.push(text),
    () => listening++,
  );
  await database.sql.begin((sql) => sql`select pg_notify('news', 'one')`);
  await vi.waitFor(() => expect(told).toEqual(["one"]));
  await database.restart?.();
  await vi.waitFor(() => expect(listening).toBe(2), 10_000);
  await one();
  await database.sql`select pg_notify('news', 'two')`;
  await vi.waitFor(() => expect(told).toEqual(["one", "two"]));
});
