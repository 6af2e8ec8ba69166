import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string) => read(text).claims.map(({ actors }) => actors.join(" and "));

describe("who speaks is told by the text around them", () => {
  test.each([
    // A title is no name.
    ["Prime Minister Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    // A surname is whoever was named in full.
    ["Deputy Oleg Tamm came. Tamm said that it rained.", ["Oleg Tamm"]],
    // Somebody else of that name.
    ["Deputy Anna Belova spoke. General Boris Belov said that it rained.", ["Boris Belov"]],
    // A pronoun is the last who spoke.
    ["Belov said that it rained. He added that it snowed.", ["Ivan Belov", "Ivan Belov"]],
    // They are those who were named together.
    [
      "Moscow and Kyiv said that it rained. They added that it snowed.",
      ["Russia and Ukraine", "Russia and Ukraine"],
    ],
    // Whoever is described is who was so described before.
    ["Mayor Oleg Tamm came. The mayor said that it rained.", ["Oleg Tamm"]],
    [
      "The chairman, Oleg Tamm, said that it rained. The chairman added that it snowed.",
      ["Oleg Tamm", "Oleg Tamm"],
    ],
    // An apposition names whom the phrase before it describes.
    ["The head of the port, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
    ["Oleg Tamm, the head of the port, said that it rained.", ["Oleg Tamm"]],
    // A role keeps what it is a role in.
    ["A spokesman for the Latvian port said that it rained.", ["spokesman for the Latvian port"]],
    ["Its spokesman said that it rained.", ["Its spokesman"]],
    // A place stands for a state.
    ["The Kremlin said that it rained.", ["Russia"]],
    // A paper may be called one.
    [
      "The newspaper Vestnik wrote that it rained. The paper added that it snowed.",
      ["Vestnik", "Vestnik"],
    ],
    // An unnamed daily is the one that is cited.
    ["One Moscow daily wrote that it rained (Vestnik, May 3).", ["Vestnik"]],
    // A document speaks for those who issued it.
    ["The Russian-Latvian declaration says that it rained.", ["Russia and Latvia"]],
    ["Kyiv issued a statement which said that it rained.", ["Ukraine"]],
    // Nobody plain, nobody named.
    ["He said that it rained.", [""]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("who passes a claim on stands outward from who makes it", () => {
  const chains = (text: string) =>
    read(text).claims.map(({ actors, relays }) => [...actors, ...relays.map(({ actor }) => actor)]);
  test.each([
    [
      "According to Telegraf, Belov said that Kyiv had promised to pay.",
      [["Telegraf"], ["Ivan Belov", "Telegraf"], ["Ukraine", "Ivan Belov", "Telegraf"]],
    ],
    [
      "Telegraf reported that Belov had said that it rained.",
      [["Telegraf"], ["Ivan Belov", "Telegraf"]],
    ],
    ["Belov told Telegraf that it rained.", [["Ivan Belov"]]],
    ["Belov said that it rained (Telegraf, May 3).", [["Ivan Belov"]]],
    ["One general, quoted by Telegraf, said that it rained.", [["general", "Telegraf"]]],
  ])("%s", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
