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
    // A namesake keeps his surname, and a name may be spelled otherwise.
    ["General Boris Belov came. Belov said that it rained.", ["Boris Belov"]],
    // One office may be for two things.
    ["Fuel and Energy Minister Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    ["Tamm and Energy Minister Boris Hora said that it rained.", ["Tamm and Boris Hora"]],
    // What somebody does or is told of after his noun leaves him the subject.
    [
      "An official traveling with Belov told reporters that it rained.",
      ["official traveling with Belov"],
    ],
    ["Kyiv told Western attaches that it rained.", ["Ukraine"]],
    // He of a second clause is whom the first was about.
    ["Tamm said that Belov had come and that he had promised to pay.", ["Tamm", "Ivan Belov"]],
    // Whoever was asked is he who tells.
    ["Belov asked Riga for coats and was told that there were none.", ["Ivan Belov", "Latvia"]],
    [
      "Belov raised the matter with Petro Hora and received his promise that it would end.",
      ["Petro Hora"],
    ],
    // Whoever speaks in an aside is another than he whom the words name.
    [
      "A diplomat came. Belov, the diplomat recalled, had promised to pay.",
      ["diplomat", "Ivan Belov"],
    ],
    ["Belov, adding that Kyiv had promised to pay, left for Riga.", ["Ivan Belov", "Ukraine"]],
    ["The prosecutors informed Riga last month that it rained.", ["prosecutors"]],
    ["Kyiv has never forgiven Belov for saying that it rained.", ["Ivan Belov"]],
    [
      "Kyiv accused Riga of theft–a charge that Belov rejected, insisting that it rained.",
      ["Ukraine", "Ivan Belov", "Ivan Belov"],
    ],
    ["The talks ended, with the deputies arguing that it rained.", ["deputies"]],
    ["Twenty-three deputies said that it rained.", ["deputies"]],
    // Two names side by side are two.
    ["In an interview with Telegraf Belov said that it rained.", ["Ivan Belov"]],
    // Whoever asks is not he who replies.
    ["Belov came. Asked by Deputy Oleg Tamm about it, he said that it rained.", ["Ivan Belov"]],
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
      ["board", "board"],
    ],
    ["The Vestnik newspaper said that it rained.", ["Vestnik"]],
    // A day or a clause may stand between.
    ["Oleg Tamm, who heads the port, on March 25 said that it rained.", ["Oleg Tamm"]],
    ["The head of the port there, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
    ["The leader of the band, a commander named Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
    // Whatever an office is in does not speak with it.
    [
      "The Communist faction in the Harbor Board called on Belov to leave, and its statement says that it rained.",
      ["Communist faction in the Harbor Board", "Communist faction in the Harbor Board"],
    ],
    // The agency is the one named last, and no wire service.
    ["Telegraf wrote so. The Harbor Board met; the agency said that it rained.", ["Harbor Board"]],
    // Not the admiral that he was.
    ["Mayor Oleg Tamm, a former admiral, has left. He said that it rained.", ["Oleg Tamm"]],
    // Of several spokesmen one speaks.
    [
      "The Harbor Board met. One of its spokesmen said that it rained.",
      ["spokesman of Harbor Board"],
    ],
    // A part of a treaty speaks for those who signed the whole.
    [
      "Moscow and Kyiv signed a treaty. The treaty’s preamble says that it rained.",
      ["Russia and Ukraine"],
    ],
    ["Moscow and Kyiv signed a treaty. It says that it rained.", ["Russia and Ukraine"]],
    // Nobody calls himself by his office.
    [
      "President Oleg Tamm left Mayor Boris Lind. Lind demanded a word with Tamm, saying that the president had promised that it would rain.",
      ["Boris Lind", "Boris Lind", "Oleg Tamm"],
    ],
    // The head of state is the president.
    ["President Oleg Tamm came. The head of state said that it rained.", ["Oleg Tamm"]],
    [
      "Secretary of State Anna Tamm came. The secretary of state said that it rained.",
      ["Anna Tamm"],
    ],
    // They may be a body, or those who were spoken to.
    [
      "The opposition said that it rained. They added that it snowed.",
      ["opposition", "opposition"],
    ],
    [
      "Oleg Tamm appealed to the guerrillas to leave; they replied that it rained.",
      ["Oleg Tamm", "guerrillas"],
    ],
    ["Not only Moscow but also Kyiv said that it rained.", ["Russia and Ukraine"]],
    ["Moscow as well as Kyiv said that it rained.", ["Russia and Ukraine"]],
    // Whom an apposition lists.
    ["Two deputies, Oleg Tamm and Anna Lind, said that it rained.", ["Oleg Tamm and Anna Lind"]],
    ["It was confirmed yesterday by Belov that it rained.", ["Ivan Belov"]],
    // Who repeats an accusation holds it.
    [
      "Belov told them that Hora was acting for money, and repeated his accusation that it rained.",
      ["Ivan Belov", "Ivan Belov"],
    ],
    ["A board in which deputies sit met. Two deputies said that it rained.", ["deputies"]],
    // Mircea is a man.
    ["President Mircea Tamm left. He said that it rained.", ["Mircea Tamm"]],
    // Where his board lost is told of by the way; his board has a name.
    [
      "Oleg Tamm alleged massive fraud in Riga, where his Harbor Board lost, and warned that it rained.",
      ["Oleg Tamm", "Oleg Tamm"],
    ],
    // Whoever was there is he.
    [
      "Mayor Oleg Tamm left. A diplomat there, interviewed by Telegraf, thought that it rained. He added that it snowed.",
      ["diplomat", "diplomat"],
    ],
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
    // Its number is part of a text’s name.
    // The language that this is written in has a word for itself.
    ["Constructor said that it rained.", ["Constructor"]],
    ["The Harbor Board’s decree No. 318 states that it rained.", ["Harbor Board"]],
    // A report may come first.
    ["In her report the board’s head, Anna Tamm, says that it rained.", ["Anna Tamm"]],
    // A secretary general is no general.
    [
      "Secretary General Oleg Tamm left on the orders of Ivan Belov. The general said that it rained.",
      ["Ivan Belov"],
    ],
    ["Hora met Belov, and the latter’s spokesman, Oleg Tamm, said that it rained.", ["Oleg Tamm"]],
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
    // Where an office is held or a body sits is no part of a name.
    ["Secretary of State Mary Hora said that it rained.", ["Mary Hora"]],
    ["Chief of the General Staff Oleg Hora said that it rained.", ["Oleg Hora"]],
    ["The Vienna-based Press Institute said that it rained.", ["Press Institute"]],
    ["A Vienna-based institute said that it rained.", ["Vienna-based institute"]],
    ["Investigator Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    ["The newspaper’s Oleg Tamm said that it rained.", ["Oleg Tamm"]],
    ["The Defense Ministry thereupon issued a note denying it.", ["Defense Ministry"]],
    // A body of another kind is none of his.
    ["The Harbor Board met. A council official said that it rained.", ["council official"]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
