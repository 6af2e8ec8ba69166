import { expect, test } from "vitest";
import { extract } from "../../../src/corpus/extract.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";

const known = (
  kind: "STATE" | "ORGANIZATION" | "GOVERNMENT",
  name: string,
  ...others: string[]
) => ({
  name,
  kind,
  names: kind === "STATE" ? [] : others,
  metonyms: kind === "STATE" ? others : [],
});

const names = createNames(
  [
    known("STATE", "Russia", "Moscow"),
    known("STATE", "Latvia", "Riga"),
    known("STATE", "Chechnya", "Grozny"),
    known("ORGANIZATION", "United Nations", "UN"),
    known("ORGANIZATION", "UN Security Council", "United Nations Security Council"),
    known("GOVERNMENT", "Russian Security Council", "Russia's Security Council"),
    known("GOVERNMENT", "Russian Foreign Ministry", "Russia's Foreign Ministry"),
    known("GOVERNMENT", "Russian Finance Ministry", "Russia's Finance Ministry"),
    known("GOVERNMENT", "Latvian Foreign Ministry", "Latvia's Foreign Ministry"),
    { ...known("GOVERNMENT", "State Duma", "Duma"), partOf: "Russia" },
    { ...known("GOVERNMENT", "Saeima", "Latvia's parliament"), partOf: "Latvia" },
  ],
  [],
);

test.each([
  // A council, of the organization that was spoken of, or of a state.
  ["The UN met again. The Security Council said that it rained.", "UN Security Council"],
  [
    "The UN met again. A Security Council resolution demands that Riga leave.",
    "UN Security Council",
  ],
  ["Moscow was quiet. The Security Council said that it rained.", "Russian Security Council"],
  [
    "The UN met. Security Council Secretary Oleg Tamm left Moscow. The Security Council said that it rained.",
    "Russian Security Council",
  ],
  // A ministry, of the state spoken of most and last, of its place, or of none that has no ministries.
  ["Riga was cold. The Foreign Ministry said that it rained.", "Latvian Foreign Ministry"],
  [
    "Moscow was cold. Moscow and Moscow’s friends were angry. Riga answered for Latvia, and Latvia’s voice was Riga’s. The Foreign Ministry said that it rained.",
    "Latvian Foreign Ministry",
  ],
  [
    "Riga was cold. In Moscow, meanwhile, the Foreign Ministry said that it rained.",
    "Russian Foreign Ministry",
  ],
  [
    "Riga was cold. The Foreign Ministry in Moscow said that it rained.",
    "Russian Foreign Ministry",
  ],
  [
    "Moscow shelled Grozny, and Grozny burned. The Finance Ministry said that it rained.",
    "Russian Finance Ministry",
  ],
  ["Riga was cold. The Interior Ministry said that it rained.", "Latvian Interior Ministry"],
  [
    "Riga was cold. The Norwegian Defense Ministry said that it rained.",
    "Norwegian Defense Ministry",
  ],
  ["Riga was cold. A Foreign Ministry statement says that it rained.", "Latvian Foreign Ministry"],
])("%s", (text, expected) => {
  const [article] = parse(`Publication: Monitor Volume: 6 Issue: 1\n\n${text}\n`).articles;
  const { claims } = extract(article as NonNullable<typeof article>, names);
  expect(claims.at(-1)?.actors).toEqual([expected]);
});
