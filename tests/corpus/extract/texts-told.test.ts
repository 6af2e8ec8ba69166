import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // What is told of a text stands between it and its verb.
  [
    "A Harbor Board release issued the same day, however, says that ships “will rust.”",
    [["document", "will rust.", "Harbor Board"]],
  ],
  [
    "A draft drawn up by Ivan Belov, and known in Riga as “the Belov paper,” says that ships “will rust.”",
    [
      ["name", "the Belov paper,"],
      ["document", "will rust.", "Ivan Belov"],
    ],
  ],
  // It concludes after its own words what it said before them, whoever acted in it.
  [
    "Ivan Belov wrote Hora a letter. The letter holds that the pier was lost when Latvia sold it, as Ukraine had said. “Piers are no coins,” it concludes.",
    [["document", "Piers are no coins,", "Ivan Belov"]],
  ],
  // A reply that was adopted is a text when it is named again.
  [
    "In a reply adopted in May, the Harbor Board demanded rain. The reply calls ships “a warring party.”",
    [["document", "a warring party.", "Harbor Board"]],
  ],
  // Whoever reads it out has not written it; what a body decides is its own.
  [
    "Ivan Belov, in a letter read out in Riga by his aide Oleg Tamm, warned that he would go. Rain, the letter says, “has been paid for.”",
    [["document", "has been paid for.", "Ivan Belov"]],
  ],
  [
    "The Harbor Board voted to leave. The resolution calls rain “a warring party.”",
    [["document", "a warring party.", "Harbor Board"]],
  ],
  [
    "The Harbor Board adopted a reply. The reply calls rain “a warring party.”",
    [["document", "a warring party.", "Harbor Board"]],
  ],
  [
    "The draft that Ivan Belov drew up in Riga says that ships “will rust.”",
    [["document", "will rust.", "Ivan Belov"]],
  ],
  // A relative clause with a preposition; what a text tells that others said or reserved is in its words.
  [
    "The doctrine of Latvia is long. The passage over which they quarrel states that Riga reserves the right to rust “in wet situations.”",
    [["document", "in wet situations.", "Latvia"]],
  ],
  [
    "The summary of the Harbor Board says that Hora had offered a ship “without any conditions.”",
    [["document", "without any conditions.", "Petro Hora"]],
  ],
  // What it speaks of is not whose it is, nor whom it is to.
  [
    "The port court met in May. The ship was sold late, its ruling says, “out of a dry habit of sailors.”",
    [["document", "out of a dry habit of sailors.", "port court"]],
  ],
  [
    "A memorandum from the port court to the Harbor Board says that ships “will rust.”",
    [["document", "will rust.", "port court"]],
  ],
  [
    "The text, which Ivan Belov, Oleg Tamm, Arvo Saar and the Latvian mayor Petro Hora signed, is short. It speaks of “late rain.”",
    [["document", "late rain.", "Ivan Belov", "Oleg Tamm", "Arvo Saar", "Petro Hora"]],
  ],
])("%s", (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
