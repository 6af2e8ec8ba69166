import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { Copies } from "../../src/database/copies.ts";
import { type Bounds, Reader } from "../../src/database/reader.ts";
import { type Database, openDatabase } from "../../src/database.ts";
import { engines, freshDatabase, urlOf } from "../database-harness.ts";

const server = process.env.TEST_DATABASE_URL ?? "";
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A way to make readers on a database whose questions all share one connection. */
async function readersOn(engine: Database["engine"]) {
  const made = await freshDatabase(engine);
  undo.push(made.close);
  let { sql } = made;
  if (engine === "server") {
    const url = urlOf(server, sql.options.database);
    const narrow = await openDatabase({ url, dataDir: "", maxConnections: 1 });
    undo.push(narrow.close);
    sql = narrow.sql;
  }
  const copies = new Copies({ sql, ...(made.restart && { restart: made.restart }) }, 1, 10);
  return (bounds: Partial<Bounds> = {}) =>
    new Reader(copies, {
      signal: new AbortController().signal,
      timeout: 5000,
      revision: null,
      ...bounds,
    });
}

describe.each(engines)("reading on the %s engine", (engine) => {
  test("after a statement that failed past its first rows, the next has its own rows and no others", async () => {
    const reader = await readersOn(engine);
    const failing = sql`select 1 / (4 - i) as share from generate_series(1, 10) i`;
    await expect(reader().db.execute(failing)).rejects.toThrow();
    const rows = await reader().db.execute(sql`select i from generate_series(1, 3) i`);
    expect([...rows]).toEqual([{ i: 1 }, { i: 2 }, { i: 3 }]);
    await expect(reader().db.execute(failing)).rejects.toThrow();
    expect((await reader().text("select 'whole'", [])).toString()).toBe("whole");
  });

  test("whoever leaves while a connection is opened leaves it to the next", async () => {
    const reader = await readersOn(engine);
    for (let time = 0; time < 5; time++) {
      const leaving = new AbortController();
      const left = reader({ signal: leaving.signal })
        .text("select 'nobody'", [])
        .catch((error: Error) => error.name);
      await sleep(1);
      leaving.abort();
      await left;
    }
    expect((await reader({ timeout: 1000 }).text("select 'somebody'", [])).toString()).toBe(
      "somebody",
    );
  });
});
