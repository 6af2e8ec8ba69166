import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // After the marks stands that something is called so.
  ["Belov said that the “sailors,” as the firm likes to be called, were dry.", "sailors,"],
  ["“Rainymore,” as the affair is inevitably known, bores Riga.", "Rainymore,"],
  ["Belov feared a “Second Flood,” as Rigans call it.", "Second Flood,"],
  ["Belov looked into the firm’s “wet cash,” to use the slang of bankers.", "wet cash,"],
  ["Belov will sit “at twenty,” as the jargon has it.", "at twenty,"],
  ["Belov read the terms of the “inquiry,” if that is the word for it.", "inquiry,"],
  ["Belov urged Riga to shelter no “rainmakers,” Kyiv’s term for sailors.", "rainmakers,"],
  ["Belov accused the “dry column” in Riga, a label that he likes, of theft.", "dry column"],
  ["“Drizzle,” a word that needs no translation, is spreading.", "Drizzle,"],
  // Before the marks stands who in general calls something so.
  ["What the sailors call “the kitchen” is on fire.", "the kitchen"],
  ["What the Riga press dubs “the sheds of Hora” is empty.", "the sheds of Hora"],
  ["Belov, whom his sailors know as the “uncle,” left.", "uncle,"],
  ["Belov, whom wits in the provinces know as “the governor,” left.", "the governor,"],
  ["Belov, whom the press bills as Riga’s “rain technologist,” left.", "rain technologist,"],
  ["Belov left his base, which the sailors have taken to calling “the school.”", "the school."],
  ["Belov warned against what papers like to call the “oil war.”", "oil war."],
  ["The trench is called “the bakery” by the sailors.", "the bakery"],
  ["The faction is referred to in the corridors as the “barracks.”", "barracks."],
  ["The harvest goes by the name of “the white wage.”", "the white wage."],
  ["The government’s name for the season is the “feast of rain.”", "feast of rain."],
  ["The word used on the radio is “Rainers,” and it sticks.", "Rainers,"],
  ["The ship carried crates marked “farm machines.”", "farm machines."],
  ["The so-called “Rainy Battalion” denied it.", "Rainy Battalion"],
])("%s holds words at arm’s length", (text, expected) => {
  expect(quotes(text)).toEqual([["scare", expected]]);
});

test.each([
  // One speaker’s judgement is his own.
  ["Belov left with what he called “the last offer.”", ["speech", "the last offer.", "Ivan Belov"]],
  [
    "The talks ended in what a Riga diplomat termed “a cordial stalemate.”",
    ["speech", "a cordial stalemate.", "Riga diplomat"],
  ],
  ["The plan was called “a trap” by Belov.", ["speech", "a trap", "Ivan Belov"]],
  [
    "Belov dismissed the figures as “arithmetic from Riga.”",
    ["speech", "arithmetic from Riga.", "Ivan Belov"],
  ],
  // Names of things stay names.
  ["The program goes by the name of “Rain and Wind.”", ["name", "Rain and Wind."]],
  ["“The Road through Riga,” shot last year, was shown.", ["name", "The Road through Riga,"]],
  ["The rebels held the base “Hora’s Den” in May.", ["name", "Hora’s Den"]],
])("%s holds none", (text, expected) => {
  expect(quotes(text)).toEqual([expected]);
});
