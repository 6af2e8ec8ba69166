import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // A body that issued a statement speaks in it.
  [
    "The Harbor Board issued a statement. “It rains,” it said.",
    [["document", "It rains,", "Harbor Board"]],
  ],
  [
    "Article 4 of the treaty obliges them “to meet at sea.”",
    [["document", "to meet at sea.", "Article 4 of the treaty"]],
  ],
  // What is written to somebody, or in a report, is a document's; what an outlet reports is not.
  ["Belov wrote to Hora that it “rains.”", [["document", "rains.", "Ivan Belov"]]],
  ["Vestnik wrote that it “rains.”", [["speech", "rains.", "Vestnik"]]],
  ["In his memoirs, Belov says that it “rains.”", [["document", "rains.", "Ivan Belov"]]],
  [
    "The Harbor Board, in a report made public in May, says that it “rains.”",
    [["document", "rains.", "Harbor Board"]],
  ],
  ["Vestnik said in a report that it “rains.”", [["speech", "rains.", "Vestnik"]]],
  [
    "Belov, who in an open letter to Hora called it “rain,” left.",
    [["document", "rain,", "Ivan Belov"]],
  ],
  ["The Latvian treaty’s second article says that it “rains.”", [["document", "rains.", "Latvia"]]],
  [
    "Belov left. In a letter which Vestnik published he wrote that it “rains.”",
    [["document", "rains.", "Ivan Belov"]],
  ],
  [
    "The Harbor Board regretted the rain in a statement which also urged “all ships to wait.”",
    [["document", "all ships to wait.", "Harbor Board"]],
  ],
  [
    "Hora read out a letter in which Belov pledges to send “dry ships.”",
    [["document", "dry ships.", "Ivan Belov"]],
  ],
  [
    "The answer was a telegram. In it, Belov expresses “dry concern” over it.",
    [["document", "dry concern", "Ivan Belov"]],
  ],
  [
    "The Harbor Board put out a statement of its own. “It rains,” it said.",
    [["document", "It rains,", "Harbor Board"]],
  ],
  ["Belov left the room in order to “dry his hat.”", [["speech", "dry his hat.", "Ivan Belov"]]],
  ["Belov sees in the accord “a month of rain.”", [["speech", "a month of rain.", "Ivan Belov"]]],
  [
    "The Harbor Board’s decree of May 2 describes it as “a threat to ships.”",
    [["document", "a threat to ships.", "Harbor Board"]],
  ],
  [
    "The order, signed by Oleg Tamm, speaks of “late rain.”",
    [["document", "late rain.", "Oleg Tamm"]],
  ],
  // Where no claim holds them they are those of the document named before.
  [
    "Belov issued a decree banning ships that “kindle late fires.”",
    [["document", "kindle late fires.", "Ivan Belov"]],
  ],
  [
    "The Latvian law provides that ships will be withdrawn “in stages and at night.”",
    [["document", "in stages and at night.", "Latvia"]],
  ],
  [
    "Belov’s appeal to ships “not to sail in rain” failed.",
    [["speech", "not to sail in rain", "Ivan Belov"]],
  ],
  [
    "Belov had in an open letter of May 2 appealed for “dry decks.”",
    [["document", "dry decks.", "Ivan Belov"]],
  ],
  [
    "In a telegram to Hora, Belov expressed “deep concern” over it.",
    [["document", "deep concern", "Ivan Belov"]],
  ],
  [
    "A report by the Harbor Board, cited by Vestnik, speaks of “a policy of rain.”",
    [["document", "a policy of rain.", "Harbor Board"]],
  ],
  ["A report by Vestnik says that it “rains.”", [["speech", "rains.", "Vestnik"]]],
  [
    "It “never rained,” the Harbor Board declared in a statement.",
    [["document", "never rained,", "Harbor Board"]],
  ],
])("%s", (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
