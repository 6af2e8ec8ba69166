import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string) => read(text).claims.map(({ actors }) => actors.join(" and "));

describe("a rank or calling is somebody’s who was named before", () => {
  test.each([
    // The only one named is called by his calling, though he did nothing there.
    [
      "The plan was paid for by Oleg Tamm. “I watch,” the financier assured Vestnik.",
      ["Oleg Tamm"],
    ],
    [
      "Oleg Tamm wrote a program. The text is silent about rain. “We take nothing,” the candidate joked.",
      ["Oleg Tamm"],
    ],
    // Of two, whoever holds no office.
    [
      "Governor Pyotr Kask met Oleg Tamm. They signed a peace. “It rains,” the industrialist said.",
      ["Oleg Tamm"],
    ],
    // An investigator is the one of the matter told, and two are too many.
    ["The plan was paid for by Oleg Tamm. “I watch,” the investigator said.", ["investigator"]],
    [
      "The plan was paid for by Oleg Tamm and refused by Pyotr Kask. “I watch,” the financier said.",
      ["financier"],
    ],
    // Nobody stays a financier for long.
    [
      "Oleg Tamm left. It rained. It snowed. It hailed. It thawed. “I watch,” the financier said.",
      ["financier"],
    ],
    // A colonel general is a general, whatever he directs; a secretary general and a general director are none.
    [
      "Colonel General Oleg Tamm, the director of the guard, flew to Riga. “It rains,” the general said.",
      ["Oleg Tamm"],
    ],
    [
      "Secretary General Oleg Tamm flew to Riga. Pyotr Kask met him. “It rains,” the general said.",
      ["Pyotr Kask"],
    ],
    [
      "Secretary General Oleg Tamm flew to Riga. It rained. “It rains,” the secretary general said.",
      ["Oleg Tamm"],
    ],
    // Who is meant by *the president* is meant by *he*.
    [
      "Belov was in Riga. The president thanked his old friend. “It rains,” he said.",
      ["Ivan Belov"],
    ],
    // Who tells of the president is another.
    ["Oleg Tamm said that the president had denied the report.", ["Oleg Tamm", "president"]],
  ])("%s", (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe("ranks are men’s, and what somebody does for his part is no part of him", () => {
  test.each([
    [
      "Pyotr Kask laughed. General Dola Tamm, the commander, said that it rained. “Wait,” he added.",
      ["Dola Tamm", "Dola Tamm"],
    ],
    [
      "Pyotr Kask laughed. General director Dola Tamm said that it rained. “Wait,” she added.",
      ["Dola Tamm", "Dola Tamm"],
    ],
    ["Tamm laughed. The governor for his part promised to wait.", ["governor"]],
    ["The governor of the bank promised to wait.", ["governor of the bank"]],
  ])("%s", (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe("who speaks is found where words between or before him mislead", () => {
  test.each([
    // Words marked are nobody’s whom they name.
    ["Tamm was curt. “Belov was not there.” A sailor said that it rained.", ["sailor"]],
    ["It was Belov, however, who announced that it would rain.", ["Ivan Belov"]],
    ["It was a wet year, however, and nobody announced it.", []],
    [
      "President Oleg Tamm struck a note. In a call to Belov, as told by Vestnik, he denied the report.",
      ["Oleg Tamm"],
    ],
    // A man’s demand is no longer his where another speaks on.
    [
      "Oleg Tamm dismissed the mayor’s demand: these men, he said, had slept.",
      ["Oleg Tamm", "Oleg Tamm"],
    ],
    // Parts of speech that neighbours show.
    [
      "Belov spoke of rain. “It was no text but a fact,” the general fumed.",
      ["Ivan Belov", "Ivan Belov"],
    ],
    ["Spokesman Oleg Tamm found the Russian act “absurd.”", ["Oleg Tamm"]],
    ["NATO monitor Oleg Tamm was quoted by Telegraf as saying that it rained.", ["Oleg Tamm"]],
    ["Belov was asked. “Never,” ran his explanation to Vestnik.", ["Ivan Belov"]],
    [
      "Hora’s successor, the Communist Oleg Tamm, whose wit is known, warned of rain.",
      ["Oleg Tamm"],
    ],
    ["The Communist Party warned of rain.", ["Communist Party"]],
    ["Every sailor, Belov commanded from the pier, was to leave.", ["Ivan Belov"]],
  ])("%s", (text, expected) => expect(speakers(text)).toEqual(expected));

  test("a quotation alone is whoever acted before it, not the one it names", () => {
    const { quotes } = read("Oleg Tamm was curt. “Belov was not there. We have photographs.”");
    expect(quotes.map((quote) => quote.speakers)).toEqual([["Oleg Tamm"]]);
  });

  test.each([
    // Who tells of another goes on.
    ["Belov said he had been stopped by sailors who demanded money. “We laughed.”", "Ivan Belov"],
    ["Telegraf reported that Belov had demanded money. “We need it.”", "Ivan Belov"],
  ])("%s", (text, speaker) =>
    expect(read(text).quotes.map((quote) => quote.speakers)).toEqual([[speaker]]),
  );
});

describe("an office of which there is one is whose of whom nothing else is told", () => {
  test.each([
    [
      "Oleg Tamm went further. “If it rains,” the leader of the Greens thundered, “we go.”",
      ["Oleg Tamm"],
    ],
    [
      "Telegraf accused Oleg Tamm of fraud. “It rained,” the Socialist leader retorted.",
      ["Telegraf", "Oleg Tamm"],
    ],
    [
      "The remark did not amuse Oleg Tamm. “He lies,” the Harbor Board’s deputy chairman concluded.",
      ["Oleg Tamm"],
    ],
    // A governor is no party’s leader, a spokesman or commander is one of many, and Hora’s director another.
    [
      "Governor Oleg Tamm went further. “It rains,” the leader of the Greens said.",
      ["leader of the Greens"],
    ],
    [
      "Oleg Tamm went further. “It rains,” the commander of the guard said.",
      ["commander of the guard"],
    ],
    ["Oleg Tamm went further. “It rains,” Tamm’s director said.", ["Tamm’s director"]],
    [
      "Oleg Tamm and Pyotr Kask went further. “It rains,” the leader of the Greens said.",
      ["leader of the Greens"],
    ],
    [
      "Oleg Tamm went to Riga, and the leader of the Greens said that it rained.",
      ["leader of the Greens"],
    ],
  ])("%s", (text, expected) => expect(speakers(text)).toEqual(expected));
});
