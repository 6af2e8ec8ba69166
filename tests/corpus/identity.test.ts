import { expect, test } from "vitest";
import { idOf, shortSlugOf, slugOf } from "../../src/corpus/identity.ts";

// By Python's uuid.uuid5(uuid.NAMESPACE_URL, "hearsay:KIND:KEY").
test.each([
  ["issue", "monitor-6-142", "1c7aef7e-6762-5f5f-b80c-c07285334ffe"],
  ["actor", "russia", "e2527178-01a0-5c65-b817-c28866e2e0e2"],
])("the id of %s %s is the name-based UUID that other makers make, too", (kind, key, id) => {
  expect(idOf(kind, key)).toBe(id);
});

test("ids are of version 5 and RFC 9562's variant, whatever is hashed", () => {
  const ids = Array.from({ length: 500 }, (_, at) => idOf("claim", `${at}`));
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(500);
});

test.each([
  ["Kim Jong-il", "kim-jong-il"],
  ["The Korea Herald", "korea-herald"],
  ["U.S.S.R.", "u-s-s-r"],
  ["Łukasz Müßig", "lukasz-mussig"],
  ["Cafe\u0301 Ose", "cafe-ose"],
  ["Caf\u00e9 Ose", "cafe-ose"],
  ["Putin’s party", "putins-party"],
  ["Putin's party", "putins-party"],
  ["  a   b ", "a-b"],
  ["–…–", "unnamed"],
  ["", "unnamed"],
])("%j has the address %s", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test("words of other scripts have addresses of their own, of plain letters", () => {
  expect(slugOf("Правда")).toMatch(/^[a-z0-9-]+$/);
  expect(slugOf("Правда")).not.toBe(slugOf("Кривда"));
});

test.each([
  ["one two three", 20, "one-two-three"],
  ["one two three", 13, "one-two-three"],
  ["one two three", 12, "one-two"],
  ["one two three", 7, "one-two"],
  ["unbreakable", 5, "unbre"],
])("%j in at most %i letters is %s", (words, length, slug) => {
  expect(shortSlugOf(words, length)).toBe(slug);
});
