import { expect, test } from "vitest";
import { claimsBy } from "./claims-by.ts";

test.each([
  // A sentence that is cut off says nothing.
  ["The port fell, where according to Belov", []],
  [
    "Belov, according to Hora, has promised to pay.",
    ["Petro Hora: Belov, according to Hora, has promised to pay"],
  ],
  ["Yesterday, according to Hora, it rained again.", ["Petro Hora: it rained again"]],
  ["By Hora’s telling, it rained in Riga.", ["Petro Hora: it rained in Riga"]],
  [
    "A report in Vestnik, according to which the port is closed, was denied.",
    ["Vestnik: the port is closed"],
  ],
  ["According to Telegraf, the port was closed.", ["Telegraf: the port was closed"]],
  ["The port was closed, according to Belov.", ["Ivan Belov: The port was closed"]],
  ["In the words of Belov, the port is a grave.", ["Ivan Belov: the port is a grave"]],
  ["The ships came according to plan.", []],
  ["In the eyes of the law.", []],
  ["The port works according to rules.", []],
  ["Belov left. In his view, the port was closed.", ["Ivan Belov: the port was closed"]],
  ["By Riga’s account, the port was closed.", ["Latvia: the port was closed"]],
  [
    "The port is, in Belov’s phrase, “a grave.”",
    ["Ivan Belov: The port is, in Belov’s phrase, “a grave.”"],
  ],
  [
    "The port, according to men who were present, was old.",
    ["men: The port, according to men who were present, was old"],
  ],
  [
    "Belov met the board, which in his words “gives with a spoon.”",
    ["Ivan Belov: gives with a spoon"],
  ],
  [
    "Belov telephoned and, according to Vestnik, offered “any help.”",
    ["Vestnik: offered “any help.”"],
  ],
  ["Belov stayed, and according to Vestnik he wept.", ["Vestnik: he wept"]],
  [
    "The port slept and had, in Belov’s words, “gone on sleeping.”",
    ["Ivan Belov: gone on sleeping"],
  ],
  [
    "It runs, according to Belov, to nine pages, of which, Vestnik reports, eight are blank.",
    ["Ivan Belov: It runs, according to Belov, to nine pages"],
  ],
  [
    "Hora put it another way: in his opinion the note will be signed, filed and forgotten.",
    ["Petro Hora: the note will be signed, filed and forgotten"],
  ],
  ["It rained, according to a May 8 report by Telegraf.", ["Telegraf: It rained"]],
  ["According to the newspaper “Tara,” deputies have left.", ["Tara: deputies have left"]],
  [
    "Belov said that ships would come; the board, according to Vestnik, knows nothing of it.",
    ["Vestnik: the board, according to Vestnik, knows nothing of it"],
  ],
  [
    "Hora, according to two people present at a meeting, told his staff that it rained.",
    [
      "people present at a meeting: Hora, according to two people present at a meeting, told his staff that it rained",
    ],
  ],
  ["Not so, according to Vestnik, which reported that it rained.", ["Vestnik: Not so"]],
  [
    "Asked about Riga, where according to doctors thirty-five people died, Belov laughed.",
    ["doctors: thirty-five people died"],
  ],
  [
    "Hora complained of raids, which in his opinion solve nothing.",
    ["Petro Hora: which in his opinion solve nothing"],
  ],
  [
    "Hora praised the plan, though he admitted, according to Vestnik, that he had not read it.",
    ["Vestnik: he admitted, according to Vestnik, that he had not read it"],
  ],
  [
    "The port was closed, according to Belov, who complained that it rained.",
    ["Ivan Belov: The port was closed"],
  ],
  [
    "The port, according to Belov, who came in May, is closed.",
    ["Ivan Belov: The port, according to Belov, who came in May, is closed"],
  ],
  [
    "In the version of the affair given by Vestnik, the crew had asked for help.",
    ["Vestnik: the crew had asked for help"],
  ],
  ["By the count of Vestnik, nine ships have sunk.", ["Vestnik: nine ships have sunk"]],
  [
    "The bed, by the testimony of Petro Hora, belongs to the police.",
    ["Petro Hora: The bed, by the testimony of Petro Hora, belongs to the police"],
  ],
  ["Riga paid for it; Kyiv did it, in the view of Petro Hora.", ["Petro Hora: Kyiv did it"]],
  ["Belov stands by his account.", []],
  ["In Hora’s reading of events, Riga is bluffing.", ["Petro Hora: Riga is bluffing"]],
])("%s", (text, claims) => {
  expect(claimsBy("according-to", text)).toEqual(claims);
});
