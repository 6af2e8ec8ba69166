import type { Sql } from "postgres";
import { expect, test, vi } from "vitest";
import { RevisionWatch } from "../../src/database/revision-watch.ts";

/** A database that answers when it is told to, and tells whoever listens. */
function database() {
  const waiting: { answer(revision: number): void; fail(): void }[] = [];
  let told: (text: string) => void = () => {};
  const read = () =>
    new Promise((resolve, reject) =>
      waiting.push({
        answer: (revision) => resolve([{ revision }]),
        fail: () => reject(new Error("away")),
      }),
    );
  const listen = vi.fn(async (_channel: string, tell: typeof told) => {
    told = tell;
  });
  const sql = Object.assign(read, { listen }) as unknown as Sql;
  return { sql, waiting, listen, tell: (revision: number) => told(String(revision)) };
}

async function seen(revision: number) {
  const given = database();
  const watch = new RevisionWatch(given.sql);
  const look = watch.look();
  given.waiting.shift()?.answer(revision);
  await look;
  return { ...given, watch };
}

test("nothing is current before the first look", async () => {
  const { sql, waiting } = database();
  const watch = new RevisionWatch(sql);
  expect(watch.current).toBeUndefined();
  waiting.shift()?.answer(3);
  await vi.waitFor(() => expect(watch.current).toBe(3));
});

test("a look that was under way already is no answer to who asks now", async () => {
  const { watch, waiting } = await seen(1);
  const first = watch.look();
  const second = watch.look();
  const third = watch.look();
  waiting.shift()?.answer(1);
  expect(await first).toBe(1);
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  waiting.shift()?.answer(2);
  expect([await second, await third]).toEqual([2, 2]);
});

test("what the database tells is known at once, and an older word changes nothing", async () => {
  const { watch, tell, listen } = await seen(1);
  expect(listen).toHaveBeenCalledOnce();
  tell(5);
  expect(watch.current).toBe(5);
  tell(4);
  expect(watch.current).toBe(5);
});

test("a database that was set back is believed", async () => {
  const { watch, waiting } = await seen(9);
  const look = watch.look();
  waiting.shift()?.answer(2);
  await look;
  expect(watch.known).toBe(2);
});

test("a database that is away has no current revision", async () => {
  const now = vi.spyOn(performance, "now");
  const { watch, waiting } = await seen(1);
  expect(watch.current).toBe(1);
  now.mockReturnValue(performance.now() + 10_000);
  expect(watch.current).toBeUndefined();
  waiting.shift()?.fail();
  await new Promise((resolve) => setImmediate(resolve));
  expect(watch.current).toBeUndefined();
  now.mockRestore();
});
