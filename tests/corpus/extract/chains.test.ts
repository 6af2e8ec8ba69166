import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** Each claim as `actor < relay < relay: content`. */
const chains = (text: string) => {
  const { claims, words } = read(text);
  return claims.map(({ paragraph, actors, relays, exact }) => {
    const chain = [actors.join(" and "), ...relays.map(({ actor }) => actor)].join(" < ");
    return `${chain}: ${words(paragraph, exact)}`;
  });
};

describe("an outlet passes on what it carries", () => {
  test.each([
    "In an interview that Vestnik published on May 3, Belov said that it rained.",
    "In a letter to Hora, which Vestnik printed on May 3, Belov wrote that it rained.",
    "In a letter to Hora, parts of which were read out by Vestnik, Belov argued that it rained.",
    "In a message made public by Vestnik, Belov said that it rained.",
    "Belov, in a note to his colleague which Vestnik cited, said that it rained.",
    "Belov, as paraphrased by Vestnik, said that it rained.",
    "In a speech at a shipyard, carried live by Vestnik, Belov said that it rained.",
    "Vestnik read to its listeners a letter in which Belov said that it rained.",
  ])("%s", (text) => {
    expect(chains(text)).toEqual(["Ivan Belov < Vestnik: it rained"]);
  });

  test("after the words as well", () => {
    expect(chains("“It rained,” Belov predicted in an interview carried by Vestnik.")).toEqual([
      "Ivan Belov < Vestnik: It rained",
    ]);
  });

  test("and a station named for its country is not that country", () => {
    expect(chains("In a letter read out by Radio Latvia, Belov said that it rained.")).toEqual([
      "Ivan Belov < Radio Latvia: it rained",
    ]);
  });
});

describe("somebody passes on what another says", () => {
  test.each([
    [
      "Belov told of Riga’s warning that it would rain.",
      ["Ivan Belov: Riga’s warning that it would rain", "Latvia < Ivan Belov: it would rain"],
    ],
    [
      "Belov relayed an assurance from Oleg Tamm, the chief of staff, that it rained.",
      ["Oleg Tamm < Ivan Belov: it rained"],
    ],
    [
      "Belov told of a meeting in Riga in which Hora had complained that it rained.",
      [
        "Ivan Belov: a meeting in Riga in which Hora had complained that it rained",
        "Petro Hora < Ivan Belov: it rained",
      ],
    ],
    [
      "Belov said that Hora had telephoned to say that it rained.",
      [
        "Ivan Belov: Hora had telephoned to say that it rained",
        "Petro Hora < Ivan Belov: it rained",
      ],
    ],
    [
      "The sailors, Belov related with some bitterness, had answered that it rained.",
      [
        "Ivan Belov: The sailors, Belov related with some bitterness, had answered that it rained",
        "sailors < Ivan Belov: it rained",
      ],
    ],
    [
      "Riga, Belov quoted Hora as saying, would close the port.",
      ["Petro Hora < Ivan Belov: Riga, Belov quoted Hora as saying, would close the port"],
    ],
    [
      "Belov let the public know that Riga had promised to pay.",
      ["Ivan Belov: Riga had promised to pay", "Latvia < Ivan Belov: to pay"],
    ],
    [
      "According to a sailor, whose account appeared in Vestnik, Belov promised to pay.",
      ["sailor < Vestnik: Belov promised to pay", "Ivan Belov < sailor < Vestnik: to pay"],
    ],
  ])("%s", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  test("whoever passed it on is he who goes on speaking", () => {
    expect(
      chains("Belov relayed the mayor’s view that it rained. He also said that it snowed."),
    ).toEqual(["mayor < Ivan Belov: it rained", "Ivan Belov: it snowed"]);
  });

  test("and is not whom he quotes", () => {
    expect(
      chains("Belov spoke to Hora. Hora listened. He quoted Hora as saying that it rained.").at(-1),
    ).toBe("Petro Hora < Ivan Belov: it rained");
  });
});

describe("nobody passes on", () => {
  test.each([
    // what stands before a dash, and he adds to
    [
      "Belov said that Kyiv had offered to pay – “a joke,” in the words of Petro Hora.",
      "Ivan Belov: Kyiv had offered to pay",
    ],
    // what another clause says of another place
    [
      "Hora added that it rained all day, though in Riga a sailor said that it snowed.",
      "sailor: it snowed",
    ],
  ])("%s", (text, expected) => {
    expect(chains(text)).toContain(expected);
  });
});

describe("who speaks is found past", () => {
  test.each([
    // where it stood
    ["A version appeared in Vestnik, which reported that it rained.", "Vestnik: it rained"],
    // to whom it was written
    [
      "Belov left. In an open letter to Petro Hora, he wrote that it rained.",
      "Ivan Belov: it rained",
    ],
    // what he does meanwhile
    [
      "Belov left. Emerging from a talk with Hora, he said that it rained.",
      "Ivan Belov: it rained",
    ],
    // a rank with two stops
    ["“It rained,” the commander of the port, Maj. Gen. Oleg Tamm, said.", "Oleg Tamm: It rained"],
    // a first name that ends as the word for a people does
    ["A sailor, Adrian Tamm, said that it rained.", "Adrian Tamm: it rained"],
    // the time
    ["In February Belov said that it rained.", "Ivan Belov: it rained"],
    ["For two years Riga has said that it rained.", "Latvia: it rained"],
    ["The board left. Its note of May 3 said that it rained.", "board: it rained"],
    // when he said it
    ["Belov told reporters as he left the port that it rained.", "Ivan Belov: it rained"],
    // where he was, and whither he went
    ["An officer who was in the room told Vestnik that it rained.", "officer: it rained"],
    ["Travelers reaching Riga said that it rained.", "Travelers reaching Riga: it rained"],
    // by what means
    ["A sailor, Oleg Tamm, maintained by telephone that it rained.", "Oleg Tamm: it rained"],
    // to whom he appealed
    ["Riga heard an appeal from Belov to both sides to leave.", "Ivan Belov: to leave"],
    ["Belov gave warning again that it rained.", "Ivan Belov: it rained"],
    // a general who is none
    [
      "Secretary General Oleg Tamm met General Boris Hora. “It rained,” the secretary general recalled.",
      "Oleg Tamm: It rained",
    ],
    ["“Why wait?” asked Belov when a sailor read it.", "Ivan Belov: Why wait?"],
    // one of several
    ["The sailors told Vestnik that it rained, and one added that it snowed.", "sailor: it snowed"],
  ])("%s", (text, expected) => {
    expect(chains(text)).toContain(expected);
  });
});

describe("what is said leaves out", () => {
  test.each([
    ["Riga denied the report a day later.", "Latvia: the report"],
    ["Riga rejected the charges the next day.", "Latvia: the charges"],
    ["Riga repeated the charge on May 3, insisting that it rained.", "Latvia: the charge"],
    ["Belov asked him only for patience.", "Ivan Belov: patience"],
    ["Belov claimed five times that many.", "Ivan Belov: five times that many"],
    ["Belov boasted to them in May of a surprise.", "Ivan Belov: a surprise"],
    [
      "Hora’s demand that the port be closed also found its way into the note.",
      "Petro Hora: the port be closed",
    ],
  ])("%s", (text, expected) => {
    expect(chains(text)).toContain(expected);
  });
});

test("a weekly is the outlet nobody listed, beside a wire service", () => {
  expect(chains("One weekly reported that it rained (Telegraf, May 3; Zarya, May 4).")[0]).toBe(
    "Zarya: it rained",
  );
});
