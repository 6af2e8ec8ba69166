import { expect, test } from "vitest";
import { States } from "../../../src/corpus/extract/states.ts";
import type { KnownActor } from "../../../src/corpus/names.ts";

const state = (name: string): KnownActor => ({ name, kind: "STATE", partOf: null, source: null });
const office = (partOf: string): KnownActor => ({ ...state("Office"), kind: "GOVERNMENT", partOf });

test("the state spoken of most and last comes first, those who are part of it counted", () => {
  const states = new States();
  for (const actor of [state("Latvia"), state("Ukraine"), office("Ukraine"), null])
    states.count(actor);
  expect(states.ranked).toEqual(["Ukraine", "Latvia"]);
  expect(states.home).toBe("Latvia");
});

test("however often states are named", () => {
  const states = new States();
  for (let i = 0; i < 20_000; i++) states.count(state("Latvia"));
  for (let i = 0; i < 100; i++) states.count(state("Ukraine"));
  expect(states.ranked).toEqual(["Ukraine", "Latvia"]);
});
