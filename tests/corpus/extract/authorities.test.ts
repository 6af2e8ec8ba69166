import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // A decree is the president’s, where one was called so.
  [
    "President Petro Hora left for Riga. Ivan Belov, a lawyer, stayed at home. A decree of May 28 calls the port “a wet dream.”",
    ["document", "a wet dream.", "Petro Hora"],
  ],
  // A judgment is the court’s, a law the parliament’s.
  [
    "The Riga city court ruled in May that Belov may stay. Hora went home. The port, the judgment holds, is “a wet dream.”",
    ["document", "a wet dream.", "Riga city court"],
  ],
  [
    "Petro Hora lost to the Latvian parliament. The ratification law calls the port “a wet dream.”",
    ["document", "a wet dream.", "Latvian parliament"],
  ],
  // Whose it is where that is told, or where somebody sent it.
  [
    "President Petro Hora left for Riga. A decree signed by Ivan Belov calls the port “a wet dream.”",
    ["document", "a wet dream.", "Ivan Belov"],
  ],
  [
    "President Petro Hora quarrels with Ivan Belov. Belov does not yield. His decree of May 28 calls the port “a wet dream.”",
    ["document", "a wet dream.", "Ivan Belov"],
  ],
  [
    "The Riga city court ruled in May. Ivan Belov filed a complaint with the Harbor Board. It speaks of “a wet dream.”",
    ["document", "a wet dream.", "Ivan Belov"],
  ],
  // An editorial is that of the outlet which was just named, a resolution that of the parliament.
  [
    "Vestnik saw it otherwise. According to an editorial of May 18, the port is “a wet dream.”",
    ["speech", "a wet dream.", "Vestnik"],
  ],
  [
    "The affair has reached the Latvian parliament. A resolution adopted by 212 votes calls the port “a wet dream.”",
    ["document", "a wet dream.", "Latvian parliament"],
  ],
  // A party’s paper is that of the one just named.
  [
    "The Harbor Board is of another mind. The company statement calls the port “a wet dream.”",
    ["document", "a wet dream.", "Harbor Board"],
  ],
])("%s", (text, quote) => expect(quotes(text)).toContainEqual(quote));
