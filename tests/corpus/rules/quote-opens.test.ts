import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  [
    "“That is my last word,” Belov admonished the deputies in a speech.",
    ["Ivan Belov: That is my last word"],
  ],
  ["“We shall see,” sang Belov on the stairs.", ["Ivan Belov: We shall see"]],
  [
    "“Today Riga, tomorrow Kyiv,” Mayor Petro Hora is supposed to have told a colleague in the cloakroom of the house.",
    ["Petro Hora: Today Riga, tomorrow Kyiv"],
  ],
  // To whom it was said is nobody who speaks.
  ["“That is my last word,” Belov was warned.", []],
  // No sentence of its own, or a name.
  ["Asked about “the last word,” Belov left the room.", []],
])("%s", (text, claims) => {
  expect(claimsBy("quote-opens", text)).toEqual(claims);
});
