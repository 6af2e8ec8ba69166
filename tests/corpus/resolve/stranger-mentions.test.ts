import { expect, test } from "vitest";
import { strangerMentions } from "../../../src/corpus/resolve/stranger-mentions.ts";

const text =
  "Ana Lee met Lee’s aide. Leeds was calm, said Ana Lee; a friend of the Foreign Ministry left.";

test.each([
  ["Ana Lee", [], ["Ana Lee", "Ana Lee"]],
  // The longest first, and none inside another.
  ["Ana Lee", ["Lee"], ["Ana Lee", "Lee", "Ana Lee"]],
  // Part of a word, and what has no capital.
  ["Lee", [], ["Lee", "Lee", "Lee"]],
  ["friend", [], []],
  ["friend of the Foreign Ministry", [], ["friend of the Foreign Ministry"]],
  ["Nobody", [], []],
])("%s, also called %j, is named as %j", (name, names, found) => {
  const spans = strangerMentions(text, { name, names }, []);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test("nothing is named where something else stands already", () => {
  const start = text.indexOf("Foreign Ministry");
  const taken = [{ start, end: start + "Foreign Ministry".length }];
  const person = { name: "friend of the Foreign Ministry", names: [] };
  expect(strangerMentions(text, person, taken)).toEqual([]);
});
