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
    // A day before a name is no part of it.
    ["Yesterday President Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    // Who says it may be told of first.
    ["An economist who advises the port said that it rained.", ["economist who advises the port"]],
    ["A general who asked not to be named said that it rained.", ["general"]],
    ["A general whom the paper did not name said that it rained.", ["general"]],
    // She is no man, and he no woman.
    ["Deputy Anna Tamm met General Oleg Lind. She said that it rained.", ["Anna Tamm"]],
    ["General Oleg Lind met Deputy Anna Tamm. He said that it rained.", ["Oleg Lind"]],
    // The ministry is the one that its spokesman speaks for; a body is called by its kind.
    [
      "A spokesman for the Harbor Board said that it rained. The board denied the report.",
      ["spokesman for the Harbor Board", "Harbor Board"],
    ],
    ["The Harbor Board met. The organization said that it rained.", ["Harbor Board"]],
    // A report speaks for whoever issued it.
    ["Kyiv issued a report. The report said that it rained.", ["Ukraine"]],
    // The two are those whom an apposition lists.
    ["The two, Belov and Hora, said that it rained.", ["Ivan Belov and Petro Hora"]],
    // An office without an article is followed by its holder; a spokesman of somebody is another.
    ["Minister of Public Works Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    ["Commander of the Northern Fleet Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    [
      "A spokesman of President Oleg Tamm said that it rained.",
      ["spokesman of President Oleg Tamm"],
    ],
    // With whom somebody speaks doesn’t say it.
    [
      "Oleg Tamm is back. In an interview with the “Vidin” television channel, he denied that it rained, promised that it would and left.",
      ["Oleg Tamm", "Oleg Tamm"],
    ],
    // A week is no part of a name.
    ["An appeal adopted by the Harbor Board last week says that it rained.", ["Harbor Board"]],
    // Who does both, whoever tells of the second.
    [
      "Oleg Tamm came and, according to the Harbor Board, said that it rained.",
      ["Harbor Board", "Oleg Tamm"],
    ],
    // Of several clauses the main one goes on.
    [
      "The board had found in May that the port was closed without its knowledge and recommended that it be opened.",
      ["board"],
    ],
    ["The Vestnik newspaper said that it rained.", ["Vestnik"]],
    // Nobody plain, nobody named.
    ["He said that it rained.", [""]],
    // A minister’s ministry is that of his state.
    [
      "Latvian Energy Minister Oleg Tamm came. The ministry said that it rained.",
      ["Latvian Energy Ministry"],
    ],
    [
      "Energy Minister Oleg Tamm left Riga. Tamm’s ministry said that it rained.",
      ["Energy Ministry of Latvia"],
    ],
    // Whoever replies speaks in the reply.
    ["Belov’s reply described it as “rain.”", ["Ivan Belov"]],
    // The number of those who speak is no part of their name.
    ["All three deputies said that it rained.", ["deputies"]],
    // The latter is the last who was named, the former the first.
    ["Mayor Oleg Tamm met Deputy Boris Lind. The latter said that it rained.", ["Boris Lind"]],
    ["Mayor Oleg Tamm met Deputy Boris Lind. The former said that it rained.", ["Oleg Tamm"]],
    // A host is the other one.
    [
      "Mayor Oleg Tamm met Ivan Belov. Belov noted that it rained. His host said that it snowed.",
      ["Ivan Belov", "Oleg Tamm"],
    ],
    // Its declaration speaks for it.
    ["The Harbor Board met. Its declaration says that it rained.", ["Harbor Board"]],
    // A resolution about a place isn’t that place’s.
    [
      "The Harbor Board adopted a resolution condemning the bombing of Riga. The resolution says that it rained.",
      ["Harbor Board", "Harbor Board"],
    ],
    // The president is his spokesman’s president.
    [
      "Belov’s spokesman said that the president believed that it rained.",
      ["Belov’s spokesman", "Ivan Belov"],
    ],
    // A Latvian is a person of that state.
    ["Latvian Mayor Oleg Tamm met Ivan Belov. The Latvian said that it rained.", ["Oleg Tamm"]],
    // A side of talks is a state.
    ["The Latvian side left. It said that it rained.", ["Latvia"]],
    // A letter is by whoever does something in it, a memorandum by whoever hands it over.
    [
      "Oleg Tamm, in an open letter to Riga, left it. The letter says that it rained.",
      ["Oleg Tamm"],
    ],
    [
      "There is a memorandum that Riga handed to Kyiv. The memorandum says that it rained.",
      ["Latvia"],
    ],
    // Its chairman, of the body that the sentence begins with.
    [
      "Moscow spoke. The Harbor Board, its chairman said, would move.",
      ["chairman of Harbor Board"],
    ],
    // The president of a state is he, though nobody names him.
    ["Latvia’s president was ill. He said that it rained.", ["Latvia’s president"]],
    // Those who own a communique speak in it; who signs a decree does.
    ["Belov’s communique says that it rained.", ["Ivan Belov"]],
    ["The decree, signed by Belov on May 3, says that it rained.", ["Ivan Belov"]],
    // A report may come first.
    ["In her report the board’s head, Anna Tamm, says that it rained.", ["Anna Tamm"]],
    // A secretary general is no general.
    [
      "Secretary General Oleg Tamm left on the orders of Ivan Belov. The general said that it rained.",
      ["Ivan Belov"],
    ],
    ["Hora met Belov, and the latter’s spokesman, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
    // Whose answer it was is in the sentence.
    [
      "Mayor Oleg Tamm left. Belov’s answer was short, but his spokesman said that it rained.",
      ["spokesman of Ivan Belov"],
    ],
    // His board is that of which he is a member.
    [
      "A Harbor Board official said that it rained. His board denied the report.",
      ["Harbor Board official", "Harbor Board"],
    ],
    // Who spoke of a claim, not whose claim he spoke of.
    ["Mayor Oleg Tamm rose. Belov’s claim was, he said, “rain.”", ["Oleg Tamm"]],
    // The one after a semicolon was named last.
    [
      "Mayor Oleg Tamm said that it rained; Deputy Boris Lind left the room. He said that it snowed.",
      ["Oleg Tamm", "Boris Lind"],
    ],
    // Any diplomat is none.
    ["Oleg Tamm came as close as a diplomat can. He said that it rained.", ["Oleg Tamm"]],
    // Nikola is a man.
    ["President Nikola Tamm met Deputy Anna Lind. He said that it rained.", ["Nikola Tamm"]],
    // One of them is who is named beside.
    [
      "The miners left. One of them, a teacher from Riga, said that it rained.",
      ["teacher from Riga"],
    ],
    // Whose account it was.
    [
      "Deputy Boris Lind met Mayor Oleg Tamm. Ivan Belov left. Lind’s account was shorter. He said that it rained.",
      ["Boris Lind"],
    ],
    // A body is in the sentence with its spokesman; who quotes him is not it.
    [
      "The Harbor Board met. The board’s spokesman, quoted by Telegraf, said that it rained. It denied the report.",
      ["spokesman of Harbor Board", "Harbor Board"],
    ],
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
    [
      "In remarks carried live by Telegraf, Belov said that it rained.",
      [["Ivan Belov", "Telegraf"]],
    ],
    [
      "In an interview published on May 3 in Vestnik, Belov said that it rained.",
      [["Ivan Belov", "Vestnik"]],
    ],
    [
      "According to Telegraf, which cites a source in the port, Belov said that it rained.",
      [
        ["source in the port", "Telegraf"],
        ["Ivan Belov", "source in the port", "Telegraf"],
      ],
    ],
    ["One general, quoted by Telegraf, said that it rained.", [["general", "Telegraf"]]],
    ["A general who was quoted by Telegraf said that it rained.", [["general", "Telegraf"]]],
    [
      "A general in Riga whom Telegraf quoted said that it rained.",
      [["general in Riga", "Telegraf"]],
    ],
    // Whoever is interviewed tells it.
    ["One general, interviewed by Telegraf, said that it rained.", [["general"]]],
    // His lawyer speaks for him.
    ["Through his lawyer, Oleg Tamm denied the charge.", [["Oleg Tamm", "lawyer of Oleg Tamm"]]],
    [
      "Oleg Tamm came and, according to guards who heard him, said that it rained.",
      [["guards who heard him"], ["Oleg Tamm", "guards who heard him"]],
    ],
    // A way leads through a country, no words.
    ["Belov said that oil, through Latvia, would flow.", [["Ivan Belov"]]],
    // An aside parts the verb from its helper.
    [
      "Kyiv has, Telegraf reported, warned Moscow that it rained.",
      [["Telegraf"], ["Ukraine", "Telegraf"]],
    ],
  ])("%s", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
