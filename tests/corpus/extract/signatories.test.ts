import { expect, test } from "vitest";
import { createNames } from "../../../src/corpus/names.ts";
import { read } from "./read.ts";

const state = (name: string) => ({ name, kind: "STATE" as const, names: [], metonyms: [] });
const president = (name: string, partOf: string) => ({
  name,
  kind: "PERSON" as const,
  names: [name.split(" ").at(-1) as string],
  metonyms: [],
  partOf,
});
const names = createNames([
  state("Norland"),
  state("Southmark"),
  president("Anna Berg", "Norland"),
  president("Carl Dorn", "Southmark"),
  { name: "Ada Holm", kind: "PERSON", names: ["Holm"], metonyms: [] },
]);

const speakersOf = (text: string) => read(text, names).claims.map(({ actors }) => actors);

test.each([
  ["declaration", "Anna Berg and Carl Dorn", ["Norland", "Southmark"]],
  ["treaty", "Anna Berg and Carl Dorn", ["Norland", "Southmark"]],
  ["statement", "Anna Berg and Carl Dorn", ["Anna Berg", "Carl Dorn"]],
])("a %s signed by %s", (document, signers, speakers) => {
  const text = `The ${document}, signed on May 3 by ${signers}, states that the port is open.`;
  expect(speakersOf(text)).toEqual([speakers]);
});

test.each([
  // A decree is that of somebody of a state who has just acted, and no banker's.
  ["Berg has not kept still. A decree of May 28 states that the port is open.", ["Anna Berg"]],
  ["Holm has not kept still. A decree of May 28 states that the port is open.", ["decree"]],
  // It is of all whom a list names.
  [
    "A declaration of Norland, Southmark and the Ice Union states that the port is open.",
    ["Norland", "Southmark", "Ice Union"],
  ],
])("%s", (text, speakers) => expect(speakersOf(text)).toEqual([speakers]));
