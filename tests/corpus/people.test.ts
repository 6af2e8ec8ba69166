import { describe, expect, test } from "vitest";
import type { ActorEntry, SourceEntry } from "../../src/corpus/annotation/shape.ts";
import { createPeople } from "../../src/corpus/people.ts";

const actor = (name: string, parts: Partial<ActorEntry> = {}): ActorEntry => ({
  name,
  kind: "ORGANIZATION",
  names: [],
  metonyms: [],
  ...parts,
});
const source = (name: string, names: string[] = []): SourceEntry => ({
  name,
  kind: "NEWSPAPER",
  names,
});

const people = createPeople(
  [
    actor("Norland", { kind: "STATE", metonyms: ["Norburg"] }),
    actor("Foreign Ministry", {
      slug: "norland-ministry",
      partOf: "Norburg",
      names: ["the Palace"],
    }),
    actor("Anna Berg", { kind: "PERSON", names: ["Berg"], partOf: "norland-ministry" }),
    actor("Carl Berg", { kind: "PERSON", names: ["Berg"] }),
    actor("Łucja Žižek", { kind: "PERSON" }),
  ],
  [source("Norland Herald", ["Herald-daily"])],
);

describe("somebody is known", () => {
  test.each([
    ["by name", "Norland", "norland"],
    ["in other letters", "NORLAND", "norland"],
    ["by a metonym", "Norburg", "norland"],
    ["with or without an article", "the Norland", "norland"],
    ["by slug", "norland-ministry", "norland-ministry"],
    ["without accents", "Łucja Zizek", "lucja-zizek"],
    ["with its accents apart", "Łucja Z\u030ciz\u030cek", "lucja-zizek"],
    ["by its stops and hyphens put otherwise", "Anna-Berg", "anna-berg"],
    ["as an outlet that speaks", "Herald-daily", "norland-herald"],
  ])("%s", (_, name, slug) => {
    expect(people.actors(name).map((person) => person.slug)).toEqual([slug]);
    expect(people.actor(name)).toMatchObject({ slug, met: false });
  });

  test("by a name of several they are told by slug, and somebody else is met", () => {
    expect(people.actors("Berg").map(({ slug }) => slug)).toEqual(["anna-berg", "carl-berg"]);
    expect(people.actor("Berg")).toMatchObject({ slug: "berg", met: true });
  });

  test("by a name of several it is the one whose own address it is", () => {
    const two = createPeople([actor("Palace"), actor("Castle", { names: ["Palace"] })], []);
    expect(two.actor("Palace")).toMatchObject({ slug: "palace", met: false });
  });

  test("with the bodies that they speak for", () => {
    expect(people.actor("Anna Berg").partOf?.partOf?.slug).toBe("norland");
  });
});

describe("somebody is met", () => {
  test("once, however the name is written", () => {
    const first = people.actor("Oleg Torvald");
    expect(people.actor("OLEG TORVALD")).toBe(first);
    expect(people.actor("Oleg-Torvald")).toBe(first);
    expect(first).toMatchObject({ name: "Oleg Torvald", kind: "PERSON", met: true });
    expect([...people.met.actors.keys()]).toContain("oleg-torvald");
  });

  test("as an outlet where a citation names it", () => {
    expect(people.outlet("Trud-7")).toMatchObject({ slug: "trud-7", kind: "UNKNOWN", met: true });
    expect(people.outlet("the Herald daily")).toMatchObject({ slug: "norland-herald", met: false });
    expect(people.outlet("Norland-Herald")).toMatchObject({ slug: "norland-herald", met: false });
  });
});

describe("a list is refused", () => {
  test.each<
    [what: string, actors: ActorEntry[], sources: SourceEntry[], path: unknown[], said: string]
  >([
    ["with one slug twice", [actor("Norland"), actor("The Norland")], [], [1, "name"], "norland"],
    ["with a part of nobody", [actor("A"), actor("B", { partOf: "C" })], [], [1, "partOf"], "C"],
    ["with a part of itself", [actor("A", { partOf: "A" })], [], [0, "partOf"], "itself"],
    [
      "with parts in a circle",
      [actor("A", { partOf: "B" }), actor("B", { partOf: "C" }), actor("C", { partOf: "A" })],
      [],
      [2, "partOf"],
      "itself",
    ],
    [
      "with a part of several",
      [actor("A", { names: ["X"] }), actor("B", { names: ["X"] }), actor("D", { partOf: "X" })],
      [],
      [2, "partOf"],
      "a, b",
    ],
    ["with an outlet twice", [], [source("Trud"), source("TRUD")], [1, "name"], "trud"],
    [
      "with a name of two outlets",
      [],
      [source("Trud", ["Work"]), source("Rabota", ["Work"])],
      [1, "names"],
      '"Work" is a name of "Trud" already',
    ],
  ])("%s", (_, actors, sources, path, said) => {
    const error = thrown(() => createPeople(actors, sources));
    expect(error.errors).toHaveLength(1);
    expect(error.errors[0]).toMatchObject({ path });
    expect(error.errors[0].message).toContain(said);
  });
});

test.each([
  ["Anna Burg", "Anna Berg"],
  ["Noorland", "Norland"],
  ["Žižek", "Łucja Žižek"],
  ["Norland Heral", "Norland Herald"],
  ["Completely Different", null],
])("whoever writes %s may have meant %s", (written, meant) => {
  expect(people.nearest(written)).toBe(meant);
});

function thrown(act: () => unknown): AggregateError {
  try {
    act();
  } catch (error) {
    return error as AggregateError;
  }
  throw new Error("nothing was thrown");
}

test.each([
  ["Norland spokesman", "norland"],
  ["spokesman for the Palace", "norland-ministry"],
  ["official at Norburg’s port", null],
  ["Anna Berg’s press service", "norland-ministry"],
  ["Carl Berg’s aide", null],
  ["Norland Herald correspondent", null],
  ["fisherman in Norland", null],
])("%s, met in a text, speaks for a body that its words name: %s", (name, whole) => {
  expect(people.actor(name).partOf?.slug ?? null).toBe(whole);
});
