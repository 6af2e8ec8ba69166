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
    known("ORGANIZATION", "Shipyard One"),
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
  // A mission that was named before, though it did nothing then; a firm of no state that anybody knows.
  [
    "Belov turned on the UN mission in Riga. The mission said that it rained.",
    "UN mission in Riga",
  ],
  [
    "Riga asked the Port Commission of the Council. The commission said that it rained.",
    "Port Commission",
  ],
  [
    "Riga thanked Shipyard One. The Russian company, which builds ships, said that it rained.",
    "Shipyard One",
  ],
  ["The UN met. The joint commission said that it rained.", "joint commission"],
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
  // The ministry is the one that was a minister’s own just before.
  [
    "Russian Finance Minister Oleg Tamm left, and his ministry issued a note. The ministry said that it rained.",
    "Russian Finance Ministry",
  ],
  ["The Duma met. The Samara regional Duma said that it rained.", "Samara regional Duma"],
  // A chamber, a house, of the parliament named last.
  ["The Duma met. The chamber said that it rained.", "State Duma"],
  ["The Duma met in May. The lower house said that it rained.", "State Duma"],
  ["The Duma met. The Saeima met as well. The house said that it rained.", "Saeima"],
  ["The Duma met. The upper house said that it rained.", "upper house"],
  ["The Duma met. The chamber’s resolution says that it rained.", "State Duma"],
  // A summit, of those who met.
  [
    "The UN summit in Riga, whose closing declaration says that it rained, is over.",
    "United Nations",
  ],
  ["The declaration of the UN’s last Riga summit says that it rained.", "United Nations"],
  ["The declaration of the Russian-Latvian summit says that it rained.", "Russia, Latvia"],
  [
    "The UN met, and its report was long. The body’s preamble says that it rained.",
    "United Nations",
  ],
])("%s", (text, expected) => {
  const [article] = parse(`Publication: Monitor Volume: 6 Issue: 1\n\n${text}\n`).articles;
  const { claims } = extract(article as NonNullable<typeof article>, names);
  expect(claims.at(-1)?.actors.join(", ")).toBe(expected);
});
