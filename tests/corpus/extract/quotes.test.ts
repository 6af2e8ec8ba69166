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
  // Of two whose words go on across an aside, whoever stands in it.
  [
    "That is what sailors propose to do, Belov remarked, “except that we call it rain.”",
    [["speech", "except that we call it rain.", "Ivan Belov"]],
  ],
  // What a person thinks is in his own words, what a state thinks in those of who tells it.
  ["An aide said that Belov regarded the rain as “a gift.”", [["speech", "a gift.", "Ivan Belov"]]],
  ["Belov said that Riga regarded the rain as “a gift.”", [["speech", "a gift.", "Ivan Belov"]]],
  // What somebody goes on with after it was said where he said it.
  [
    "“It rains,” Belov said in remarks carried by Telegraf, “but we shall sail on the tide of this paper.”",
    [
      ["speech", "It rains,", "Ivan Belov"],
      ["speech", "but we shall sail on the tide of this paper.", "Ivan Belov"],
    ],
  ],
  // What the press is bidden to find it does not say; whoever contrasts speaks.
  [
    "An aide suggested that the press find itself “a fresher ship.”",
    [["speech", "a fresher ship.", "aide"]],
  ],
  [
    "Ivan Belov, the head of the port, by contrast praised the rain as “a gift to all who sail.”",
    [["speech", "a gift to all who sail.", "Ivan Belov"]],
  ],
  // What a state promises, demands or asks for, too.
  [
    "Belov said that Riga had promised to leave the port “to the gulls.”",
    [["speech", "to the gulls.", "Ivan Belov"]],
  ],
  [
    "An aide said that Belov had promised to leave the port “to the gulls.”",
    [["speech", "to the gulls.", "Ivan Belov"]],
  ],
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
  ["The term “zachistka” is new.", [["scare", "zachistka"]]],
  // What a denial calls it.
  [
    "Riga says that it rained, claims that Belov dismissed as “fantasy.”",
    [["speech", "fantasy.", "Ivan Belov"]],
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
