import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  ["“The port is closed,” Belov said.", ["Ivan Belov: The port is closed"]],
  ["“The port is closed,” said Belov. “Nobody asked us.”", ["Ivan Belov: The port is closed"]],
  ["The port was closed, Telegraf reported.", ["Telegraf: The port was closed"]],
  ["The port, Belov said, had closed.", ["Ivan Belov: The port, Belov said, had closed"]],
  ["The port, the board found, was dry.", ["board: The port, the board found, was dry"]],
  ["It was “dry,” the Port Board found in May.", ["Port Board: It was “dry,”"]],
  ["“Why?” Belov asked.", ["Ivan Belov: Why?"]],
  ["On Monday, Belov said goodbye.", []],
  ["“The port is closed,” Belov would say.", []],
  ["In Riga, Belov spoke.", []],
  ["The port was closed, and Belov left.", []],
  ["“The Port” is a film that Belov made.", []],
  ["“It is a gift,” objects Ivan Belov of the port.", ["Ivan Belov: It is a gift"]],
  ["“The port stays,” Belov assured them.", ["Ivan Belov: The port stays"]],
  ["It rained, Belov said, according to Telegraf.", ["Ivan Belov: It rained via Telegraf"]],
  ["“We were here before,” sighed one official.", ["official: We were here before"]],
  [
    "What it would say, Belov confessed to reporters, he did not know.",
    ["Ivan Belov: What it would say, Belov confessed to reporters, he did not know"],
  ],
  [
    "Riga returned the favor: the port, said manager Oleg Tamm, was old.",
    ["Oleg Tamm: the port, said manager Oleg Tamm, was old"],
  ],
  [
    "“It rains,” said Belov, whose remarks were carried by Telegraf, “and it snows.”",
    ["Ivan Belov: It rains via Telegraf"],
  ],
  [
    "“We were here before,” sighed one official quoted by Telegraf.",
    ["official: We were here before via Telegraf"],
  ],
  // An article before marks that a comma closes is none of the speaker’s; a verb right after them may be any.
  ["That is a “fairy tale,” the officials shot back.", ["officials: That is a “fairy tale,”"]],
  [
    "Ivan Belov came. Paper “is patient,” he enthused on Radio Riga.",
    ["Ivan Belov: Paper “is patient,”"],
  ],
  ["Ivan Belov came. “Paper is patient,” he reflected.", ["Ivan Belov: Paper is patient"]],
  ["Not true, countered the minister.", ["minister: Not true"]],
  ["A slander, Riga protested.", ["Latvia: A slander"]],
  ["Three at most, countered Belov.", ["Ivan Belov: Three at most"]],
  ["Rubbish, retorted Belov, the mayor’s brother; it rained.", ["Ivan Belov: Rubbish"]],
  ["Not this year, said Belov, who heads the port.", ["Ivan Belov: Not this year"]],
  ["He did no such thing, Belov shot back.", ["Ivan Belov: He did no such thing"]],
  ["A year later, Riga protested.", []],
  ["In May, Riga protested.", []],
  ["Asked what it meant, Belov answered with a shrug.", []],
  [
    "There was no question of it; nor, Belov emphasized, would Riga send a man.",
    ["Ivan Belov: nor, Belov emphasized, would Riga send a man"],
  ],
  [
    "The port, Belov said, was closed, and a statement by the party denied it.",
    ["Ivan Belov: The port, Belov said, was closed"],
  ],
  ["“It rains,” Belov replied when pressed for proof.", ["Ivan Belov: It rains"]],
  ["It had rained, Belov said on NTV, and he announced a vote.", ["Ivan Belov: It had rained"]],
  [
    "How, Belov asked the guards, could it rain?",
    ["Ivan Belov: How, Belov asked the guards, could it rain"],
  ],
  [
    "It rained, Belov said on NTV, but not for long.",
    ["Ivan Belov: It rained, Belov said on NTV, but not for long"],
  ],
  [
    "The port was “old,” the board argued, and nobody had a key.",
    ["board: The port was “old,” the board argued, and nobody had a key"],
  ],
  ["It rained, Belov said on NTV, adding that it was late.", ["Ivan Belov: It rained"]],
  [
    "Belov had left, a diplomat who was in the room informed journalists afterward.",
    ["diplomat: Belov had left"],
  ],
  ["“It is late,” Belov told the guards who were waiting.", ["Ivan Belov: It is late"]],
  ["The port would close, said the pilots; it rained.", ["pilots: The port would close"]],
  [
    "The port would close, retorted his Latvian colleague, Oleg Tamm.",
    ["Oleg Tamm: The port would close"],
  ],
  ["The port would close, said the council.", ["council: The port would close"]],
  ["They met, and the lines to Riga, Kyiv and Minsk run through it.", []],
  // A word that can be a noun is a verb between two commas, after whoever says it.
  [
    "Two of the ships, the weekly Vestnik reports, are afloat.",
    ["Vestnik: Two of the ships, the weekly Vestnik reports, are afloat"],
  ],
  ["The talks, deputies claim, failed.", ["deputies: The talks, deputies claim, failed"]],
  ["The ships are abroad, a lawyer claims.", ["lawyer: The ships are abroad"]],
  ["He listed guards, officials, reports, and letters.", []],
  // Who says so follows with what he is.
  [
    "Nothing can be sold and secret at once, remarked Oleg Tamm, the editor of Vestnik.",
    ["Oleg Tamm: Nothing can be sold and secret at once"],
  ],
  ["Not so fast, says Oleg Tamm, the council’s speaker.", ["Oleg Tamm: Not so fast"]],
  ["The port was sold and closed, complains the board.", ["board: The port was sold and closed"]],
  // An aside within a relative clause leaves what comes before to whoever tells it.
  [
    "Belov came to the port, where, officials say, the guards had hidden.",
    ["officials: where, officials say, the guards had hidden"],
  ],
  [
    "It runs to nine pages, of which, Vestnik reports, eight are blank.",
    ["Vestnik: of which, Vestnik reports, eight are blank"],
  ],
  ["The “quiet zone” now measured nine miles.", []],
  ["“The port is closed,” Belov said in a radio address.", ["Ivan Belov: The port is closed"]],
  [
    "The port, Belov declared at a rally of the charity “Gull,” is Latvian.",
    ["Ivan Belov: The port, Belov declared at a rally of the charity “Gull,” is Latvian"],
  ],
  [
    "The list is closed; the port, the government counters, is not on it.",
    ["government: the port, the government counters, is not on it"],
  ],
  // What he interrupts ends where another’s clause begins.
  [
    "The sum, Belov says, was small, and his lawyer, Oleg Tamm, calls it a loan.",
    ["Ivan Belov: The sum, Belov says, was small"],
  ],
  [
    "Riga insisted that there was no port, an odd remark, Belov observed, about a harbor.",
    ["Ivan Belov: an odd remark, Belov observed, about a harbor"],
  ],
  [
    "It was six, a correspondent of Golos recalled, before playing the tape.",
    ["correspondent of Golos: It was six"],
  ],
  [
    "It stands for guests, or foreigners, answered Vestnik, whose editor, Oleg Tamm, laughed.",
    ["Vestnik: It stands for guests, or foreigners"],
  ],
  ["Such a list exists, Belov insists.", ["Ivan Belov: Such a list exists"]],
  [
    "The note, her press secretary emphasized, contained no threat.",
    ["her press secretary: The note, her press secretary emphasized, contained no threat"],
  ],
  [
    "There is nothing at all in it, contends Oleg Tamm, who sold it.",
    ["Oleg Tamm: There is nothing at all in it"],
  ],
  [
    "No date had been named, countered the spokesman, Oleg Tamm; the port was closed.",
    ["Oleg Tamm: No date had been named"],
  ],
  ["“It is settled,” Belov told a visiting Latvian delegation.", ["Ivan Belov: It is settled"]],
  [
    "His “optimism,” a Latvian delegate remarked, was misplaced.",
    ["Latvian delegate: His “optimism,” a Latvian delegate remarked, was misplaced"],
  ],
  // Not so, said somebody: what follows is his too, by a verb of its own or without.
  [
    "Not so, says Oleg Tamm, a guard whose word counts: it rained, he claims, all night.",
    ["Oleg Tamm: Not so", "Oleg Tamm: it rained, he claims, all night"],
  ],
  [
    "Belov spoke. Not so, retorted the mayor, Minister Oleg Tamm: Riga, he said, had agreed.",
    ["Oleg Tamm: Not so", "Oleg Tamm: Riga, he said, had agreed"],
  ],
  ["Not so, said Belov: the port was closed.", []],
  // What goes on in marks is his too, where nobody else says anything.
  [
    "Two men, Belov said, could hardly hold it, and Riga had “itself been begging” for more.",
    [
      "Ivan Belov: Two men, Belov said, could hardly hold it, and Riga had “itself been begging” for more",
    ],
  ],
  [
    "Two men, Belov said, could hold it, and Hora called that “a joke.”",
    ["Ivan Belov: Two men, Belov said, could hold it"],
  ],
  ["“It will rain for a week,” the colonel fumed.", ["colonel: It will rain for a week"]],
  ["The harbor, sailors joke, has moved.", ["sailors: The harbor, sailors joke, has moved"]],
  ["There were boats, reports, and letters.", []],
  [
    "Riga, jokes a sailor from Kyiv, has sold its rain.",
    ["sailor from Kyiv: Riga, jokes a sailor from Kyiv, has sold its rain"],
  ],
  [
    "By autumn, Belov wrote in a letter to the crews, “your ships will be scrap.”",
    ["Ivan Belov: By autumn, Belov wrote in a letter to the crews, “your ships will be scrap.”"],
  ],
  ["In a letter to the crews, Belov wrote, “your ships will be scrap.”", []],
  [
    "The verdict was, Hora told Vestnik an hour later, “a joke” and would be contested.",
    [
      "Petro Hora: The verdict was, Hora told Vestnik an hour later, “a joke” and would be contested",
    ],
  ],
  [
    "The ships would sail “one by one,” Belov promised, once the ice had gone.",
    ["Ivan Belov: The ships would sail “one by one,” Belov promised, once the ice had gone"],
  ],
  ["The port will close, Hora repeated that evening.", ["Petro Hora: The port will close"]],
  ["“It will rain,” the colonel fumed on Monday.", ["colonel: It will rain"]],
  ["“It will rain,” the agency notes.", ["agency: It will rain"]],
])("%s", (text, claims) => {
  expect(claimsBy("quote-said", text)).toEqual(claims);
});
