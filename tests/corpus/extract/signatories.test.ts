import { expect, test } from "vitest";
import { asRuled } from "../../../src/corpus/extract/likely-kind.ts";
import { extract } from "../../../src/corpus/extract.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";

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
]);

test.each([
  ["declaration", "Anna Berg and Carl Dorn", ["Norland", "Southmark"]],
  ["treaty", "Anna Berg and Carl Dorn", ["Norland", "Southmark"]],
  ["statement", "Anna Berg and Carl Dorn", ["Anna Berg", "Carl Dorn"]],
])("a %s signed by %s", (document, signers, speakers) => {
  const text = `The ${document}, signed on May 3 by ${signers}, states that the port is open.`;
  const [article] = parse(`Publication: Monitor Volume: 6 Issue: 1\n\n${text}\n`).articles;
  const { claims } = extract(article as never, names, asRuled);
  expect(claims.map(({ actors }) => actors)).toEqual([speakers]);
});
