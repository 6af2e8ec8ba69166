import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // Speech, whole and in part.
  ["“It rains,” Belov said.", [["speech", "It rains,", "Ivan Belov"]]],
  ["Belov said that it “rains.”", [["speech", "rains.", "Ivan Belov"]]],
  // One quote in two parts.
  [
    "“It rains,” Belov said, “and it snows.”",
    [
      ["speech", "It rains,", "Ivan Belov"],
      ["speech", "and it snows.", "Ivan Belov"],
    ],
  ],
  // A sentence by itself goes on with the last who spoke.
  ["Belov said that it rained. “And it snows.”", [["speech", "And it snows.", "Ivan Belov"]]],
  // A document's words.
  [
    "The treaty between Riga and Kyiv says that it “rains.”",
    [["document", "rains.", "Latvia", "Ukraine"]],
  ],
  ["Belov said in a statement that it “rains.”", [["document", "rains.", "Ivan Belov"]]],
  // The innermost speaks.
  [
    "Telegraf reported that Belov had told Riga that it “rains.”",
    [["speech", "rains.", "Ivan Belov"]],
  ],
  // What a person thinks is in his own words, what a state thinks in those of who tells it.
  ["An aide said that Belov regarded the rain as “a gift.”", [["speech", "a gift.", "Ivan Belov"]]],
  ["Belov said that Riga regarded the rain as “a gift.”", [["speech", "a gift.", "Ivan Belov"]]],
  // What somebody tells that another told, after a colon, is the other’s.
  ["Belov said that the mayor had told him: “It rains.”", [["speech", "It rains.", "mayor"]]],
  [
    "Belov added that the mayor had assured him by telephone, on the last night of May: “It rains.”",
    [["speech", "It rains.", "mayor"]],
  ],
  // Swearing to water a horse is sworn, and what follows and that is said.
  [
    "Vestnik cited an aide as saying that Belov had sworn to “water his horse in Kyiv.”",
    [["speech", "water his horse in Kyiv.", "Ivan Belov"]],
  ],
  [
    "Belov assured Riga that it rained, and that ships were as free as fish “to drown and even to swim.”",
    [["speech", "to drown and even to swim.", "Ivan Belov"]],
  ],
  // Whoever would listen is passed over.
  [
    "Belov complained to anyone who would listen that it “rains on Sundays.”",
    [["speech", "rains on Sundays.", "Ivan Belov"]],
  ],
  // A comment may be read as a verb, and an abbreviation in brackets is none of the clause’s end.
  ["“Slander” was Belov’s only comment on it.", [["speech", "Slander", "Ivan Belov"]]],
  [
    "Belov called the Harbor Improvement (HI) treaty “a bad joke.”",
    [["speech", "a bad joke.", "Ivan Belov"]],
  ],
  // A document that somebody speaks of is not where he speaks.
  [
    "Belov told Riga that he saw no malice in its laws, “only bad advice.”",
    [["speech", "only bad advice.", "Ivan Belov"]],
  ],
  // Who goes on in the same sentence is quoted too, a text as a text.
  [
    "The treaty between Riga and Kyiv reaffirms the border, calls for “dry decks at sea” and says that it “rains.”",
    [
      ["document", "dry decks at sea", "Latvia", "Ukraine"],
      ["document", "rains.", "Latvia", "Ukraine"],
    ],
  ],
  [
    "Belov promised to come in May and declared himself ready for talks “without any rain.”",
    [["speech", "without any rain.", "Ivan Belov"]],
  ],
  // With the words is said, whoever tells it.
  [
    "By the mayor’s own account he resigned, and Belov refused it with the words, “It rains.”",
    [["speech", "It rains.", "Ivan Belov"]],
  ],
  // What is said by letter is written; a word is spoken of; an article alone is nobody.
  ["Belov assured Riga by letter that it “rains.”", [["document", "rains.", "Ivan Belov"]]],
  ["Belov assured Riga by telephone that it “rains.”", [["speech", "rains.", "Ivan Belov"]]],
  ["Belov’s letter contains the sentence: “It rains.”", [["document", "It rains.", "Ivan Belov"]]],
  [
    "The treaty ends with the words “as long as it rains.”",
    [["document", "as long as it rains.", "treaty"]],
  ],
  ["The word “hunger” was in no report.", [["scare", "hunger"]]],
  [
    "Belov denied the report and pushed through the “reform of the century.”",
    [["scare", "reform of the century."]],
  ],
  // What is denied is named in the words of who tells it.
  [
    "Belov said that Riga had rejected payment “in kind, like a tailor’s.”",
    [["speech", "in kind, like a tailor’s.", "Ivan Belov"]],
  ],
  // Whom he told stands there, not what he asked.
  [
    "“It rains,” Belov told the reporters who had come. “It snows.”",
    [
      ["speech", "It rains,", "Ivan Belov"],
      ["speech", "It snows.", "Ivan Belov"],
    ],
  ],
  // A judgement is no name, nor is what was found at sea judged so by the sea.
  ["Belov called the operation “a gift to Riga.”", [["speech", "a gift to Riga.", "Ivan Belov"]]],
  [
    "Belov said that Riga welcomed any way out found “by the sailors.”",
    [["speech", "by the sailors.", "Ivan Belov"]],
  ],
  // Who speaks stands past an aside, or has the words in a relative clause.
  [
    "It came from Oleg Tamm, a deputy head of the office for combating organized rain, who had told Riga that it “rains.”",
    [["speech", "rains.", "Oleg Tamm"]],
  ],
  [
    "“Does it rain?” asked Oleg Tamm, one of the men forced down near Riga, before he left.",
    [["speech", "Does it rain?", "Oleg Tamm"]],
  ],
  [
    "Oleg Tamm, the activist who took bread up to the harbor in May, claims to have had the same message: “It rains.”",
    [["speech", "It rains.", "Oleg Tamm"]],
  ],
  [
    "Belov retorted that nobody was left to meet: “It rains.”",
    [["speech", "It rains.", "Ivan Belov"]],
  ],
  ["Belov had spoken to Hora of a “plan to rain.”", [["speech", "plan to rain.", "Ivan Belov"]]],
  [
    "Belov said that Riga had shown concern and expected “a dry and open month.”",
    [["speech", "a dry and open month.", "Ivan Belov"]],
  ],
  [
    "The rain stopped in May, and “for once,” as Belov noted, “even the ships are dry.”",
    [
      ["speech", "for once,", "Ivan Belov"],
      ["speech", "even the ships are dry.", "Ivan Belov"],
    ],
  ],
  [
    "Belov charged that of the money which Riga promised in May “not one cent arrived.”",
    [["speech", "not one cent arrived.", "Ivan Belov"]],
  ],
  // What is thought is in the words of who tells it, but not of who is mentioned in an aside.
  ["Belov said that Riga regarded it as “rain.”", [["speech", "rain.", "Ivan Belov"]]],
  ["Belov said that Riga welcomed “the rain.”", [["speech", "the rain.", "Ivan Belov"]]],
  ["Riga views it as “rain,” Vestnik wrote.", [["speech", "rain,", "Latvia"]]],
  ["Hora, Belov told Vestnik, considers it “rain.”", [["speech", "rain.", "Petro Hora"]]],
  // At arm's length.
  ["The so-called “reform” failed.", [["scare", "reform"]]],
  ["Belov said that the “missing” ships were late.", [["scare", "missing"]]],
  ["Belov repeated his demand that Riga be given “associated” status.", [["scare", "associated"]]],
  [
    "Belov said that it left through the “safe gates,” which were open.",
    [["scare", "safe gates,"]],
  ],
  [
    "Belov demanded the withdrawal of ships that took part, or which shared in “special measures” in May.",
    [["scare", "special measures"]],
  ],
  [
    "Belov rejected the “hints” from Riga as “rude.”",
    [
      ["scare", "hints"],
      ["speech", "rude.", "Ivan Belov"],
    ],
  ],
  [
    "Belov said that the plan for a “common harbor” remained on the table “because it rains.”",
    [
      ["scare", "common harbor"],
      ["speech", "because it rains.", "Ivan Belov"],
    ],
  ],
  ["Belov rejected the label of “Riga’s man.”", [["scare", "Riga’s man."]]],
  ["Many of these “volunteers” are officers.", [["scare", "volunteers"]]],
  ["The Harbor Board has introduced “temporary” duties on it.", [["scare", "temporary"]]],
  ["It would make Riga a part of a “common harbor.”", [["scare", "common harbor."]]],
  ["Belov said that a word as elastic as “late” would be regretted.", [["scare", "late"]]],
  // Names.
  ["The “Kuras” sank.", [["scare", "Kuras"]]],
  ["The “Kurel” sank.", [["name", "Kurel"]]],
  ["It was printed by the publishing house “Pressel.”", [["name", "Pressel."]]],
  ["Members of the disbanded “Kuras” militia left.", [["name", "Kuras"]]],
  ["The “Red Dawn” plant closed.", [["name", "Red Dawn"]]],
  ["The paper “Vestnik” closed.", [["name", "Vestnik"]]],
  [
    "The port was not closed, Belov held; it was merely “late.”",
    [["speech", "late.", "Ivan Belov"]],
  ],
  // Whoever just acted goes on to speak.
  ["Mayor Oleg Tamm put it simply. “It rains.”", [["speech", "It rains.", "Oleg Tamm"]]],
  // What something is called.
  ["The raid, code-named “Whirlwind,” failed.", [["name", "Whirlwind,"]]],
  ["The term “zachistka” is new.", [["name", "zachistka"]]],
  // What a denial calls it.
  [
    "Riga says that it rained, claims that Belov dismissed as “fantasy.”",
    [["speech", "fantasy.", "Ivan Belov"]],
  ],
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
  // What marks hold after a verb for naming that nobody does.
  ["Belov has been dubbed “the Builder.”", [["scare", "the Builder."]]],
  ["A program called “Red Dawn” was launched.", [["name", "Red Dawn"]]],
  ["Belov said that the puppet show “Dolls” had closed.", [["name", "Dolls"]]],
  ["The firm went by the name of “Zarya.”", [["name", "Zarya."]]],
  ["Belov, known in Riga as “the Riga Wolf,” left.", [["name", "the Riga Wolf,"]]],
  ["He is known as “a late riser.”", [["scare", "a late riser."]]],
  ["From the back came shouts of “rain.”", [["speech", "rain."]]],
  ["Hora gave an interview to “Zarya,” and left.", [["name", "Zarya,"]]],
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
  ["His “optimism,” Belov remarked, was misplaced.", [["scare", "optimism,"]]],
  [
    "Belov called it “a victory.” If it was “a victory,” Riga will not survive another.",
    [
      ["speech", "a victory.", "Ivan Belov"],
      ["speech", "a victory,", "Ivan Belov"],
    ],
  ],
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
  // Single marks that stand alone.
  ["‘It rains,’ Belov said.", [["speech", "It rains,", "Ivan Belov"]]],
  [
    "Belov came to his defense, warning in a speech to officers that it would “rain.”",
    [["speech", "rain.", "Ivan Belov"]],
  ],
])("%s", (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
