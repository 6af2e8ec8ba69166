import { expect, test } from "vitest";
import { kindOf } from "../../src/corpus/kind-of.ts";

test.each([
  ["Ion Russu", "PERSON"],
  ["Zadornov", "PERSON"],
  ["Abkhaz parliament", "GOVERNMENT"],
  ["Tiraspol administration", "GOVERNMENT"],
  ["unnamed official of the Tiraspol administration", "UNNAMED"],
  ["spokesman for the Moldovan Interior Ministry", "UNNAMED"],
  ["Gazprom spokesman", "UNNAMED"],
  ["deputies of the city council", "GROUP"],
  ["workers in Ust-Kut", "GROUP"],
  ["council of elders", "ORGANIZATION"],
  ["Union of fishermen", "ORGANIZATION"],
  ["Movement for a Sober Port", "ORGANIZATION"],
  ["RPA", "ORGANIZATION"],
])("%s, whom nobody listed, is a %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});
