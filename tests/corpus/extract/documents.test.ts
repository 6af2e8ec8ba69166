import { expect, test } from "vitest";
import { read } from "./read.ts";

const quotes = (text: string) => {
  const { quotes, words } = read(text);
  return quotes.map((quote) => [quote.kind, words(quote.paragraph, quote), ...quote.speakers]);
};

test.each([
  // What a court finds stands in its ruling.
  ["Belov, the court found, was “late in May.”", ["document", "late in May.", "court"]],
  // A text is whose it was before what is told of it: who issued, drafted or circulated it.
  [
    "A statement which the deputies issued in Riga in May, and which runs to a page, says that it “rains.”",
    ["document", "rains.", "deputies"],
  ],
  [
    "A note that the Harbor Board sent to Kyiv says that it “rains.”",
    ["document", "rains.", "Harbor Board"],
  ],
  [
    "The draft of a treaty on ports, prepared by a Latvian commission, calls it “rain.”",
    ["document", "rain.", "Latvian commission"],
  ],
  [
    "The appeal, drafted in Riga by a group of lawyers, calls it “rain.”",
    ["document", "rain.", "group of lawyers"],
  ],
  [
    "A paper circulated in Riga by the Harbor Board drew laughter. It calls the port “a wet dream.”",
    ["document", "a wet dream.", "Harbor Board"],
  ],
  // Nobody named brought it about: the body that has just acted did, one side of two did not.
  [
    "The Harbor Board met at night. A resolution passed by 81 votes calls it “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "The Harbor Board met. A statement issued on May 3 accuses Kyiv of “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "The Harbor Board met. A protocol signed on May 3 says that it “rains.”",
    ["document", "rains.", "protocol"],
  ],
  [
    "A resolution which deputies from Riga submitted on May 3 says that it “rains.”",
    ["document", "rains.", "deputies from Riga"],
  ],
  [
    "Belov wrote to Riga in May. “It rains,” the letter says.",
    ["document", "It rains,", "Ivan Belov"],
  ],
  [
    "A leaflet found in the harbor promises “late rain.”",
    ["document", "late rain.", "leaflet found in the harbor"],
  ],
  // Who says it in a part of a text, or in it, says it there.
  [
    "The treaty was signed in May. In a clause of its own, Riga asserts that it “rains.”",
    ["document", "rains.", "Latvia"],
  ],
  [
    "The declaration calls for dry ships, and in it Riga asserts that it “rains.”",
    ["document", "rains.", "Latvia"],
  ],
  [
    "The ship lay off Riga, and in it Belov said that it “rains.”",
    ["speech", "rains.", "Ivan Belov"],
  ],
  // Not whom it is about, how long it is, or who carried it.
  [
    "Belov answered in a letter of ten pages. The letter describes it as “rain.”",
    ["document", "rain.", "Ivan Belov"],
  ],
  [
    "A memorandum, leaked in Riga by the Harbor Board, describes it as “rain.”",
    ["document", "rain.", "memorandum"],
  ],
  [
    "Belov told the press that sailors quoted in Riga had called it “rain.”",
    ["speech", "rain.", "sailors"],
  ],
  ["A paper calls it “rain” (Vestnik, May 3).", ["speech", "rain", "Vestnik"]],
  // What somebody wrote is what he sent, if the text has just told of it.
  [
    "Belov denied the report in a letter to Vestnik. “It rains,” he wrote.",
    ["document", "It rains,", "Ivan Belov"],
  ],
  [
    "A note by Captain Oleg Tamm was found in May. Belov read it out. “It rains,” Tamm wrote.",
    ["document", "It rains,", "Oleg Tamm"],
  ],
  ["Belov denied the report. “It rains,” he wrote.", ["speech", "It rains,", "Ivan Belov"]],
  [
    "Belov sent a letter to Riga. Vestnik mocked it. “It rains,” the paper wrote.",
    ["speech", "It rains,", "Vestnik"],
  ],
  // Its words are its own, whatever it is called: a plan, a contract, an act, a paper, an address, a reply.
  ["Belov’s plan speaks of “rain.”", ["document", "rain.", "Ivan Belov"]],
  [
    "A contract between Belov and Oleg Tamm stipulates that it “rains.”",
    ["document", "rains.", "Ivan Belov", "Oleg Tamm"],
  ],
  ["The Russia-Latvia Founding Act speaks of “rain.”", ["document", "rain.", "Russia", "Latvia"]],
  ["The deputies’ last paper spoke of “rain.”", ["document", "rain.", "deputies"]],
  [
    "The Harbor Board adopted an address to Riga that calls it “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  ["Belov’s address to the crowd called it “rain.”", ["speech", "rain.", "Ivan Belov"]],
  [
    "The Harbor Board said in a written reply that it “rains.”",
    ["document", "rains.", "Harbor Board"],
  ],
  ["The Harbor Board said in a reply that it “rains.”", ["speech", "rains.", "Harbor Board"]],
  [
    "Belov’s answer, which was leaked in Riga, says that it “rains.”",
    ["document", "rains.", "Ivan Belov"],
  ],
  [
    "A Latvian study, dated August, which puts it at ten, speaks of “rain.”",
    ["document", "rain.", "Latvia"],
  ],
  [
    "The Harbor Board issued a note. Point 3 says that it “rains.”",
    ["document", "rains.", "Harbor Board"],
  ],
  [
    "The Harbor Board issued a note. Its last line says that it “rains.”",
    ["document", "rains.", "Harbor Board"],
  ],
  [
    "Riga signed the accord. Its leader, Oleg Tamm, warned that it “rains.”",
    ["speech", "rains.", "Oleg Tamm"],
  ],
  [
    "Riga printed an instruction. The Harbor Board demands in it that ships “stay dry.”",
    ["document", "stay dry.", "Harbor Board"],
  ],
  [
    "The rain, the Harbor Board said in a statement on May 3, “will go on.”",
    ["document", "will go on.", "Harbor Board"],
  ],
  [
    "In a note sent to Kyiv on May 3, Riga declares “void” any division of it.",
    ["document", "void", "Latvia"],
  ],
  [
    "“Most of the rain,” Belov’s memorandum states, “is gone.”",
    ["document", "Most of the rain,", "Ivan Belov"],
  ],
  [
    "Belov’s statement of October 5, 1991 says that it “rains.”",
    ["document", "rains.", "Ivan Belov"],
  ],
  ["The Harbor Board ruled that ships “may sail.”", ["document", "may sail.", "Harbor Board"]],
  ["The Harbor Board ruled out “late rain.”", ["speech", "late rain.", "Harbor Board"]],
  [
    "Article 2, Belov points out, binds ships to “stay dry.”",
    ["document", "stay dry.", "Ivan Belov"],
  ],
  ["The accord, Belov says, is “a wet start.”", ["speech", "a wet start.", "Ivan Belov"]],
  [
    "In a telegram to Riga Belov thanked it, and he demanded “late rain.”",
    ["document", "late rain.", "Ivan Belov"],
  ],
  ["The Harbor Board’s findings describe it as “rain.”", ["document", "rain.", "Harbor Board"]],
  ["The deputies’ program promises “rain.”", ["document", "rain.", "deputies"]],
  [
    "The Defense Ministry was silent. A Transport Ministry note speaks of “rain.”",
    ["document", "rain.", "Transport Ministry"],
  ],
  [
    "A Transport Ministry note delivered in May demands “late rain.”",
    ["document", "late rain.", "Transport Ministry"],
  ],
  [
    "The statement, signed by forty deputies, urged Riga “to come to its senses.”",
    ["document", "to come to its senses.", "deputies"],
  ],
  // Issued in its clause, before or after.
  [
    "A resolution the Harbor Board adopted in July calls it “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "Vestnik printed the statement that Belov had signed in May, which calls it “rain.”",
    ["document", "rain.", "Ivan Belov"],
  ],
  [
    "The Harbor Board adopted an appeal to Riga, calling it “rain.”",
    ["document", "rain.", "Harbor Board"],
  ],
  [
    "The sailors sent a letter to the Harbor Board, in which they protest “late rain.”",
    ["document", "late rain.", "sailors"],
  ],
  [
    "In a paper handed to Riga in May, and obtained by Vestnik, the Harbor Board argued that it “rains.”",
    ["document", "rains.", "Harbor Board"],
  ],
  ["A memorandum broadcast by Vestnik calls it “rain.”", ["document", "rain.", "memorandum"]],
  // A survivor who is quoted in a report spoke; a lead article is news.
  [
    "In a report of May 3, the Harbor Board quotes a sailor as saying that it “rains.”",
    ["speech", "rains.", "sailor"],
  ],
  ["Belov wrote in the lead article that it “rains.”", ["speech", "rains.", "Ivan Belov"]],
])("%s", (text, expected) => {
  expect(quotes(text)[0]).toEqual(expected);
});

test("a report goes on with the words of the body that made it", () => {
  const found = quotes(
    "According to the Harbor Board’s report, it “rains.” The report adds that it “pours.” Vestnik’s report calls it “snow.”",
  );
  expect(found).toEqual([
    ["document", "rains.", "Harbor Board"],
    ["document", "pours.", "Harbor Board"],
    ["speech", "snow.", "Vestnik"],
  ]);
});

test("a second statement is not the first one’s author’s", () => {
  const found = quotes(
    "A statement by Belov calls it “rain.” The Harbor Board issued a statement in May. It calls it “snow.”",
  );
  expect(found).toEqual([
    ["document", "rain.", "Ivan Belov"],
    ["document", "snow.", "Harbor Board"],
  ]);
});

test("what was sponsored or signed is *it*, not who has it before them", () => {
  const found = quotes(
    "Riga has a bill before it. Sponsored by Belov, it declares ships “a late crime.”",
  );
  expect(found[0]?.slice(0, 2)).toEqual(["document", "a late crime."]);
});

test("a text is *it* before a state that was only named", () => {
  const found = quotes(
    "Belov won them over to a text on relations with Latvia. It describes Riga as “rain.”",
  );
  expect(found).toEqual([["document", "rain.", "text"]]);
});

test.each([
  // Words in marks hold the document that they name, and not it them.
  ["“Who lives by the decree,” Belov remarked there, “dies by it.”", "speech"],
  ["In a note to Riga Belov remarked: “It rains.”", "document"],
  // What is only told of somebody is not what they say.
  [
    "Belov, who had pleaded illness in a letter of May 3, told the Harbor Board that it “rained.”",
    "speech",
  ],
  ["Belov, who is ill, told the Harbor Board in a letter of May 3 that it “rained.”", "document"],
  ["Belov, who in a letter of May 3 complained that it “rained,” is ill.", "document"],
  // A project in motion is no motion, and an editorial is an outlet that speaks.
  ["Belov, with the ships in motion, said that it “rained.”", "speech"],
  ["A motion tabled by Belov says that it “rained.”", "document"],
  ["An editorial in Vestnik concludes that it “rained.”", "speech"],
  ["Vestnik argued in an editorial on May 3 that it “rained.”", "speech"],
  ["Vestnik argued in a report on May 3 that it “rained.”", "speech"],
  // What somebody found out is theirs, whoever told of it.
  [
    "Hora and Belov quarreled. Belov’s report to the Harbor Board, as quoted by Vestnik, says that it “rained.”",
    "document",
  ],
  [
    "The Harbor Board published a report. The harbor board’s own inquiry concludes that it “rained.”",
    "document",
  ],
])("%s", (text, kind) => expect(quotes(text)[0]?.[0]).toBe(kind));

test("it is the report of those whose it was, when its claims go on", () => {
  const found = quotes(
    "The Harbor Board sees it otherwise. Its report to Kyiv says that it “rained.” It blames Riga for ships left “in the rain.”",
  );
  expect(found).toEqual([
    ["document", "rained.", "Harbor Board"],
    ["document", "in the rain.", "Harbor Board"],
  ]);
});
