import { expect, test } from "vitest";
import { frontOf } from "./front-of.ts";

test("an answer that may be of another revision than there is by now is sent, though not kept", async () => {
  const seedings = [() => corpus.revision++];
  const { corpus, cache, ask } = await frontOf(() => void seedings.shift()?.());
  expect((await ask())[0]).toBe(1);
  expect([corpus.answered, cache.size]).toEqual([1, 0]);
});

test("one that is sure of its revision bears it, and is kept for it alone", async () => {
  const seedings = [() => corpus.revision++];
  const { corpus, cache, ask } = await frontOf(() => void seedings.shift()?.(), true);
  expect(await ask()).toEqual([1, 1]);
  expect(await ask()).toEqual([2, 2]);
  expect([corpus.answered, cache.size]).toEqual([2, 1]);
});

test("of many who ask the same at once one is answered, and the others with it", async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { corpus, ask } = await frontOf(() => answered);
  const all = Array.from({ length: 20 }, () => ask());
  await new Promise((resolve) => setTimeout(resolve, 200));
  answer();
  expect(new Set((await Promise.all(all)).map(String))).toEqual(new Set(["1,1"]));
  expect(corpus.answered).toBe(1);
});

test("who takes parts is sent the one whole answer there is", async () => {
  const { corpus, ask } = await frontOf(() => {});
  expect((await ask({ accept: "multipart/mixed;deferSpec=20220824, text/x" }))[0]).toBe(1);
  expect(corpus.accepted).toBe("application/json, text/x");
});
