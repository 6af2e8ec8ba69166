import { expect, test } from "vitest";
import { read } from "./read.ts";

/** For each claim who makes it, then outward who passes it on. */
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
  ["In remarks carried live by Telegraf, Belov said that it rained.", [["Ivan Belov", "Telegraf"]]],
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
  [
    "According to Telegraf, Riga asked for gas, while Kyiv offered to write off the debt.",
    [["Telegraf"], ["Latvia", "Telegraf"], ["Ukraine", "Telegraf"]],
  ],
  // A denial after it is no part of what was told.
  [
    "According to Telegraf, Riga asked for gas, but Kyiv denied the report.",
    [["Telegraf"], ["Latvia", "Telegraf"], ["Ukraine"]],
  ],
  ["By the mayor’s account, Kyiv had promised to pay.", [["mayor"], ["Ukraine", "mayor"]]],
  // The helping verb says whose business the second verb is.
  [
    "Belov said that the envoys had come and had demanded a ransom.",
    [["Ivan Belov"], ["envoys", "Ivan Belov"]],
  ],
  ["Belov said that the envoys had come and demanded a ransom.", [["Ivan Belov"], ["Ivan Belov"]]],
  [
    "Belov said that the envoys had telephoned him at night and demanded a ransom.",
    [["Ivan Belov"], ["envoys", "Ivan Belov"]],
  ],
  [
    "Belov said that Riga had asked for gas, and Kyiv had offered to pay.",
    [["Ivan Belov"], ["Latvia", "Ivan Belov"], ["Ukraine", "Ivan Belov"]],
  ],
  [
    "Kyiv has offered, the ministry said, to buy the port.",
    [["Ukraine", "ministry"], ["ministry"]],
  ],
  ["The convoy was late, said an officer quoted by Telegraf.", [["officer", "Telegraf"]]],
  [
    "Belov admitted to the faction that Kyiv had offered to pay.",
    [["Ivan Belov"], ["Ukraine", "Ivan Belov"]],
  ],
  // Whoever passes it on stands outside who says it.
  [
    "A general, quoted by Telegraf, said that Kyiv had promised to pay.",
    [
      ["general", "Telegraf"],
      ["Ukraine", "general", "Telegraf"],
    ],
  ],
  [
    "Belov announced that Kyiv had promised to pay, and a general, in comments picked up by Telegraf, said that it rained.",
    [["Ivan Belov"], ["Ukraine", "Ivan Belov"], ["general", "Telegraf"]],
  ],
  [
    "In an interview from which Vestnik printed parts, Belov said that it rained.",
    [["Ivan Belov", "Vestnik"]],
  ],
  ["A general, whose words Telegraf broadcast, said that it rained.", [["general", "Telegraf"]]],
  [
    "Hora’s envoy read out a letter in which Belov promised to pay.",
    [["Ivan Belov", "Hora’s envoy"]],
  ],
  [
    "“It rained,” Belov told the newspaper through his secretary.",
    [["Ivan Belov", "secretary of Ivan Belov"]],
  ],
  ["Belov maintains through an intermediary that it rained.", [["Ivan Belov", "intermediary"]]],
  ["Belov, a deputy recollected, had promised to pay.", [["deputy"], ["Ivan Belov", "deputy"]]],
  ["Kyiv has promised to pay, or so Belov contends.", [["Ukraine", "Ivan Belov"], ["Ivan Belov"]]],
  ["Belov was late, members of his staff said.", [["members of Ivan Belov’s staff"]]],
  // Whoever goes on after an aside is not the one who speaks in it.
  [
    "Belov, his driver said, is ill but has promised to come.",
    [["driver of Ivan Belov"], ["Ivan Belov", "driver of Ivan Belov"]],
  ],
  [
    "Belov said Hora was “late” and had promised to come.",
    [["Ivan Belov"], ["Petro Hora", "Ivan Belov"]],
  ],
  [
    "Belov said that it rained, citing officers who claimed that ships had sunk.",
    [["Ivan Belov"], ["officers", "Ivan Belov"]],
  ],
  [
    "Belov said that it rained and repeated Kyiv’s offer to pay.",
    [["Ivan Belov"], ["Ukraine", "Ivan Belov"]],
  ],
  // What Riga favored is a deed that Belov tells of.
  ["Belov said that Riga had favored the firm.", [["Ivan Belov"]]],
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
  // Who argues one thing and quotes another passes the other on.
  [
    "Vestnik wrote that it rained and quoted a diplomat as saying that it snowed.",
    [["Vestnik"], ["diplomat", "Vestnik"]],
  ],
  ["Vestnik cited two diplomats who said that it snowed.", [["diplomats", "Vestnik"]]],
  ["Vestnik ran an interview with Belov, who said that it rained.", [["Ivan Belov", "Vestnik"]]],
  ["Vestnik ran into Belov, who said that it rained.", [["Ivan Belov"]]],
  // Whom a paper cites speaks, however much is told of him.
  [
    "Vestnik, citing two men close to the talks in Riga, reported that it rained.",
    [["men close to the talks in Riga", "Vestnik"]],
  ],
  ["Vestnik, which cited a diplomat, wrote that it rained.", [["diplomat", "Vestnik"]]],
  ["In a statement distributed in Riga, Belov said that it rained.", [["Ivan Belov"]]],
  ["Belov came. He repeated Kyiv’s accusation that it rained.", [["Ukraine", "Ivan Belov"]]],
  // Who tells of a talk, or hands over what was written, passes on what was said in it.
  ["Belov recounted a meeting at which Hora had promised to come.", [["Petro Hora", "Ivan Belov"]]],
  [
    "Belov told of a telephone call during which Hora threatened to leave.",
    [["Petro Hora", "Ivan Belov"]],
  ],
  ["Belov sent Hora a letter in which Kyiv promised to pay.", [["Ukraine", "Ivan Belov"]]],
  ["Belov received a letter in which Kyiv promised to pay.", [["Ukraine"]]],
  // Two participles have one noun.
  [
    "In a message read over the radio and retold by Telegraf, Belov said that it rained.",
    [["Ivan Belov", "Telegraf"]],
  ],
  [
    "In an address broadcast by Telegraf and printed the next day in Vestnik, Belov said that it rained.",
    [["Ivan Belov", "Telegraf", "Vestnik"]],
  ],
  ["Belov, in a tape obtained by Telegraf, vowed to stay.", [["Ivan Belov", "Telegraf"]]],
  // Whoever quotes one goes on, not the one quoted.
  [
    "Telegraf quoted Hora as saying that it rained, and quoted Belov as having replied that it snowed.",
    [
      ["Petro Hora", "Telegraf"],
      ["Ivan Belov", "Telegraf"],
    ],
  ],
  [
    "Telegraf quoted Hora as saying that it rained and reported that it snowed.",
    [["Petro Hora", "Telegraf"], ["Telegraf"]],
  ],
  ["Hora appealed through an envoy in Riga for more ships.", [["Petro Hora", "envoy in Riga"]]],
  ["Hora demanded through an envoy in Riga an end to the war.", [["Petro Hora", "envoy in Riga"]]],
  // Who says something in the clause before passes nothing on.
  ["Although Riga promised to pay, Kyiv denied that it rained.", [["Latvia"], ["Ukraine"]]],
  [
    "Belov, according to Hora, has promised to pay.",
    [["Petro Hora"], ["Ivan Belov", "Petro Hora"]],
  ],
  [
    "Officials deny the charge, Telegraf reported, and say that it rained.",
    [["Officials", "Telegraf"], ["Telegraf"], ["Officials", "Telegraf"]],
  ],
  [
    "According to Belov, a retired miner, Riga had promised coal.",
    [["Ivan Belov"], ["Latvia", "Ivan Belov"]],
  ],
  // What is passed on speaks for itself, and for nobody else of the sentence.
  [
    "His words, broadcast by Telegraf on May 3, angered Riga, which accused Hora of lying.",
    [["Latvia"]],
  ],
  ["The letter, published by Vestnik, said that it rained.", [["letter", "Vestnik"]]],
  // Of two papers that are cited, one daily is that not named yet.
  [
    "Vestnik wrote that it rained. One Riga daily said that Kyiv had promised to pay (Vestnik, Golos, May 3).",
    [["Vestnik"], ["Golos"], ["Ukraine", "Golos"]],
  ],
  // An and that belongs to whoever has a that before it.
  [
    "Belov said that Hora had asked why nobody came, and that Kyiv had promised to pay.",
    [["Ivan Belov"], ["Petro Hora", "Ivan Belov"], ["Ukraine", "Ivan Belov"]],
  ],
  [
    "Belov told Riga that Hora had telephoned to say that it rained, and that Kyiv had promised to pay.",
    [["Ivan Belov"], ["Petro Hora", "Ivan Belov"], ["Ukraine", "Ivan Belov"]],
  ],
  [
    "Belov said that Hora had asserted that it rained, and that Kyiv had promised to pay.",
    [["Ivan Belov"], ["Petro Hora", "Ivan Belov"], ["Ukraine", "Petro Hora", "Ivan Belov"]],
  ],
  // The nearer of two stands first.
  [
    "Vestnik reports that Belov, according to Kyiv, has promised to leave.",
    [["Vestnik"], ["Ukraine", "Vestnik"], ["Ivan Belov", "Ukraine", "Vestnik"]],
  ],
  // Whom a film shows speaks.
  ["Television showed Oleg Tamm telling deputies that it rained.", [["Oleg Tamm"]]],
  // What is said through somebody is one verb’s.
  [
    "Belov said through his lawyer, Oleg Tamm, that it rained, and Hora denied that it did.",
    [["Ivan Belov", "Oleg Tamm"], ["Petro Hora"]],
  ],
  [
    "Belov rose, and according to Vestnik he threatened to leave.",
    [["Vestnik"], ["Ivan Belov", "Vestnik"]],
  ],
  // A way leads through a country, no words.
  ["Belov said that oil, through Latvia, would flow.", [["Ivan Belov"]]],
  ["Belov, who gets his oil by way of Latvia, said that it rained.", [["Ivan Belov"]]],
  [
    "From Riga, by way of Telegraf, came Belov’s assurance that it rained.",
    [["Ivan Belov", "Telegraf"]],
  ],
  [
    "In a note distributed through Telegraf, Belov said that it rained.",
    [["Ivan Belov", "Telegraf"]],
  ],
  // It is the verb of its own clause that goes through somebody.
  [
    "Hora said that it rained; Belov, through his secretary, dismissed this as “poetry.”",
    [["Petro Hora"], ["Ivan Belov", "secretary of Ivan Belov"]],
  ],
  // Whoever goes on after a semicolon is still the one who is quoted.
  [
    "Belov, quoted by Telegraf, said that it rained; few, he added, had ships.",
    [
      ["Ivan Belov", "Telegraf"],
      ["Ivan Belov", "Telegraf"],
    ],
  ],
  [
    "Belov, quoted by Telegraf, said that it rained; Hora denied that it did.",
    [["Ivan Belov", "Telegraf"], ["Petro Hora"]],
  ],
  ["Belov, as he was quoted by Telegraf, said that it rained.", [["Ivan Belov", "Telegraf"]]],
  // What a station shows of a meeting it passes on.
  [
    "“It rained,” Belov told his cabinet at a session that Telegraf showed in full.",
    [["Ivan Belov", "Telegraf"]],
  ],
  ["Belov, in a passage that Telegraf made public, demanded rain.", [["Ivan Belov", "Telegraf"]]],
  // After an outlet and a comma somebody else may stand.
  [
    "According to Telegraf, Oleg Tamm, the new mayor, said that it rained.",
    [["Telegraf"], ["Oleg Tamm", "Telegraf"]],
  ],
  // Where a text is handed out passes nothing on, unless it is a paper.
  ["In an appeal distributed in the lobby of the council, Belov demanded rain.", [["Ivan Belov"]]],
  [
    "In an appeal published in the paper Vestnik, Belov demanded rain.",
    [["Ivan Belov", "Vestnik"]],
  ],
  // On his return is when, for his part is nobody’s.
  ["Belov, for his part, reported on his return that it rained.", [["Ivan Belov"]]],
  ["Belov, an aide, reported on his arrival that it rained.", [["Ivan Belov"]]],
  // An aside parts the verb from its helper.
  [
    "Kyiv has, Telegraf reported, warned Moscow that it rained.",
    [["Telegraf"], ["Ukraine", "Telegraf"]],
  ],
])("%s", (text, expected) => {
  expect(chains(text)).toEqual(expected);
});
