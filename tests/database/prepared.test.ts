import { expect, test } from "vitest";
import { Prepared } from "../../src/database/prepared.ts";

const hour = 3_600_000;

/** How often a statement has to be asked for until it is prepared. */
function admitted(prepared: Prepared, statement: string): number | null {
  for (let times = 1; times <= 5; times++) if (prepared.admits(statement)) return times;
  return null;
}

test("a statement is prepared when it is asked for a third time, and from then on", () => {
  const prepared = new Prepared();
  expect(admitted(prepared, "select 1")).toBe(3);
  expect(prepared.admits("select 1")).toBe(true);
  expect(prepared.admits("select 2")).toBe(false);
});

test("only so many are let in while a connection lives", () => {
  let now = 0;
  const prepared = new Prepared(2, () => now);
  expect(admitted(prepared, "a")).toBe(3);
  expect(admitted(prepared, "b")).toBe(3);
  expect(admitted(prepared, "c")).toBe(null);
  now = hour + 1;
  expect(admitted(prepared, "c")).not.toBe(null);
  // Those let in before have to be asked for again.
  expect(prepared.admits("a")).toBe(false);
});

test("what is asked for once is forgotten when others come", () => {
  const prepared = new Prepared(2);
  prepared.admits("a");
  prepared.admits("a");
  for (const other of ["b", "c"]) prepared.admits(other);
  expect(prepared.admits("a")).toBe(false);
});
