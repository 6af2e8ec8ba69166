import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../src/database.ts";
import { engines, freshDatabase } from "./database-harness.ts";

describe.each(engines)("on the %s engine", (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase(engine);
  });
  afterAll(() => database?.close());

  test("a fresh database has the tables and no claims", async () => {
    expect(await database.db.query.claims.findMany()).toEqual([]);
  });

  test("migrating again changes nothing", async () => {
    const applied = () => database.sql`select * from drizzle.__drizzle_migrations order by id`;
    const before = await applied();
    await database.migrate();
    expect(await applied()).toEqual(before);
  });

  test("a day comes as it is written, not as a moment in some time zone", async () => {
    const [row] = await database.sql`select date '2000-07-21' as day`;
    expect(row).toEqual({ day: "2000-07-21" });
  });

  test.each([true, false])(
    "of many queries at once each gets its own answer (prepared: %s)",
    async (prepare) => {
      const numbers = Array.from({ length: 1000 }, (_, index) => index);
      const ask = (n: number) =>
        database.sql.unsafe(`select $1::int as n, ${n % 7} as r`, [n], { prepare });
      const answers = await Promise.all(numbers.map(ask));
      expect(answers.map(([row]) => row)).toEqual(numbers.map((n) => ({ n, r: n % 7 })));
    },
  );
});
