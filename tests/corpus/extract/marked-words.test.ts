import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // What marks hold after a verb for naming that nobody does.
  ["Belov has been dubbed “the Builder.”", [["scare", "the Builder."]]],
  ["A program called “Red Dawn” was launched.", [["name", "Red Dawn"]]],
  ["Belov said that the puppet show “Dolls” had closed.", [["name", "Dolls"]]],
  ["The firm went by the name of “Zarya.”", [["name", "Zarya."]]],
  ["Belov, known in Riga as “the Riga Wolf,” left.", [["name", "the Riga Wolf,"]]],
  ["He is known as “a late riser.”", [["scare", "a late riser."]]],
  ["His oil firm, “Zarya,” paid for it.", [["name", "Zarya,"]]],
  [
    "All eyes are on the “Charter on a Rainy Partnership.”",
    [["name", "Charter on a Rainy Partnership."]],
  ],
  // What is only called so, in what somebody says.
  [
    "Belov demanded the dismissal of the “rain ministers” before any vote.",
    [["scare", "rain ministers"]],
  ],
  ["Belov said that the “missing” were alive.", [["scare", "missing"]]],
  ["Belov said that the “rainmakers” had been paid.", [["scare", "rainmakers"]]],
  ["Belov said that a “dry zone” now protected Riga.", [["scare", "dry zone"]]],
  ["Belov said that 2,000 “rainmakers” had been caught.", [["scare", "rainmakers"]]],
  ["Belov said that Riga was exporting its “rain.”", [["scare", "rain."]]],
  ["Belov said that the mob was Russian “non-sailors.”", [["scare", "non-sailors."]]],
  ["Belov declared that ties with the “near abroad” mattered.", [["scare", "near abroad"]]],
  ["Belov accused the “party of rain” in Riga of the theft.", [["scare", "party of rain"]]],
  [
    "Belov criticized the notion of a “common rain” over Riga as foolish.",
    [["scare", "common rain"]],
  ],
  [
    "Belov acknowledged that “consultation” would mean something else in Riga.",
    [["scare", "consultation"]],
  ],
  [
    "A ship is reportedly being loaded under the eyes of Hora’s “border guards.”",
    [["scare", "border guards."]],
  ],
  [
    "Belov, who heads the Riga-based Abkhaz “government in exile,” urged Hora to wait.",
    [["scare", "government in exile,"]],
  ],
  ["The war was fought in the name of “dry order.”", [["scare", "dry order."]]],
  [
    "Hora’s allegation that Riga had paid was rejected by Belov as “simply untrue.”",
    [["speech", "simply untrue.", "Ivan Belov"]],
  ],
  [
    "“The captain,” Belov said, “remembers what never took place.”",
    [
      ["speech", "The captain,", "Ivan Belov"],
      ["speech", "remembers what never took place.", "Ivan Belov"],
    ],
  ],
  ["Belov called for rallies in the event that the “leavers” won.", [["scare", "leavers"]]],
  ["According to Belov, the term “near abroad” went out of use.", [["scare", "near abroad"]]],
  [
    "Belov said that the force would be “Riga-led, but not Riga-only.”",
    [["speech", "Riga-led, but not Riga-only.", "Ivan Belov"]],
  ],
  ["Belov said that Riga sold oil to the very “rainmakers” it fights.", [["scare", "rainmakers"]]],
  // What he judges, feels or says with an article of its own is his.
  ["Belov called the plan a “dry zone.”", [["speech", "dry zone.", "Ivan Belov"]]],
  [
    "Belov said that Riga had shown him “the rain” of the north.",
    [["speech", "the rain", "Ivan Belov"]],
  ],
  [
    "Belov accused Hora of having signed a “raincheck” at Riga in May, and left.",
    [["speech", "raincheck", "Ivan Belov"]],
  ],
  ["Belov alleged that a Swiss firm called “Servina” was paid.", [["name", "Servina"]]],
  [
    "Belov signed a decree under the title “The Course of Riga with the States of the North.”",
    [["name", "The Course of Riga with the States of the North."]],
  ],
  ["His “optimism,” Belov remarked, was misplaced.", [["scare", "optimism,"]]],
  [
    "Belov told Vestnik that Riga’s assurances of dry ships “have a way of sinking.”",
    [["speech", "have a way of sinking.", "Ivan Belov"]],
  ],
  ["Vestnik’s headline read “The End of Rain.”", [["name", "The End of Rain."]]],
  ["The Kyap field (“Serdar” to the Turkmens) is dry, Belov said.", [["name", "Serdar"]]],
  ["The document known as the “Belov paper” was dry.", [["name", "Belov paper"]]],
  [
    "“I do not sail from Riga,” Belov said. “Nor from Kyiv.”",
    [
      ["speech", "I do not sail from Riga,", "Ivan Belov"],
      ["speech", "Nor from Kyiv.", "Ivan Belov"],
    ],
  ],
  [
    "Hora said little of what his aides call “the rainy season.”",
    [["speech", "the rainy season.", "aides of Petro Hora"]],
  ],
  // What the article would not call so itself.
  [
    "Belov said that Riga’s vaunted “rain partnership” came to nothing.",
    [["scare", "rain partnership"]],
  ],
  ["Belov found the supposed “rainmakers” at home.", [["scare", "rainmakers"]]],
  ["A rally of the charity “Zarya” was dry, Belov said.", [["name", "Zarya"]]],
])("%s", (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
