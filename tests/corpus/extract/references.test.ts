import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string) => read(text).claims.map(({ actors }) => actors.join(" and "));

describe("pronouns and descriptions mean those named before", () => {
  test.each([
    // It and they of what somebody tells are those who tell.
    [
      "Riga said that Moscow had assured Kyiv that it denied the report.",
      ["Latvia", "Russia", "Russia"],
    ],
    [
      "A fisherman said that the sailors had told Riga that they demanded rain.",
      ["fisherman", "sailors", "sailors"],
    ],
    // Who would come had spoken, not who tells it.
    [
      "Telegraf reported that Belov would come in May and had denied the report.",
      ["Telegraf", "Ivan Belov"],
    ],
    ["Riga said that the mayor was ill and had told Kyiv that it rained.", ["Latvia", "mayor"]],
    // Who adds something is no object of what came before.
    [
      "Belov urged Riga to free all those held in May, adding that it was late.",
      ["Ivan Belov", "Ivan Belov"],
    ],
    ["Belov said Riga had paid the fee, adding that it was late.", ["Ivan Belov", "Ivan Belov"]],
    // An aside that has ended leaves the sentence to its subject.
    [
      "Belov rejected the plan, Telegraf reported, and warned of rain.",
      ["Ivan Belov", "Telegraf", "Ivan Belov"],
    ],
    // Whoever did something before a semicolon goes on after it, acting or answering.
    [
      "Belov said that it rained. Oleg Tamm would not commit himself; the figures, in his words, were late.",
      ["Ivan Belov", "Oleg Tamm"],
    ],
    [
      "Belov said that it rained. Mayor Oleg Tamm laughed; the figures, he maintained, were wrong.",
      ["Ivan Belov", "Oleg Tamm"],
    ],
    [
      "A group of sailors appealed to Belov to come; the letter, published by Vestnik, complained of rain.",
      ["group of sailors", "group of sailors"],
    ],
    ["Several of the mayor’s aides denied the report.", ["mayor’s aides"]],
    // A sentence in which nobody acts is about the one person in it.
    [
      "Belov said that it rained. That came as news to Oleg Tamm. “We agreed,” he recalled.",
      ["Ivan Belov", "Oleg Tamm"],
    ],
    // States are no verb after their name.
    [
      "Belov complained of rain; the Baltic states, he told Vestnik, were wet.",
      ["Ivan Belov", "Ivan Belov"],
    ],
    // What somebody takes part in leaves him the one who acts.
    [
      "Belov called it late. A diplomat involved in the talks put it bluntly. They were, he told Vestnik, dead.",
      ["Ivan Belov", "diplomat"],
    ],
    ["The site had at first dismissed the report as a joke.", ["site"]],
    // A group of its own name is no other; an official is in the office of whom the pronoun means.
    ["Belov met the Harbor Board. The Blue Anchor group called it late.", ["Blue Anchor group"]],
    [
      "Mayor Oleg Tamm left. An official in his office said that it rained.",
      ["official in Oleg Tamm’s office"],
    ],
    // A document is that of those who sign it, with whom they sign it, or who write in it.
    [
      "Belov came in May and signed a note with Mayor Oleg Tamm. The note calls it late.",
      ["Ivan Belov and Oleg Tamm"],
    ],
    [
      "Riga and Kyiv met in May and initialed a joint protocol. The protocol calls it late.",
      ["Latvia and Ukraine"],
    ],
    [
      "In a letter made available to the press, Belov denied the report. The letter calls it late.",
      ["Ivan Belov", "Ivan Belov"],
    ],
    // A part is that of those whose whole is.
    [
      "Riga and Kyiv signed a treaty. Article 9 states only that it rained. The preamble says that it snowed.",
      ["Latvia and Ukraine", "Latvia and Ukraine"],
    ],
    // What somebody reads out is that of the body, the president or the summit that its name tells.
    [
      "The Harbor Board met. Belov read out a board statement accusing Riga of theft.",
      ["Harbor Board"],
    ],
    ["President Oleg Tamm met Belov. A presidential decree orders that it be paid.", ["Oleg Tamm"]],
    // The president is he who has a premier or a press secretary, rather than one of a paragraph before.
    [
      "President Oleg Tamm left.\n\nBelov stood by his prime minister. The president said that it rained.",
      ["Ivan Belov"],
    ],
    [
      "President Oleg Tamm left.\n\nBelov came. His press secretary, Boris Lind, denied the report. The president said that it rained.",
      ["Boris Lind", "Ivan Belov"],
    ],
    // The Latvian is whoever was just spoken of, where nobody told whose he is.
    [
      "Latvian Mayor Oleg Tamm left.\n\nIt snowed.\n\nSpeaker Boris Lind was less serene. The Latvian said that it rained.",
      ["Boris Lind"],
    ],
    // Both men are the two who just spoke, not three who met.
    [
      "Oleg Tamm, Boris Lind and Ivan Belov met.\n\nAdam Hora said that it rained. Karl Orr said that it snowed. Both men denied the report.",
      ["Adam Hora", "Karl Orr", "Adam Hora and Karl Orr"],
    ],
    // He of what somebody tells is who tells it, if it can be a man.
    [
      "Vestnik quoted a guard as saying that Belov had told Riga that he denied the report.",
      ["guard", "Ivan Belov", "Ivan Belov"],
    ],
    [
      "Belov said that Anna Tamm had told Riga that he denied the report.",
      ["Ivan Belov", "Anna Tamm", "Ivan Belov"],
    ],
    // An unnamed officer who was quoted is the officer, whomever he spoke of.
    [
      "Vestnik, quoting an officer of the harbor guard, reported that General Oleg Tamm had left. The officer said that it rained.",
      ["officer of the harbor guard", "officer of the harbor guard"],
    ],
    [
      "A member of the mayor’s staff said that General Oleg Tamm had left. The staff member added that it rained.",
      ["member of the mayor’s staff", "member of the mayor’s staff"],
    ],
    ["General Oleg Tamm has left. The officer said that it rained.", ["Oleg Tamm"]],
    // Who has an aide for foreign policy is the president, rather than one named longer ago.
    [
      "President Oleg Tamm met Belov in May. Belov left. His foreign policy aide, Boris Lind, said that the president had promised to pay.",
      ["Boris Lind", "Ivan Belov"],
    ],
    // A Danish delegate is none of whom nobody told that he is a Dane.
    ["Envoy Oleg Tamm left. The Danish delegate said that it rained.", ["Danish delegate"]],
    ["Envoy Oleg Tamm left. The delegate said that it rained.", ["Oleg Tamm"]],
    // A judge is whoever has a court, cochairmen are chairmen.
    ["Supreme Court Chairman Oleg Tamm met Belov. The judge said that it rained.", ["Oleg Tamm"]],
    ["Oleg Tamm met Belov. The judge said that it rained.", ["judge"]],
    [
      "The cochairmen of the Riga Group met. The cochairmen said that it rained.",
      ["cochairmen of the Riga Group"],
    ],
    // A prisoner is whoever was just named.
    ["Oleg Tamm was led away. The prisoner said that it rained.", ["Oleg Tamm"]],
    // A month, a day or a year is no part of a name.
    ["In February Boris Lind said that it rained.", ["Boris Lind"]],
    ["On Friday Belov denied the report.", ["Ivan Belov"]],
    ["In 1996 Belov told deputies that it rained.", ["Ivan Belov"]],
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
    // The one whom the sentence is about, not the one named in an aside.
    [
      "Mayor Oleg Tamm, whom Deputy Boris Lind accuses of theft, denies everything. “It rains,” he said.",
      ["Boris Lind", "Oleg Tamm", "Oleg Tamm"],
    ],
    [
      "Its chief witness, a customs officer named Oleg Tamm, left; he now says that it rained.",
      ["Oleg Tamm"],
    ],
    // A namesake of somebody known, however often his surname stands.
    [
      "Deputy Boris Belov said that it rained. It rained, according to Belov. “It pours,” Belov said.",
      ["Boris Belov", "Boris Belov", "Boris Belov"],
    ],
    // Whose counterpart somebody is has said nothing.
    [
      "Mayor Oleg Tamm said that it rained. His Russian counterpart, Boris Lind, called that a lie, but he conceded that it snowed.",
      ["Oleg Tamm", "Boris Lind", "Boris Lind"],
    ],
    // What only joins two deeds parts nobody from his verb.
    [
      "Belov promised ships, and at the same time rejected all talk of rain. Hora in turn demanded a boat.",
      ["Ivan Belov", "Ivan Belov", "Petro Hora"],
    ],
    ["Belov states that it rained.", ["Ivan Belov"]],
    // Ships that are welcome welcome nothing.
    ["Belov said that ships were welcome “at night.”", ["Ivan Belov"]],
    ["“It rains,” Belov called out to reporters.", ["Ivan Belov"]],
    // Who did anything last is he, an aside beside his name or not.
    [
      "Belov denied it. Oleg Tamm preferred a joke: Riga, he told Vestnik, might be next.",
      ["Ivan Belov", "Oleg Tamm"],
    ],
    [
      "Mayor Boris Belov denied it. Minister Oleg Tamm–no relation–took another view: Riga, he said, might be next.",
      ["Boris Belov", "Oleg Tamm"],
    ],
    // A daily that just spoke is the daily, whatever kind of daily.
    [
      "Vestnik said that it rained. The business daily added that it snowed.",
      ["Vestnik", "Vestnik"],
    ],
    // What somebody is told to have done before goes on, whatever verb stands there.
    [
      "Mayor Oleg Tamm said that Riga “supports” the talks but had asked for a list.",
      ["Oleg Tamm", "Latvia"],
    ],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
