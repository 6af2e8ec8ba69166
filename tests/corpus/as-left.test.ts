import { expect, test } from "vitest";
import { AsLeft, contentsOf } from "../../src/corpus/load/as-left.ts";
import { noRows } from "../../src/corpus/rows.ts";

/** An actor's row under an id, with these names. */
function rowsOf(id: string, names: readonly string[]) {
  const [name = ""] = names;
  const rows = noRows();
  rows.actors.push({ id, slug: id, name, kind: "STATE", nameKey: id });
  for (const each of names)
    rows.actorNames.push({ actorId: id, name: each, folded: each, metonym: false });
  return rows;
}

const norland = contentsOf(rowsOf("norland", ["Norland"]));

test("whom a run has written stands as it was as long as the revision does", () => {
  const asLeft = new AsLeft();
  expect(asLeft.among(norland, 0)).toEqual(new Set());
  asLeft.note(norland, 7);
  expect(asLeft.among(norland, 7)).toEqual(new Set(["norland"]));
  expect(asLeft.among(norland, 8)).toEqual(new Set());
  // What another may have changed stays unknown, whatever the revision is then.
  expect(asLeft.among(norland, 7)).toEqual(new Set());
});

test("with another name, or by another, an actor is not as it was left", () => {
  const asLeft = new AsLeft();
  asLeft.note(norland, 7);
  expect(asLeft.among(contentsOf(rowsOf("norland", ["Norland", "Norburg"])), 7)).toEqual(new Set());
  expect(asLeft.among(contentsOf(rowsOf("southmark", ["Southmark"])), 7)).toEqual(new Set());
});

test("where some may have gone, none is sure to stand", () => {
  const asLeft = new AsLeft();
  asLeft.note(norland, 7);
  asLeft.forget();
  expect(asLeft.among(norland, 7)).toEqual(new Set());
});
