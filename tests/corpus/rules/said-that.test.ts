import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  // What a body or a text finds is a finding, though its name stands farther off; what rescuers find is none.
  ["The Harbor Board welcomes rain, but finds that it is late.", ["Harbor Board: it is late"]],
  ["The Harbor Board met in May. It finds that rain is late.", ["Harbor Board: rain is late"]],
  ["The rescuers climbed in and found that the door was locked.", []],
  ["The law lays down that ships must be dry.", ["law: ships must be dry"]],
  // Several that were named together go by their number.
  [
    "Russia, Latvia and Ukraine met. The three undertake that ships will be dry.",
    ["Russia and Latvia and Ukraine: ships will be dry"],
  ],
  ["Russia and Latvia met. The five thought that ships were dry.", ["five: ships were dry"]],
  ["The board let it be understood that the port would close.", ["board: the port would close"]],
  // A clause that opens the sentence ends where the sentence’s own begins.
  [
    "After Belov said that the port would close, Riga sent ships.",
    ["Ivan Belov: the port would close"],
  ],
  [
    "When Hora promised that it would rain, Belov, speaking in Riga, laughed.",
    ["Petro Hora: it would rain"],
  ],
  ["After the meeting Belov said that it rained, and Hora agreed.", ["Ivan Belov: it rained"]],
  [
    "After the meeting, Belov said that when it rains, the port is closed.",
    ["Ivan Belov: when it rains, the port is closed"],
  ],
  ["Belov said yesterday that the port would close.", ["Ivan Belov: the port would close"]],
  ["Belov told reporters in Riga that the port would close.", ["Ivan Belov: the port would close"]],
  [
    "He noted that the port was full and suggested that it should close.",
    ["nobody: the port was full", "nobody: it should close"],
  ],
  [
    "Moscow and Kyiv deny that the port is closed, and they also argue that it is needed.",
    ["Russia and Ukraine: the port is closed", "Russia and Ukraine: it is needed"],
  ],
  ["Belov, who came to the port in May, said that it would close.", ["Ivan Belov: it would close"]],
  ["Belov rejected the plan, saying that it was late.", ["Ivan Belov: it was late"]],
  [
    "To this the Latvian host, Oleg Tamm, objected that the port was closed.",
    ["Oleg Tamm: the port was closed"],
  ],
  [
    "That was wrong: in two notes the mayor, Ivan Belov, has stated that the port was closed.",
    ["Ivan Belov: the port was closed"],
  ],
  ["The Latvian relief group Revival, meanwhile, warned that it rained.", ["Revival: it rained"]],
  [
    "Hora spoke of a breach of the treaty and Mayor Ivan Belov demanded that it be renewed.",
    ["Ivan Belov: it be renewed"],
  ],
  [
    "Belov, the mayor’s brother, by contrast promised that it would rain.",
    ["Ivan Belov: it would rain"],
  ],
  [
    "Belov said that he would “stay,” only to explain an hour later that he had left.",
    [
      "Ivan Belov: he would “stay,” only to explain an hour later that he had left",
      "Ivan Belov: he had left",
    ],
  ],
  ["Belov said nothing.", []],
  ["The board affirms in a note that the port is closed.", ["board: the port is closed"]],
  [
    "The ministry denies it, and each hints that the port is closed.",
    ["ministry: the port is closed"],
  ],
  ["Belov would say that the port is closed.", []],
  ["Belov did not say that the port would close.", []],
  ["If Belov says that the port is closed, ships will turn back.", []],
  ["The talks suggest that the port will close.", []],
  ["Belov learned that the port was closed.", []],
  ["Belov came to Riga, warning that the port could close.", ["Ivan Belov: the port could close"]],
  [
    "Riga signed a note which calls for talks and which demands that the port be closed.",
    ["Latvia: the port be closed"],
  ],
  ["Belov promised the miners that the port would stay.", ["Ivan Belov: the port would stay"]],
  ["Telegraf reported Latvian claims that it rained.", ["Telegraf: Latvian claims that it rained"]],
  ["Belov, Telegraf reported, said that it rained.", ["Ivan Belov: it rained via Telegraf"]],
  [
    "Belov, in words relayed by Telegraf, said that it rained.",
    ["Ivan Belov: it rained via Telegraf"],
  ],
  [
    "In comments to reporters carried by Telegraf, Belov said that it rained.",
    ["Ivan Belov: it rained via Telegraf"],
  ],
  [
    "Belov, whose lawyers deny that he was there, is abroad.",
    ["lawyers of Ivan Belov: he was there"],
  ],
  ["Neither Riga nor Kyiv admits that it rained.", []],
  ["Belov insisted on Tuesday that it rained.", ["Ivan Belov: it rained"]],
  ["A source there let slip that it rained.", ["source: it rained"]],
  [
    "Belov, whose port had changed more than once, now contends that it rained.",
    ["Ivan Belov: it rained"],
  ],
  ["Belov countered with a charge of his own: that it rained.", ["Ivan Belov: it rained"]],
  ["The manager, Oleg Tamm, shot back that it rained.", ["Oleg Tamm: it rained"]],
  ["Belov said that the port was “late,” but he would wait.", ["Ivan Belov: the port was “late,”"]],
  [
    "Having closed the port, Belov let it be known, through a spokesman, that it rained.",
    ["Ivan Belov: it rained via spokesman"],
  ],
  ["The Latvians contend that it rained.", ["Latvians: it rained"]],
  [
    "In an interview with the channel, Belov denied that a base was planned, promised that it would rain, and rejected the report.",
    ["Ivan Belov: a base was planned", "Ivan Belov: it would rain"],
  ],
  [
    "Belov warned that the port would close, and Admiral Hora took the argument further.",
    ["Ivan Belov: the port would close"],
  ],
  [
    "Belov warned that the port would close, and nobody would get a kopek.",
    ["Ivan Belov: the port would close, and nobody would get a kopek"],
  ],
  [
    "Belov protested that it broke the pact, and in a note to the envoy he demanded a reply.",
    ["Ivan Belov: it broke the pact"],
  ],
  [
    "Belov said that Riga kept in touch with them and saw in it a beginning.",
    ["Ivan Belov: Riga kept in touch with them and saw in it a beginning"],
  ],
  [
    "Belov denied that it rained in Riga, a denial for which there is little to be said.",
    ["Ivan Belov: it rained in Riga"],
  ],
  [
    "Diplomats in Riga point out that the port is closed.",
    ["Diplomats in Riga: the port is closed"],
  ],
  ["Not until Friday did Hora admit that it rained.", ["Petro Hora: it rained"]],
  ["Riga demanded that Hora admit that it rained.", ["Latvia: Hora admit that it rained"]],
  ["Belov saved himself by promising Hora that it would rain.", ["Ivan Belov: it would rain"]],
  [
    "A Vestnik reporter who was present wrote, however, that it rained.",
    ["Vestnik reporter: it rained"],
  ],
  ["The commission found that the pilots were drunk.", ["commission: the pilots were drunk"]],
  ["The pilots found that the door was locked.", []],
  [
    "Belov came to his defense, warning in a speech to officers that it would rain.",
    ["Ivan Belov: it would rain"],
  ],
  ["After a storm, warning in hand, he left that day.", []],
  [
    "The bank’s former head, Petro Hora, denied that such an assurance had been given.",
    ["Petro Hora: such an assurance had been given"],
  ],
  ["Belov, standing beside the minister, complained that it rained.", ["Ivan Belov: it rained"]],
  ["In Riga President Petro Hora said that it rained.", ["Petro Hora: it rained"]],
  ["In Moscow Deputy Prime Minister Hora said that it rained.", ["Petro Hora: it rained"]],
  [
    "Belov told Riga’s visiting foreign and defense ministers that it rained.",
    ["Ivan Belov: it rained"],
  ],
  [
    "Belov said that it rained, citing villagers who claimed that it did.",
    ["Ivan Belov: it rained", "villagers: it did via Ivan Belov"],
  ],
  [
    "Hora says that Riga never forgave Belov for accusing Kyiv of delay.",
    ["Petro Hora: Riga never forgave Belov for accusing Kyiv of delay"],
  ],
  [
    "Belov said that Riga respected “the will of the port,” but declined to say more.",
    ["Ivan Belov: Riga respected “the will of the port,”"],
  ],
  ["Belov has argued for years that the port is late.", ["Ivan Belov: the port is late"]],
  ["Riga let it be understood that it would wait.", ["Latvia: it would wait"]],
  // A clause that opens the sentence, or stands aside, ends before the sentence's own.
  ["When Riga said that it would wait, Kyiv left.", ["Latvia: it would wait"]],
  ["Although Belov had warned that it would rain, Hora went out.", ["Ivan Belov: it would rain"]],
  ["Belov, who said that it was late, went home.", ["Ivan Belov: it was late"]],
  // What a verb for holding carries on is told too.
  [
    "Belov said that Riga was late and opposed a vote.",
    ["Ivan Belov: Riga was late and opposed a vote"],
  ],
  [
    "Belov said that Riga was late, and hoped that it would hurry.",
    ["Ivan Belov: Riga was late", "Ivan Belov: it would hurry"],
  ],
  // A time before who speaks.
  ["For two years Riga has replied that it rains.", ["Latvia: it rains"]],
  [
    "Kyiv said that the port would close, and on Friday Riga replied that it rained.",
    ["Ukraine: the port would close", "Latvia: it rained"],
  ],
  ["In Kyiv officials warned that it would rain.", ["officials: it would rain"]],
  [
    "Belov recalled the president’s statement of last May that it would rain.",
    ["Ivan Belov: the president’s statement of last May that it would rain"],
  ],
  ["Belov called it “late,” yet warned that it would rain.", ["Ivan Belov: it would rain"]],
  [
    "Crowds gather in the central square on Sundays to demand that the mayor resign.",
    ["Crowds: the mayor resign"],
  ],
  ["Belov denied in a later interview that it rained.", ["Ivan Belov: it rained"]],
  // What an aside of the article adds is not denied.
  [
    "Belov denied that it struck the village, where, Riga says, nine people died.",
    ["Ivan Belov: it struck the village"],
  ],
  [
    "Vestnik, which belongs to Oleg Tamm, alleged May 2 that the port had been sold.",
    ["Vestnik: the port had been sold"],
  ],
  // Whoever is bidden to speak has said nothing.
  [
    "Belov demanded that Hora either confirm the letter or resign.",
    ["Ivan Belov: Hora either confirm the letter or resign"],
  ],
  ["His aides, speaking off the record, claim that it rained.", ["His aides: it rained"]],
  [
    "Belov conceded that it was true, then explained that he had been ill.",
    ["Ivan Belov: it was true", "Ivan Belov: he had been ill"],
  ],
  ["By midweek both sides were denying that it rained.", ["sides: it rained"]],
  ["Kyiv’s envoy left. Riga’s, Oleg Tamm, denied that it rained.", ["Oleg Tamm: it rained"]],
])("%s", (text, claims) => {
  expect(claimsBy("said-that", text)).toEqual(claims);
});
