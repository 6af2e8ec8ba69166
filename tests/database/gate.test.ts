import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Gate, GateFull } from "../../src/database/gate.ts";

const { signal: never } = new AbortController();

test("so many are inside, so many requests wait, and one more is turned away at once", async () => {
  const gate = new Gate(2, 3);
  const ways = await Promise.all([gate.enter({}, never), gate.enter({}, never)]);
  const waiting = [1, 2, 3].map(() => gate.enter({}, never));
  await expect(gate.enter({}, never)).rejects.toThrow(GateFull);
  expect(gate.load).toEqual({ inside: 2, waiting: 3 });
  for (const leave of ways) leave();
  for (const entered of waiting) (await entered)();
  expect(gate.load).toEqual({ inside: 0, waiting: 0 });
});

test("a request that was let in, or waits to be, is not turned away half-way", async () => {
  const gate = new Gate(1, 1);
  const [first, second, third] = [{}, {}, {}];
  const leave = await gate.enter(first, never);
  const order: string[] = [];
  const then = (name: string) => (out: () => void) => {
    order.push(name);
    out();
  };
  const all = [
    gate.enter(second, never).then(then("second")),
    gate.enter(second, never).then(then("second again")),
    gate.enter(first, never).then(then("first again")),
  ];
  await expect(gate.enter(third, never)).rejects.toThrow(GateFull);
  leave();
  await Promise.all(all);
  expect(order).toEqual(["second", "second again", "first again"]);
  (await gate.enter(third, never))();
});

test("who gives up waiting makes room for another", async () => {
  const gate = new Gate(1, 1);
  const leave = await gate.enter({}, never);
  const leaving = new AbortController();
  const waiting = gate.enter({}, leaving.signal);
  leaving.abort(new Error("left"));
  await expect(waiting).rejects.toThrow("left");
  await turn();
  const next = gate.enter({}, never);
  leave();
  (await next)();
  await expect(gate.enter({}, leaving.signal)).rejects.toThrow("left");
});
