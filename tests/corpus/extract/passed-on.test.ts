import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("who prints a document, or says so in the midst of a claim, passes it on", () => {
  const chains = (text: string) =>
    read(text).claims.map(({ actors, relays }) => [...actors, ...relays.map(({ actor }) => actor)]);
  test.each([
    // An outlet passes on the document that it prints, or parts of it.
    [
      "Vestnik printed a letter by Petro Hora, which accuses Kyiv of theft.",
      [["Petro Hora", "Vestnik"]],
    ],
    [
      "Telegraf carried an appeal by the Harbor Board, which calls the plan a threat and urges Riga to act.",
      [
        ["Harbor Board", "Telegraf"],
        ["Harbor Board", "Telegraf"],
      ],
    ],
    [
      "A letter from Belov, the text of which has been published by Telegraf, calls it a secret.",
      [["Ivan Belov", "Telegraf"]],
    ],
    [
      "A letter from Belov, excerpts of which appeared in Vestnik, says that it rained.",
      [["Ivan Belov", "Vestnik"]],
    ],
    [
      "Vestnik printed without comment a letter in which Hora vowed to stay.",
      [["Petro Hora", "Vestnik"]],
    ],
    [
      "Vestnik carried the next morning an account in which Hora vowed to stay.",
      [["Petro Hora", "Vestnik"]],
    ],
    [
      "Belov called for a vote and read out a letter in which Hora vowed to stay.",
      [["Ivan Belov"], ["Petro Hora", "Ivan Belov"]],
    ],
    [
      "Hora, as Vestnik had it from guards, vowed to stay.",
      [
        ["guards", "Vestnik"],
        ["Petro Hora", "guards", "Vestnik"],
      ],
    ],
    // Where or when it was printed passes nothing on.
    [
      "Hora, in an interview published on the eve of the vote, said that it rained.",
      [["Petro Hora"]],
    ],
    ["In a statement released in Riga, Hora said that it rained.", [["Petro Hora"]]],
    // Who turns down a demand tells of it, who turns down an offer only answers it.
    ["Belov rejected Hora’s demand for a vote.", [["Ivan Belov"], ["Petro Hora", "Ivan Belov"]]],
    ["Belov rejected Hora’s offer of a loan.", [["Ivan Belov"], ["Petro Hora"]]],
    [
      "Kyiv has told the envoys through its Foreign Ministry that it rained.",
      [["Ukraine", "Foreign Ministry of Ukraine"]],
    ],
    [
      "Belov, in a statement read to reporters by his lawyer Oleg Tamm, vowed to stay.",
      [["Ivan Belov", "Oleg Tamm"]],
    ],
    ["Belov, in remarks summarized by Telegraf, vowed to stay.", [["Ivan Belov", "Telegraf"]]],
    ["Belov, in remarks that Telegraf relayed, vowed to stay.", [["Ivan Belov", "Telegraf"]]],
    ["Hora, in a letter delivered by Belov, vowed to stay.", [["Petro Hora", "Ivan Belov"]]],
    [
      "Kyiv handed him a note which, according to Telegraf, asserts that it rained.",
      [["Telegraf"], ["Ukraine", "Telegraf"]],
    ],
    ["Vestnik aired a tape on which Belov vows to stay.", [["Ivan Belov", "Vestnik"]]],
    ["Riga’s claim that it rained is disputed by Belov.", [["Latvia"], ["Ivan Belov"]]],
    [
      "Hora asked for the text because the copies, according to Belov, differ in every line.",
      [["Petro Hora"], ["Ivan Belov"]],
    ],
    // Whoever says so in the midst of it passes on that alone.
    [
      "Belov speaks of nine ships, and Hora told the house, officials say, that there were none.",
      [["Ivan Belov"], ["Petro Hora", "officials"], ["officials"]],
    ],
    [
      "Belov promised an inquiry which, his lawyer Oleg Tamm warned, would be slow.",
      [["Ivan Belov"], ["Oleg Tamm"]],
    ],
    // An outlet of one’s own is that outlet.
    [
      "Belov said in remarks carried by his own Telegraf that it rained.",
      [["Ivan Belov", "Telegraf"]],
    ],
    [
      "Hora added that Belov had demanded an answer and been told by Riga that it rained.",
      [["Petro Hora"], ["Ivan Belov", "Petro Hora"], ["Latvia", "Petro Hora"]],
    ],
    [
      "In reply Hora’s deputy, Captain Oleg Tamm, read out a letter in which Belov pledges to come.",
      [["Ivan Belov", "Oleg Tamm"]],
    ],
    [
      "Vestnik remarked that Riga, having accused Kyiv of deceit, “has been deceived.”",
      [["Vestnik"], ["Latvia", "Vestnik"]],
    ],
    // Whom an outlet cites puts it so, whatever the verb; whoever else cites somebody speaks for himself.
    ["Vestnik, citing guards, put the number of ships at ten.", [["guards", "Vestnik"]]],
    ["Telegraf, quoting Hora, described the port as a grave.", [["Petro Hora", "Telegraf"]]],
    ["Belov, citing Hora, called for talks.", [["Ivan Belov"]]],
    // Who denies a report tells of all that it tells of.
    [
      "Belov denied a report in Vestnik that Riga had offered to pay.",
      [["Ivan Belov"], ["Vestnik", "Ivan Belov"], ["Latvia", "Vestnik", "Ivan Belov"]],
    ],
  ])("%s", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
