import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string) => read(text).claims.map(({ actors }) => actors.join(" and "));

describe("whoever is meant was named where the article said so last", () => {
  test.each([
    // She is whoever is called a spokeswoman, whatever her name; he is no Hungarian woman.
    [
      "Spokeswoman Tamm Qiyue denied the report. She said that it rained.",
      ["Tamm Qiyue", "Tamm Qiyue"],
    ],
    [
      "Belov said that it rained. Mayor Gyula Orr admitted that it snowed, but he urged Riga to wait.",
      ["Ivan Belov", "Gyula Orr", "Gyula Orr"],
    ],
    // The former mayor may be a governor; somebody listed is the same man as in the aside beside his name.
    ["Governor Oleg Tamm left the hall. The former mayor said that it rained.", ["Oleg Tamm"]],
    [
      "Ivan Belov, the former mayor, came from Kyiv. In a letter to Vestnik he denied the report.",
      ["Ivan Belov"],
    ],
    // The mayor’s office stays his, whoever he is; the mayor’s spokesman is whoever that mayor’s is.
    ["Mayor Oleg Tamm left. The mayor’s office denied the report.", ["mayor’s office"]],
    ["Mayor Oleg Tamm left. The mayor’s lawyer denied the report.", ["lawyer of Oleg Tamm"]],
    // A press service is no president, and neither is a retired general.
    [
      "The Belarusian president’s press service denied the report. Boris Lind left. The president said that it rained.",
      ["Belarusian president’s press service", "Boris Lind"],
    ],
    [
      "President Oleg Tamm came. Retired General Boris Lind left. The president said that it rained.",
      ["Oleg Tamm"],
    ],
    // Whose ally he is stays behind; whom somebody has to account for a thing is named with his office.
    [
      "Oleg Tamm said that it rained. Tamm’s ally Boris Lind was late. He denied the report.",
      ["Oleg Tamm", "Boris Lind"],
    ],
    [
      "Anna Horn demanded that Governor Ivan Belov account for it. The governor denied the report.",
      ["Anna Horn", "Ivan Belov"],
    ],
    // An official who asked for something is this official, and no president who was named after him.
    [
      "A Riga official who asked not to be named was blunter. This official denied the report.",
      ["Riga official"],
    ],
    [
      "A Riga official denied the report. President Oleg Tamm praised the harbor. The official added that it rained.",
      ["Riga official", "Oleg Tamm", "Riga official"],
    ],
    // Who was president long ago in the article is not the one whom the sentence before is about.
    [
      `President Oleg Tamm left. ${"It rained. ".repeat(8)}Boris Lind said that it snowed. The president denied the report.`,
      ["Boris Lind", "Boris Lind"],
    ],
    // Of two who are the second of their names, each is himself.
    [
      "Pope Gregory Lind II left. Patriarch Pavel II said that it rained. The pontiff, he added, was late.",
      ["Pavel II", "Pavel II"],
    ],
    // Whoever is called by his age was just named.
    ["Oleg Tamm came. The 35-year-old banker said that it rained.", ["Oleg Tamm"]],
    // He of a clause after a semicolon is whom the words before it were attributed to.
    [
      "Belov left. According to Boris Lind, it had rained; the harbor, he said, was “shut.”",
      ["Boris Lind", "Boris Lind"],
    ],
    // Who maintains the same in an aside is not the one who goes on, in the sentence or after it.
    [
      "Belov denied that it rained, as sailors maintain, and urged Riga to wait.",
      ["Ivan Belov", "sailors", "Ivan Belov"],
    ],
    // It is the letter that spoke, not what it spoke of.
    [
      "Mayor Oleg Tamm sent a letter to Riga. The letter holds that the declaration is void, as Moscow had proclaimed. It calls the vote late.",
      ["Oleg Tamm", "Russia", "Oleg Tamm"],
    ],
    [
      "The deputies have an open letter of their own. Signed by seventy sailors, it asks Riga to wait.",
      ["sailors"],
    ],
    // A reply is his who just replied.
    [
      "Belov’s reply rejects the report. The reply denies that it rained.",
      ["Ivan Belov", "Ivan Belov"],
    ],
    // She is a woman who was named rather than a diplomat who may be a man.
    ["A diplomat said that Anna Tamm had left. She denied the report.", ["diplomat", "Anna Tamm"]],
    // Whom others urged goes on; whose lawyers they are acted last.
    [
      "Oleg Tamm, whom several European capitals had urged to wait, thanked his hosts and said that it rained.",
      ["Oleg Tamm"],
    ],
    [
      "Sailors denied the report. The underwriters will not hear of it; their lawyers say that it rained.",
      ["Sailors", "lawyers of underwriters"],
    ],
    // The prisoner of whom somebody tells is the one in the sentence.
    [
      "Vestnik said that it rained. Boris Lind, who saw Oleg Tamm, reported that the prisoner had asked him to wait.",
      ["Vestnik", "Boris Lind", "Oleg Tamm"],
    ],
    // A deputy prime minister is no prime minister.
    [
      "Former Deputy Prime Minister Oleg Tamm left. The prime minister’s office denied the report.",
      ["prime minister’s office"],
    ],
    // One among several is not all of them.
    ["Seven towns, Riga among them, said that it rained.", ["towns"]],
    // The two presidents are those called so, whoever met since; both are the two who spoke.
    [
      "President Oleg Tamm met President Boris Lind. Belov and Hora came. The two presidents denied the report.",
      ["Oleg Tamm and Boris Lind"],
    ],
    [
      "Belov said that it rained. Hora denied that it had. Both told Riga that it snowed.",
      ["Ivan Belov", "Petro Hora", "Ivan Belov and Petro Hora"],
    ],
    // Who asks in return is another than who asked.
    [
      "Belov laughed when a reporter asked whether it rained. “Why should it?” he asked in return.",
      ["reporter", "Ivan Belov"],
    ],
    // A question is about whom it asks of, and so is what is not so with somebody.
    [
      "Hora said that it rained. Would Belov resign? He called the question “indecent.”",
      ["Petro Hora", "Ivan Belov"],
    ],
    [
      "Hora said that it rained. Not so Belov: promises of that kind, in his opinion, are “a weather report.”",
      ["Petro Hora", "Ivan Belov"],
    ],
    ["The Riga daily Vestnik saw rain; snow, the Riga daily warned, would come.", ["Vestnik"]],
    // Where somebody told it ends at the comma.
    [
      "Belov was polite. The harbor, he told a press conference before flying home, would move “no faster.”",
      ["Ivan Belov"],
    ],
    ["The road, said one driver, had been open all autumn.", ["driver"]],
    // Own adds nothing; an office that nobody listed is told by its chairman’s title.
    ["Belov left in what one of his own aides called “a hurry.”", ["aide of Ivan Belov"]],
    [
      "Election Commission Chairman Oleg Tamm came. It had rained, his commission reported.",
      ["Election Commission"],
    ],
    // Bodies of two states, one beside the other.
    [
      "The Latvian Foreign Ministry denies the report. Its Russian counterpart calls it late.",
      ["Latvian Foreign Ministry", "Russian Foreign Ministry"],
    ],
    [
      "Both the Latvian and the Russian Foreign Ministries deny the report.",
      ["Latvian Foreign Ministry and Russian Foreign Ministry"],
    ],
    ["Latvia’s Oil and Gas Ministry denies the report.", ["Latvia’s Oil and Gas Ministry"]],
    // Who is meant is named beside the noun, after a comma or without one.
    [
      "Hora came after the sponsors, Riga and Kyiv, promised that it would rain.",
      ["Latvia and Ukraine"],
    ],
    ["It rains, according to the polling firm Blue Anchor.", ["Blue Anchor"]],
    [
      "Belov said that it rained; his Latvian counterpart Oleg Tamm, interviewed by Vestnik, spoke of snow and urged Kyiv to wait.",
      ["Ivan Belov", "Oleg Tamm", "Oleg Tamm"],
    ],
    // The police chief is no mayor.
    [
      "Mayor Oleg Tamm left. The Riga police chief, who had stayed, said that it rained.",
      ["Riga police chief"],
    ],
    ["The Harbor Board hurried to explain that it had rained.", ["Harbor Board"]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
