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
  [
    "Belov was more specific: the pier, he wrote in a letter to Hora, “should be closed.”",
    [["document", "should be closed.", "Ivan Belov"]],
  ],
  [
    "The piers, Belov wrote in a New Year’s letter to the crew, “have waited.”",
    [["document", "have waited.", "Ivan Belov"]],
  ],
  [
    "The rain, the Harbor Board’s final act says, “will end.”",
    [["document", "will end.", "Harbor Board"]],
  ],
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
  // Said in a statement, though a colon and an aside stand between; what somebody thinks is as written as what he wrote.
  [
    "The Harbor Board, in a letter to Riga, denied it: the ships, it wrote, had “never left Riga.”",
    [["document", "never left Riga.", "Harbor Board"]],
  ],
  [
    "The Harbor Board wrote to Belov that it held him “personally answerable.”",
    [["document", "personally answerable.", "Harbor Board"]],
  ],
  [
    "The Harbor Board adopted an appeal on May 3 asking Riga to keep ships “as guarantors of rain.”",
    [["document", "as guarantors of rain.", "Harbor Board"]],
  ],
  [
    "Belov wrote to Riga in May, asking for “dry ships at once.”",
    [["document", "dry ships at once.", "Ivan Belov"]],
  ],
  [
    "Belov wrote to Riga to demand “dry ships at once.”",
    [["document", "dry ships at once.", "Ivan Belov"]],
  ],
  [
    "Belov declared himself content with the text “as it was read to me.”",
    [["speech", "as it was read to me.", "Ivan Belov"]],
  ],
  // There, in it, under it: in the text named before, unless only something is there.
  [
    "Russia and Latvia signed a protocol. The two sides promise in it to “form a board on ports.”",
    [["document", "form a board on ports.", "Russia", "Latvia"]],
  ],
  [
    "Russia and Latvia signed a protocol. They pledge there to “form a board on ports.”",
    [["document", "form a board on ports.", "Russia", "Latvia"]],
  ],
  [
    "Belov issued a decree. Under it ships are to be sold “not later than in May.”",
    [["document", "not later than in May.", "Ivan Belov"]],
  ],
  [
    "Belov read the treaty. He said there could be no vote “while it rains in Riga.”",
    [["speech", "while it rains in Riga.", "Ivan Belov"]],
  ],
  // What a treaty does to the world is in the words of who tells it.
  [
    "The treaty, Belov noted, ended “three hundred years of rain.”",
    [["speech", "three hundred years of rain.", "Ivan Belov"]],
  ],
  [
    "The Harbor Board issued a letter. Its first article says that it “rains at sea”; the sixth adds that rain “may not end.”",
    [
      ["document", "rains at sea", "Harbor Board"],
      ["document", "may not end.", "Harbor Board"],
    ],
  ],
  // Whose text it is may stand in a clause of several, after a verb’s particle or a comma.
  [
    "A joint statement which Ivan Belov and Oleg Tamm issued in Riga declares that ships “will rust.”",
    [["document", "will rust.", "Ivan Belov", "Oleg Tamm"]],
  ],
  [
    "A draft drawn up by the Harbor Board says that ships “will rust.”",
    [["document", "will rust.", "Harbor Board"]],
  ],
  [
    "The mayor read out a resolution, drafted by the Harbor Board, which described rain as “a tenant.”",
    [["document", "a tenant.", "Harbor Board"]],
  ],
  [
    "“Rain is no guest,” Belov wrote in a letter to Hora made public on Monday, “but a tenant.”",
    [
      ["document", "Rain is no guest,", "Ivan Belov"],
      ["document", "but a tenant.", "Ivan Belov"],
    ],
  ],
  [
    "The captains sent Hora a letter. “We trusted you,” they write.",
    [["document", "We trusted you,", "captains"]],
  ],
  [
    "In a nine-point “Joint Statement on Rain,” Ivan Belov and Oleg Tamm acknowledged that ships “will rust.”",
    [
      ["name", "Joint Statement on Rain,"],
      ["document", "will rust.", "Ivan Belov", "Oleg Tamm"],
    ],
  ],
  // What no cue of its own attributes is the text’s that the cue before it is in, whoever tells of it.
  [
    "The board’s letter regrets the loss and finds “no trace of rain.”",
    [["document", "no trace of rain.", "board"]],
  ],
  [
    "Belov added that the platform of the Harbor Board, which rejects “any rain,” remains in force.",
    [["document", "any rain,", "Harbor Board"]],
  ],
  [
    "In a letter to Hora, Belov called the ship an idea, “and no good one.”",
    [["document", "and no good one.", "Ivan Belov"]],
  ],
  // What texts do is a verb, though the library takes it for a noun.
  [
    "The Harbor Board’s letter lists nine ships and alleges that they were sold “at prices known to everyone.”",
    [["document", "at prices known to everyone.", "Harbor Board"]],
  ],
  [
    "A communique issued at the end of Hora’s visit to Riga records the conviction of Ukraine and Latvia that “no storm can be imposed.”",
    [["document", "no storm can be imposed.", "Ukraine", "Latvia"]],
  ],
  [
    "The joint statement of Ukraine and Latvia pledges them to fight rust “without double standards.”",
    [["document", "without double standards.", "Ukraine", "Latvia"]],
  ],
  [
    "A resolution passed a day later by the Harbor Board demands that ships “stay dry.”",
    [["document", "stay dry.", "Harbor Board"]],
  ],
  // The text that a sentence begins with, whatever it says of whom.
  [
    "Russia and Latvia signed a treaty. In Article 5 Russia recognizes the pier as “an inalienable part of Riga.”",
    [["document", "an inalienable part of Riga.", "Russia"]],
  ],
  [
    "Order No. 80, issued by the Harbor Board in May, requires that crews “give their names and show their hats.”",
    [["document", "give their names and show their hats.", "Harbor Board"]],
  ],
  // Where it was read out, and who signed it.
  [
    "Belov had a letter read out in which he wished the board “the wisdom to remain.”",
    [["document", "the wisdom to remain.", "Ivan Belov"]],
  ],
  [
    "An open letter to Hora was signed by nine captains. The signatories speak of “a month of rain.”",
    [["document", "a month of rain.", "signatories"]],
  ],
  [
    "The board’s bureau, in an opinion dated May 2, holds that rain “is no excuse.”",
    [["document", "is no excuse.", "board’s bureau"]],
  ],
  [
    "A certificate issued by the port hospital gives the cause of death as “acute rain.”",
    [["document", "acute rain.", "port hospital"]],
  ],
  [
    "A confidential paper of the Harbor Board was seen by Golos. The paper complains that ships are treated as “decorative elements.”",
    [["document", "decorative elements.", "Harbor Board"]],
  ],
  // It is the text, where nobody else does such a thing or was named so lately.
  [
    "Vestnik obtained a circular of the Harbor Board. It obliges crews to prevent “any gathering of ships.”",
    [["document", "any gathering of ships.", "Harbor Board"]],
  ],
  [
    "An open letter appeared in Riga. Addressed to the mayor by nine captains, it calls rain “a second flood.”",
    [["document", "a second flood.", "captains"]],
  ],
  [
    "Ivan Belov signed a letter to the Harbor Board. It asks the captains to wait and calls rain “a second flood.”",
    [["document", "a second flood.", "Ivan Belov"]],
  ],
  // A verb in marks of its own.
  [
    "A Harbor Board resolution adopted yesterday “recommends” that Belov go.",
    [["document", "recommends", "Harbor Board"]],
  ],
  // What is reported of nobody is speech, and nobody’s.
  [
    "Belov is reported to have left, since his crew “remains interested” in rain.",
    [["speech", "remains interested"]],
  ],
  // A title in marks, and the word for a text in it or before it.
  [
    "The “Riga Declaration,” which Ivan Belov and Oleg Tamm issued at night, speaks of “rain.”",
    [
      ["name", "Riga Declaration,"],
      ["document", "rain.", "Ivan Belov", "Oleg Tamm"],
    ],
  ],
  [
    "The doctrine “On Rain” speaks of “late rain.”",
    [
      ["name", "On Rain"],
      ["document", "late rain.", "doctrine"],
    ],
  ],
])("%s", (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
