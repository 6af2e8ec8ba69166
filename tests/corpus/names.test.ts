import { describe, expect, test } from "vitest";
import type { ActorEntry, SourceEntry } from "../../src/corpus/annotation/shape.ts";
import { createNames } from "../../src/corpus/names.ts";

const actor = (entry: Partial<ActorEntry> & Pick<ActorEntry, "name" | "kind">): ActorEntry => ({
  names: [],
  metonyms: [],
  ...entry,
});
const source = (name: string, ...names: string[]): SourceEntry => ({
  name,
  kind: "NEWSPAPER",
  names,
});

const names = createNames(
  [
    actor({
      name: "Russia",
      kind: "STATE",
      names: ["Russian Federation"],
      metonyms: ["Moscow", "the Kremlin"],
    }),
    actor({ name: "United States", kind: "STATE", names: ["U.S.", "US"] }),
    actor({ name: "Russian Foreign Ministry", kind: "GOVERNMENT", partOf: "Russia" }),
    actor({ name: "Alyaksandr Lukashenka", kind: "PERSON", names: ["Lukashenka", "Lukashenko"] }),
    actor({ name: "Sergei Ivanov", kind: "PERSON", names: ["Ivanov"] }),
    actor({ name: "Igor Ivanov", kind: "PERSON", names: ["Ivanov"] }),
    actor({ name: "Kommersant", kind: "MEDIA" }),
    actor({ name: "Petr Poroškin", kind: "PERSON" }),
    actor({ name: "al-Sahhaf", kind: "PERSON" }),
  ],
  [source("Kommersant", "Kommersant-daily"), source("Time"), source("Trud")],
);

describe("a name is found whatever its dress", () => {
  test.each([
    ["Lukashenko", ["Alyaksandr Lukashenka"]],
    ["LUKASHENKA’S", ["Alyaksandr Lukashenka"]],
    ["the Russian Federation", ["Russia"]],
    ["Kremlin", ["Russia"]],
    ["Ivanov", ["Sergei Ivanov", "Igor Ivanov"]],
    ["Kommersant daily", ["Kommersant"]],
    ["Trud", ["Trud"]],
    ["Petr Poros\u030ckin", ["Petr Poroškin"]],
    ["Luka", []],
    ["", []],
    ["constructor", []],
  ])("%s", (name, expected) => {
    expect(names.lookup(name).map((known) => known.name)).toEqual(expected);
  });
});

describe("known names are found in a text", () => {
  test.each([
    ["Moscow's answer to the U.S. came late.", ["Moscow", "U.S."]],
    [
      "The Russian Foreign Ministry met Sergei Ivanov.",
      ["Russian Foreign Ministry", "Sergei Ivanov"],
    ],
    ["Kommersant-daily and Lukashenka’s aide", ["Kommersant-daily", "Lukashenka"]],
    ["It told us that time was short.", []],
    ["It was al-Sahhaf who said so.", ["al-Sahhaf"]],
    ["Muscovites, Trudoviki and Russians", []],
    ["the Sergei, Ivanov said", ["Ivanov"]],
  ])("%s", (text, expected) => {
    expect(names.mentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("a place that stands for a state is told from the state's own name", () => {
    const found = names.mentions("Russia and the Kremlin");
    expect(found.map((mention) => mention.metonym)).toEqual([false, true]);
  });
});

test("an outlet is an actor of kind MEDIA and known as an outlet", () => {
  expect(names.lookup("Trud")).toMatchObject([{ kind: "MEDIA", source: { name: "Trud" } }]);
  expect(names.lookup("Kommersant")).toMatchObject([
    { kind: "MEDIA", source: { name: "Kommersant" } },
  ]);
});
